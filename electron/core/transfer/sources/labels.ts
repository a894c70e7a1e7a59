/** Characters that would end a `[[label]]` or mean something in it. */
const odd = /[[\]|#^\n\r]+/g;
const labelLimit = 140;

/** A link to a note by its title, with other words to show where it had them. */
export function wikiLabel(title: string, words: string): string {
  const [named, shown] = [title, words].map(text => text.replace(odd, ' ').trim().slice(0, labelLimit));
  if (named === undefined || named === '') return shown === undefined || shown === '' ? 'note' : shown;
  return shown === undefined || shown === '' || shown === named ? named : `${named}|${shown}`;
}

/** Names of one note's attachments: each fits between `<` and `>`, and no two are the same. */
export class AttachmentNames {
  private readonly byFile = new Map<string, string>();
  private readonly taken = new Set<string>();
  /** The number that the last of equal names got. */
  private readonly numbers = new Map<string, number>();

  /** The name of `file`, which is asked for once or more. */
  of(file: string, wanted: string): string {
    const known = this.byFile.get(file);
    if (known !== undefined) return known;
    const name = this.unique(
      wanted
        .replace(/[\p{Cc}<>()[\]\\/%?#]+/gu, '_')
        .trim()
        .slice(0, 120),
    );
    this.byFile.set(file, name);
    return name;
  }

  private unique(wanted: string): string {
    const name = wanted === '' ? 'attachment' : wanted;
    const dot = name.lastIndexOf('.');
    const [stem, ending] = dot <= 0 ? [name, ''] : [name.slice(0, dot), name.slice(dot)];
    let unique = name;
    let number = this.numbers.get(name) ?? 1;
    while (this.taken.has(unique)) {
      number += 1;
      unique = `${stem} (${number})${ending}`;
    }
    this.numbers.set(name, number);
    this.taken.add(unique);
    return unique;
  }
}
