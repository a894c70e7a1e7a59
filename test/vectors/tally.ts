/** The bytes of a hex text. */
export const bytes = (hex: string): Buffer => Buffer.from(hex, 'hex');

/** Says what is wrong, and how much was tried. */
export class Tally {
  tried = 0;
  readonly complaints: string[] = [];

  expect(what: string, holds: boolean): void {
    this.tried += 1;
    if (!holds) this.complaints.push(what);
  }
}
