/** The parts of Settings that can be asked for. */
export type SectionName =
  | 'security'
  | 'appearance'
  | 'language'
  | 'themes'
  | 'templates'
  | 'backups'
  | 'transfer'
  | 'about';

/** The element that carries a section. */
export function sectionId(name: string): string {
  return `settings-${name}`;
}
