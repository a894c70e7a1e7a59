import { expect, type Page } from '@playwright/test';

/**
 * From now on the page is written from the right and every text is a third longer, between brackets, as in a language that
 * nobody here reads. Only pages under test ever do this.
 */
export async function speakPseudo(page: Page): Promise<void> {
  await page.evaluate(() => {
    const lengthen = (text: Text): void => {
      const words = text.data.trim();
      if (!/\p{L}{2}/u.test(words) || words.startsWith('[')) return;
      if (text.parentElement?.closest('.cm-editor, kbd, script, style') !== null) return;
      text.data = `[${words}${' é'.repeat(Math.ceil(words.length / 6))}]`;
    };
    const lengthenIn = (root: Node): void => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        if (node instanceof Text) lengthen(node);
      }
    };
    document.documentElement.dir = 'rtl';
    lengthenIn(document.body);
    new MutationObserver(changes => {
      for (const { target, addedNodes } of changes)
        for (const node of [target, ...addedNodes]) lengthenIn(node);
    }).observe(document.body, { childList: true, characterData: true, subtree: true });
  });
}

/** Nothing is wider than the window, no words stand outside it or their button, and none are cut off without a sign. */
export async function expectWholeLayout(page: Page, what: string): Promise<void> {
  const problems = await page.evaluate(() => {
    const { clientWidth: width, scrollWidth } = document.documentElement;
    const isShown = (element: Element): boolean =>
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
      element.closest('.cm-editor') === null &&
      // Words for the ear alone stand in one pixel.
      element.getBoundingClientRect().width > 1;
    const isInScroller = (element: Element | null): boolean =>
      element !== null &&
      (['auto', 'scroll'].includes(getComputedStyle(element).overflowX) ||
        isInScroller(element.parentElement));
    const hasWords = (element: Element): boolean =>
      [...element.childNodes].some(node => node instanceof Text && node.data.trim() !== '');
    const isOutside = (element: Element): boolean => {
      const { left, right } = element.getBoundingClientRect();
      return hasWords(element) && (left < -1 || right > width + 1) && !isInScroller(element.parentElement);
    };
    const isCut = (element: Element): boolean => {
      const { overflowX, textOverflow } = getComputedStyle(element);
      const holds = element.matches('button, [role="radio"], [role="tab"]')
        ? overflowX !== 'auto'
        : hasWords(element) && ['hidden', 'clip'].includes(overflowX) && textOverflow !== 'ellipsis';
      return holds && element.clientWidth > 0 && element.scrollWidth > element.clientWidth + 1;
    };
    const named = (problem: string, element: Element): string =>
      `${problem}: ${element.tagName.toLowerCase()}.${element.className} “${(element.textContent ?? '').slice(0, 40)}”`;
    const shown = [...document.body.querySelectorAll('*')].filter(isShown);
    return [
      ...(scrollWidth > width ? [`the page is ${scrollWidth} wide`] : []),
      ...shown.filter(isOutside).map(element => named('outside', element)),
      ...shown.filter(isCut).map(element => named('cut off', element)),
    ];
  });
  expect(problems, what).toEqual([]);
}
