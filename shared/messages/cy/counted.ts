/** How a text reads for each count that Welsh tells apart; what is not given reads as `other`, and six as three. */
type Forms = {
  readonly zero?: string;
  readonly one?: string;
  readonly two?: string;
  readonly few?: string;
  readonly many?: string;
  readonly other: string;
};

/** An ICU plural of the value `argument` with all six forms of Welsh: 0, 1, 2, 3, 6 and all others. */
export function forms(argument: string, { other, ...given }: Forms): string {
  const { zero = other, one = other, two = other, few = other, many = few } = given;
  const each = Object.entries({ zero, one, two, few, many, other });
  return `{${argument}, plural, ${each.map(([form, text]) => `${form} {${text}}`).join(' ')}}`;
}

/** A count and its noun, which changes its first letter after 2 (`soft`), after 3 (`three`) and after 6 (`six`): `3 chwestiwn`. */
export function counted(
  noun: string,
  soft: string = noun,
  three: string = noun,
  six: string = three,
  argument = 'count',
): string {
  return forms(argument, {
    two: `# ${soft}`,
    few: `# ${three}`,
    many: `# ${six}`,
    other: `# ${noun}`,
  });
}

/** Nouns that many texts count. */
export const nouns = {
  question: ['cwestiwn', 'gwestiwn', 'chwestiwn'],
  note: ['nodyn'],
  entry: ['cofnod', 'gofnod', 'chofnod'],
  person: ['person', 'berson', 'pherson'],
  school: ['ysgol'],
  pupil: ['disgybl', 'ddisgybl', 'disgybl'],
  contact: ['cyswllt', 'gyswllt', 'chyswllt'],
  backup: ['copi wrth gefn', 'gopi wrth gefn', 'chopi wrth gefn'],
  file: ['ffeil'],
  conversation: ['sgwrs'],
  line: ['llinell', 'linell', 'llinell'],
  attachment: ['atodiad'],
  circle: ['cylch', 'gylch', 'chylch'],
  change: ['newid'],
  copy: ['copi', 'gopi', 'chopi'],
} as const satisfies Record<string, readonly [string, string?, string?, string?]>;

/** A noun as it stands after a count that the text writes itself, such as `{spelled}`. */
export function afterCount(noun: string, soft: string = noun, three: string = noun): string {
  return forms('count', { two: soft, few: three, other: noun });
}
