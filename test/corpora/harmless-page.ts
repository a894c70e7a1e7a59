/** Every element a page may be made of; none of them can run or load anything. */
const harmless = new Set(
  'div p h3 h4 h5 h6 strong em del code pre ul ol li blockquote table thead tbody tr th td hr br button span input'.split(
    ' ',
  ),
);
const harmlessAttributes = new Set(['class', 'type', 'title', 'start', 'aria-label', 'disabled', 'checked']);

/** Elements and attributes in a page that could run or load something. */
export function faultsIn(html: string): readonly string[] {
  return [...html.matchAll(/<([a-z][a-z0-9]*)((?:\s+[a-z-]+(?:="[^"]*")?)*)\s*\/?>/gi)].flatMap(
    ([, element = '', attributes = '']) => {
      const names = [...attributes.matchAll(/([a-z-]+)(?:="[^"]*")?/gi)].map(([, name = '']) => name);
      const bad = names.filter(name => !harmlessAttributes.has(name));
      return harmless.has(element) && bad.length === 0 ? [] : [`${element} ${bad.join(' ')}`];
    },
  );
}
