import { describe, expect, it } from 'vitest';
import { withPlainProperties } from '../../../../../electron/core/sharing/formats';

/** As Chromium writes one, with nothing on it. */
const printed = (info: string) =>
  Buffer.from(
    `%PDF-1.4\n%\xd3\xeb\xe9\xe1\n1 0 obj\n<<${info}>>\nendobj\n2 0 obj\n<</Type /Catalog>>\nendobj\nxref\n0 3\ntrailer\n<</Size 3\n/Root 2 0 R\n/Info 1 0 R>>\nstartxref\n9\n%%EOF\n`,
    'latin1',
  );

describe('the properties of a printed PDF', () => {
  it('say the title and the day, and neither the system nor the hour; no byte moves', () => {
    const pdf = printed(
      "/Title (Notes \\(all\\))\n/Creator (Mozilla/5.0 \\(X11; Linux\\) \\(D:20261122055405\\))\n/Producer (Skia/PDF m156)\n/CreationDate (D:20261122055405+00'00')\n/ModDate (D:20261122055405+01'00')",
    );
    const plain = Buffer.from(withPlainProperties(pdf, '2026-11-22')).toString('latin1');
    expect(plain).toHaveLength(pdf.length);
    expect(plain).toContain('/Title (Notes \\(all\\))\n');
    expect(plain).not.toMatch(/Mozilla|Linux|Skia|0554|\+01/);
    expect(plain.match(/\(D:20261122000000\+00'00'\)/g)).toHaveLength(2);
    expect(plain.slice(plain.indexOf('2 0 obj'))).toBe(
      pdf.toString('latin1').slice(plain.indexOf('2 0 obj')),
    );
  });

  it('are found, or the PDF does not go out', () => {
    expect(() => withPlainProperties(Buffer.from('%PDF-1.4\ntrailer\n<<>>'), '2026-11-22')).toThrow();
  });
});
