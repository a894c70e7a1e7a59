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
  return { faults: async () => [...outside, ...(await page.evaluate(() => window.hostile?.faults ?? []))] };
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
    'script iframe frame frameset object embed applet link meta base style marquee audio video source track math isindex image foreignobject animate set use handler portal template'.split(
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
  new MutationObserver(changes => {
    for (const { type, target, addedNodes, attributeName } of changes) {
      const attribute =
        type === 'attributes' && target instanceof Element
          ? target.getAttributeNode(attributeName ?? '')
          : null;
      if (attribute !== null && target instanceof Element) lookAtAttribute(target, attribute);
      for (const node of addedNodes) {
        if (!(node instanceof Element)) continue;
        lookAt(node);
        for (const inner of node.querySelectorAll('*')) lookAt(inner);
      }
    }
  }).observe(document, { subtree: true, childList: true, attributes: true });
  document.addEventListener('securitypolicyviolation', event => {
    faults.push(`stopped by the policy: ${event.effectiveDirective} ${event.blockedURI} ${event.sample}`);
  });
  for (const name of [
    'alert',
    'confirm',
    'prompt',
    'print',
    'open',
    'eval',
    'postMessage',
    'moveTo',
  ] as const) {
    Object.defineProperty(window, name, { configurable: true, value: () => void faults.push(`${name}()`) });
  }
}
