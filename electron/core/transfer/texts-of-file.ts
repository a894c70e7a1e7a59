import { text, texts } from './field-schemas';
import type { Fields } from './fields';
import { formatYaml, type SplitText } from './front-matter';
import { halfSurrogates, restoreHalfSurrogates } from './half-surrogates';
import { joinSections, markForm, type Section, sectionMark, splitSections } from './sections';

/** A file of ours: `values` as front matter, then the texts exactly as they are. `readTexts` reads them back. */
export function formatTexts(
  values: Readonly<Record<string, unknown>>,
  main: string,
  sections: readonly Section[],
): string {
  const hasSections = sections.some(section => section.text !== '');
  const mark = sectionMark([main, ...sections.map(section => section.text)]);
  const whole = joinSections(main, sections, mark);
  const halves = halfSurrogates(whole);
  const yaml = formatYaml({
    ...values,
    ...(hasSections ? { 'section-mark': mark } : {}),
    ...(halves.length === 0 ? {} : { 'half-characters': halves }),
  });
  return `---\n${yaml}---\n${whole.toWellFormed()}`;
}

/** The texts of a file of ours: the main one, and the others by key. */
export function readTexts(split: SplitText, fields: Fields): ReturnType<typeof splitSections> {
  const written = split.crlf ? split.body.replaceAll('\r\n', '\n') : split.body;
  const whole = restoreHalfSurrogates(written, fields.read('half-characters', texts, []));
  const mark = fields.read<string | null>('section-mark', text.regex(markForm), null);
  return mark === null ? { main: whole, sections: new Map() } : splitSections(whole, mark);
}
