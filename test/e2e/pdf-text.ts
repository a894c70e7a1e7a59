import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** The words on every page of a PDF, in the order they were drawn. */
export async function textOfPages(pdf: Uint8Array): Promise<readonly string[]> {
  const document = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
  const texts: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent();
    texts.push(items.map(item => ('str' in item ? item.str : '')).join(''));
  }
  return texts;
}

/** Lines break and words are set apart differently on every machine. */
export function withoutSpaces(text: string): string {
  return text.replaceAll(/[\s,]/g, '');
}
