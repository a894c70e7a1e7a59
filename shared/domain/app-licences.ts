/** One thing the app is made with: what it is called, its version, the name of its licence, and the licence's own text. */
export type AppLicence = {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly text: string;
};

/** Stands between two licences; no licence has such a line. */
const line = '═'.repeat(72);

/** One text of all of them, by name: to be read as it is, and by `readLicences`. */
export function writeLicences(licences: readonly AppLicence[]): string {
  const sorted = [...licences].sort((one, other) =>
    one.name === other.name ? compare(one.version, other.version) : compare(one.name, other.name),
  );
  return sorted.map(each => `${line}\n${titleOf(each)}\n\n${each.text.trim()}\n`).join('\n');
}

/** What `writeLicences` wrote: each licence under the line that names whose it is. */
export function readLicences(written: string): readonly { readonly title: string; readonly text: string }[] {
  return written
    .split(`${line}\n`)
    .filter(part => part.trim() !== '')
    .map(part => {
      const [title = '', ...text] = part.split('\n');
      return { title, text: text.join('\n').trim() };
    });
}

function titleOf({ name, version, licence }: AppLicence): string {
  return `${[name, version].filter(word => word !== '').join(' ')} (${licence})`;
}

/** By code unit, so that every computer writes the same. */
function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
