import { useEffect, useState } from 'react';

/** The colours and faces of the page, as a canvas needs them. */
export type Ink = {
  readonly ink: string;
  readonly quiet: string;
  readonly hint: string;
  readonly rule: string;
  readonly firm: string;
  readonly accent: string;
  readonly wash: string;
  readonly paper: string;
  readonly marker: string;
  readonly face: string;
};

const tokens = {
  ink: '--ink',
  quiet: '--ink-2',
  hint: '--ink-3',
  rule: '--rule',
  firm: '--rule-firm',
  accent: '--accent',
  wash: '--accent-wash',
  paper: '--sheet',
  marker: '--marker',
} as const satisfies Record<Exclude<keyof Ink, 'face'>, string>;

/**
 * Reads the tokens off `element`. A token may be a pair for light and dark; only a painted colour says which one counts.
 * `scheme` is set for paper, which is light whatever the screen is.
 */
function readInk(element: HTMLElement, scheme: 'light' | 'inherit'): Ink {
  const probe = document.createElement('span');
  probe.style.colorScheme = scheme;
  element.append(probe);
  const painted = (token: string): string => {
    probe.style.color = `var(${token})`;
    return getComputedStyle(probe).color;
  };
  const ink: Ink = {
    ink: painted(tokens.ink),
    quiet: painted(tokens.quiet),
    hint: painted(tokens.hint),
    rule: painted(tokens.rule),
    firm: painted(tokens.firm),
    accent: painted(tokens.accent),
    wash: painted(tokens.wash),
    paper: painted(tokens.paper),
    marker: painted(tokens.marker),
    face: getComputedStyle(element).fontFamily,
  };
  probe.remove();
  return ink;
}

/** What a drawing is printed with. */
export function inkOnPaper(): Ink {
  return readInk(document.body, 'light');
}

/** The ink of the page, read again when the theme changes; `null` until the page is there. */
export function useInk(): Ink | null {
  const [ink, setInk] = useState<Ink | null>(null);
  useEffect(() => {
    const read = (): void => setInk(readInk(document.body, 'inherit'));
    read();
    const theme = new MutationObserver(read);
    theme.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
    const system = matchMedia('(prefers-color-scheme: dark)');
    const contrast = matchMedia('(forced-colors: active)');
    system.addEventListener('change', read);
    contrast.addEventListener('change', read);
    return () => {
      theme.disconnect();
      system.removeEventListener('change', read);
      contrast.removeEventListener('change', read);
    };
  }, []);
  return ink;
}
