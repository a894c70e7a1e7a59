import type { IStylesOptions } from 'docx';
import type { Language } from '../../../../../shared/domain/language';

const spaced = { spacing: { after: 120, line: 276 } } as const;
const heading = (size: number) => ({
  run: { size, bold: true, color: '000000', font: 'Calibri' },
  paragraph: { keepNext: true, spacing: { before: 240, after: 80 } },
});

/** Half points and twentieths of a point. The headings are Word's own, so that its outline and contents know them. */
export const wordStyles = (language: Language): IStylesOptions => ({
  default: {
    document: {
      run: { font: 'Calibri', size: 22, language: { value: language } },
      paragraph: spaced,
    },
    title: { run: { size: 44, bold: true, font: 'Calibri' }, paragraph: { spacing: { after: 120 } } },
    heading1: heading(32),
    heading2: heading(28),
    heading3: heading(26),
    heading4: heading(24),
    heading5: heading(22),
    heading6: heading(22),
    listParagraph: { paragraph: { contextualSpacing: true, ...spaced } },
    hyperlink: { run: { color: '0563C1', underline: {} } },
  },
  paragraphStyles: [
    {
      id: 'Quote',
      name: 'Quote',
      basedOn: 'Normal',
      next: 'Normal',
      quickFormat: true,
      run: { italics: true },
      paragraph: spaced,
    },
    {
      id: 'Code',
      name: 'Code',
      basedOn: 'Normal',
      quickFormat: true,
      run: { font: 'Consolas', size: 20, noProof: true },
      paragraph: spaced,
    },
    {
      id: 'Fact',
      name: 'Fact',
      basedOn: 'Normal',
      quickFormat: true,
      run: { size: 20 },
      paragraph: { spacing: { after: 0 } },
    },
  ],
});
