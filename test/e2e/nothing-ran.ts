import type { Page } from '@playwright/test';

/** What came of hostile text in a window, beside being shown. */
export interface ScriptWatch {
  /** Everything that ran, loaded, opened or led away since the watch began, and every trace of a text that became an element. */
  faults(): Promise<readonly string[]>;
}

/**
 * Begins to watch a window: functions that a script would call, elements and attributes that could run or load anything, what
 * the content policy had to stop, requests, dialogs, other windows, and addresses the window was led to.
 */
export async function watchForScripts(page: Page): Promise<ScriptWatch> {
  const outside: string[] = [];
  page.on('dialog', dialog => {
    outside.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('pageerror', error => outside.push(`error: ${error.message}`));
  page.on('framenavigated', frame => outside.push(`led to: ${frame.url()}`));
  page.context().on('page', other => outside.push(`window: ${other.url()}`));
  page.on('request', request => {
    const kind = request.resourceType();
    const { protocol } = new URL(request.url());
    if (['image', 'media', 'document', 'stylesheet'].includes(kind) && protocol !== 'blob:')
      outside.push(`${kind}: ${request.url()}`);
  });
  await page.evaluate(watchInside);
  const inside = () => page.evaluate(() => window.hostile?.faults ?? ['another page stands in the window']);
  return { faults: async () => [...outside, ...(await inside().catch(error => [String(error)]))] };
}

declare global {
  interface Window {
    hostile?: { readonly faults: string[] };
  }
}

/** Runs in the window. */
function watchInside(): void {
  const faults: string[] = [];
  window.hostile = { faults };
  const refused = new Set(
    'script iframe frame frameset object embed applet link meta base style marquee audio video source track math isindex image foreignobject animate set use handler portal'.split(
      ' ',
    ),
  );
  const leading = new Set(
    'href xlink:href src srcset srcdoc action formaction data poster background'.split(' '),
  );
  const lookAtAttribute = (element: Element, { name, value }: Attr): void => {
    const isOwn = /^(?:blob:|#|\/?assets\/)/.test(value);
    if (name.startsWith('on') || (leading.has(name.toLowerCase()) && !isOwn))
      faults.push(`<${element.tagName.toLowerCase()} ${name}="${value.slice(0, 80)}">`);
  };
  const lookAt = (element: Element): void => {
    if (refused.has(element.tagName.toLowerCase())) faults.push(`<${element.tagName.toLowerCase()}>`);
    for (const attribute of element.attributes) lookAtAttribute(element, attribute);
  };
  const lookAtChange = ({ target, addedNodes, attributeName }: MutationRecord): void => {
    const added = [...addedNodes].filter(node => node instanceof Element);
    for (const element of added.flatMap(one => [one, ...one.querySelectorAll('*')])) lookAt(element);
    if (target instanceof Element && attributeName !== null) lookAt(target);
  };
  new MutationObserver(changes => {
    for (const change of changes) lookAtChange(change);
  }).observe(document, { subtree: true, childList: true, attributes: true });
  document.addEventListener('securitypolicyviolation', event => {
    faults.push(`stopped by the policy: ${event.effectiveDirective} ${event.blockedURI} ${event.sample}`);
  });
  for (const name of ['alert', 'confirm', 'prompt', 'print', 'open', 'postMessage', 'moveTo'] as const) {
    Object.defineProperty(window, name, { configurable: true, value: () => void faults.push(`${name}()`) });
  }
}
