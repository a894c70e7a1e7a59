import { schoolPrefixes, schoolSuffixes } from '../detectors/school-words';
import type { Subject } from '../finding';
import type { KnownSchool } from '../known-names';
import { foldText } from '../text/fold';
import type { Pattern } from '../text/lookup';
import { wordsOf } from '../text/words';
import { type NameMeaning, type NamePart, needsOf } from './person-patterns';

/** Every way in which `school` may be written; what follows of `Church of England Primary` is added where it is found. */
export function schoolPatterns(school: KnownSchool): readonly Pattern<NameMeaning>[] {
  const subject: Subject = { kind: 'school', id: school.id };
  const patterns = new Map<string, Pattern<NameMeaning>>();
  const add = (part: NamePart, keys: readonly string[], needs = needsOf(keys)) => {
    const id = keys.join(' ');
    if (id.length > 1 && !patterns.has(id)) patterns.set(id, { keys, needs, meaning: { subject, part } });
  };
  for (const name of [school.name, ...school.alsoKnownAs]) {
    const keys = keysOf(name);
    const core = coreOf(keys);
    for (const form of [...formsOf(keys)]) add('full', form);
    for (const form of formsOf(core)) {
      add('part', form);
      if (form.length > 1)
        add('joined', [form.join('')], needsOf(form) === 'nothing' ? 'nothing' : 'capitals');
    }
    for (const letters of initialisms(keys, core)) {
      add('initials', [letters], 'all-capitals');
      add('initials', [...letters], 'all-capitals');
    }
  }
  return [...patterns.values()];
}

function keysOf(name: string): readonly string[] {
  const keys = wordsOf(foldText(name).replace(/[([,].*$/, '')).map(({ key }) => key);
  return keys[0] === 'the' && keys.length > 1 ? keys.slice(1) : keys;
}

/** What is left of a name without the words that say what kind of school it is. */
function coreOf(keys: readonly string[]): readonly string[] {
  const from = schoolPrefixes.has(keys[0] ?? '') ? 1 : 0;
  let to = keys.length;
  while (to > from + 1 && schoolSuffixes.has(keys[to - 1] ?? '')) to -= 1;
  const core = keys.slice(from, to);
  return core.every(key => schoolSuffixes.has(key)) ? [] : core;
}

/** St and Saint, and a patron saint without the last s. */
function formsOf(keys: readonly string[]): readonly (readonly string[])[] {
  if (keys.length === 0) return [];
  const [first = '', ...rest] = keys;
  const saints =
    first === 'st' || first === 'saint' || first === 'ss'
      ? [
          ['st', ...rest],
          ['saint', ...rest],
          ['s', ...rest],
        ]
      : [keys];
  return saints.flatMap(form => {
    const last = form.at(-1) ?? '';
    const saintly = form !== keys && last.endsWith('s') && last.length > 3;
    return saintly ? [form, [...form.slice(0, -1), last.slice(0, -1)]] : [form];
  });
}

function initialisms(keys: readonly string[], core: readonly string[]): readonly string[] {
  const letters = (words: readonly string[]) =>
    words
      .filter(word => !['of', 'the', 'and', 'c', 'e', 'cof'].includes(word))
      .map(word => word.slice(0, 1))
      .join('');
  const own = letters(core);
  const found = [letters(keys), `${letters(keys)}s`, `${own}ps`, `${own}s`, `${own}pa`].filter(
    word => word.length >= 3 && own !== '',
  );
  // With a school's own name of one word, two more letters are still an initialism of it.
  return [...new Set(found)].filter(word => word.length <= 7);
}
