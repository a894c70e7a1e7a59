import { use, useEffect, useEffectEvent, useLayoutEffect } from 'react';
import { ComboBoxStateContext } from 'react-aria-components';

/**
 * Inside a `ComboBox` that gathers words: looks after its list while that is open. `page` holds everything, `text` is what
 * is typed, `count` how many words there are; `isAsked` when the list was opened by a key rather than by typing.
 */
export function OpenList(props: {
  readonly page: Element | null;
  readonly text: string;
  readonly count: number;
  readonly isAsked: boolean;
}): null {
  const { page, text, count, isAsked } = props;
  const state = use(ComboBoxStateContext);
  const isOpen = state?.isOpen ?? false;
  const close = useEffectEvent(() => state?.close());

  // The library hides the rest of the page from screen readers, although Tab still leads there. A top layer it leaves alone.
  useLayoutEffect(() => {
    if (!isOpen || page === null) return;
    page.setAttribute('data-react-aria-top-layer', '');
    return () => page.removeAttribute('data-react-aria-top-layer');
  }, [isOpen, page]);

  // It takes the emptied field after a choice for typing, and opens the list once more.
  const isLeftOver = isOpen && text === '' && !isAsked;
  useEffect(() => {
    if (isLeftOver) close();
  }, [isLeftOver]);
  useEffect(() => {
    if (count > 0) close();
  }, [count]);
  return null;
}
