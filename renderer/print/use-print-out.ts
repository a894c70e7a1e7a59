import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { useTask } from '../api';
import { printWindow } from './print-window';

/** Something to be printed from a page that does not show it. */
export type PrintOut<Content> = {
  /** What is being printed; the page draws it on a `Paper` while it is there. */
  readonly content: Content | null;
  /** Why it could not be printed, `null` while all is well. */
  readonly error: unknown;
  /** Gets the content, draws it for the printer, opens the system's own print window, and takes it away again. */
  readonly print: (get: () => Content | Promise<Content>) => void;
};

export function usePrintOut<Content>(): PrintOut<Content> {
  const [content, setContent] = useState<Content | null>(null);
  const task = useTask();
  useEffect(() => {
    const clear = () => setContent(null);
    window.addEventListener('afterprint', clear);
    return () => window.removeEventListener('afterprint', clear);
  }, []);
  const draw = async (get: () => Content | Promise<Content>): Promise<void> => {
    const drawn = await get();
    flushSync(() => setContent(drawn));
    try {
      await printWindow();
    } catch (error) {
      setContent(null);
      throw error;
    }
  };
  return { content, error: task.error, print: get => task.run(() => draw(get)) };
}
