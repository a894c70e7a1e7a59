import { useEffect, useState } from 'react';

/** Something to be printed from a page that does not show it. */
export type PrintOut<Content> = {
  /** What is being printed; the page draws it on a `Paper` while it is there. */
  readonly content: Content | null;
  readonly print: (content: Content) => void;
};

/** Draws `content` for the printer, opens the system's own print window, and takes it away again. */
export function usePrintOut<Content>(): PrintOut<Content> {
  const [content, setContent] = useState<Content | null>(null);
  useEffect(() => {
    if (content === null) return;
    const clear = () => setContent(null);
    window.addEventListener('afterprint', clear);
    window.print();
    return () => window.removeEventListener('afterprint', clear);
  }, [content]);
  return { content, print: setContent };
}
