/** A page of the guide: its file name, what its first heading says, every other heading, and what stands below the first. */
export type GuidePage = {
  readonly file: string;
  readonly title: string;
  readonly headings: readonly string[];
  readonly body: string;
};

/** Where reading begins. */
export const firstFile = 'index.md';

/** The pages from their texts by path: the first one first, the others as it lists them. */
export function guidePages(texts: Readonly<Record<string, string>>): readonly GuidePage[] {
  const pages = Object.entries(texts).map(([path, text]) => pageOf(nameIn(path), text));
  const first = texts[Object.keys(texts).find(path => nameIn(path) === firstFile) ?? ''] ?? '';
  const listed = [firstFile, ...[...first.matchAll(/^\d+\. \[[^\]]*\]\(([^)#]+)/gm)].map(([, file]) => file)];
  const rank = ({ file }: GuidePage) => (listed.includes(file) ? listed.indexOf(file) : listed.length);
  return pages.sort((one, other) => rank(one) - rank(other) || one.file.localeCompare(other.file));
}

function pageOf(file: string, text: string): GuidePage {
  const headings = [...text.matchAll(/^#{1,6} +(.+)$/gm)].map(([, words]) => (words ?? '').trim());
  const [title = file, ...others] = headings;
  return { file, title, headings: others, body: text.replace(/^# .*\n+/, '') };
}

/** The pages with every typed word somewhere in their headings; all of them when nothing is typed. */
export function pagesWith(pages: readonly GuidePage[], typed: string): readonly GuidePage[] {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  return pages.filter(({ title, headings }) => {
    const said = [title, ...headings].join('\n').toLowerCase();
    return words.every(word => said.includes(word));
  });
}

/** The page that a link of the guide leads to; `null` for everything that is not a page of it. */
export function linkedPage(pages: readonly GuidePage[], address: string): GuidePage | null {
  const file = address.split('#')[0];
  return pages.find(page => page.file === file) ?? null;
}

/** The last part of a path. */
export function nameIn(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
