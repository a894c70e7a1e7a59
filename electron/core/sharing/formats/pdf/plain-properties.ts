import type { LocalDate } from '../../../../../shared/domain/time';

/** A key of a dictionary with a literal string behind it (ISO 32000-1, 7.3.4.2). */
const property = /\/(\w+) ?\(((?:\\[\s\S]|[^\\()])*)\)/g;
const times: ReadonlySet<string> = new Set(['CreationDate', 'ModDate']);

/**
 * A PDF as Chromium prints it, without the program, the system and the hour that it writes into the properties: the times become
 * midnight of `date`, everything else but the title becomes spaces. Every byte stays where it was, so that the table of
 * offsets stays true. Throws when there are no properties where they should be: then nothing may go out.
 */
export function withPlainProperties(pdf: Uint8Array, date: LocalDate): Uint8Array {
  const text = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength).toString('latin1');
  const { from, to } = placeOfProperties(text);
  const midnight = `D:${date.replaceAll('-', '')}000000+00'00'`;
  const plain = text.slice(from, to).replace(property, (whole, key: string, value: string) => {
    if (key === 'Title') return whole;
    const said = times.has(key) && value.length === midnight.length ? midnight : '';
    return whole.replace(value, () => said.padEnd(value.length));
  });
  return Buffer.concat([pdf.subarray(0, from), Buffer.from(plain, 'latin1'), pdf.subarray(to)]);
}

/** Where the dictionary is that the trailer names as the properties of the document. */
function placeOfProperties(text: string): { readonly from: number; readonly to: number } {
  const number = /\/Info (\d+) 0 R/.exec(text.slice(text.lastIndexOf('trailer')))?.[1];
  const head = number === undefined ? -1 : text.indexOf(`\n${number} 0 obj\n<<`);
  const to = text.indexOf('>>\nendobj', head);
  if (head === -1 || to === -1) throw new Error('a PDF without properties');
  return { from: head, to };
}
