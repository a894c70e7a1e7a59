import type { KnownPerson } from '../../../../../electron/core/sharing/check/known-names';
import { lastDigits } from '../../../../../electron/core/sharing/check/names/compiled-names';
import {
  personPatterns,
  surnameInitials,
} from '../../../../../electron/core/sharing/check/names/person-patterns';
import { visibleEntity } from '../../../../../electron/core/sharing/check/text/entities';
import { foldText } from '../../../../../electron/core/sharing/check/text/fold';
import { foldCharacter, isInvisible } from '../../../../../electron/core/sharing/check/text/fold-character';
import { isAnnounced } from '../../../../../electron/core/sharing/check/text/lookup';
import { wordsOf } from '../../../../../electron/core/sharing/check/text/words';
import { senseOf } from '../../../../../electron/core/sharing/check/vocabulary/word-sense';

/** What the quick ways of reading have to agree with: the same, unit by unit. */

/** A text folded, and where each of its units began and ended. */
export function carefullyFolded(text: string) {
  const [starts, ends, parts] = [[] as number[], [] as number[], [] as string[]];
  const put = (folded: string, from: number, to: number): void => {
    for (let unit = 0; unit < folded.length; unit++) {
      starts.push(from);
      ends.push(to);
    }
    parts.push(folded);
  };
  for (let at = 0; at < text.length; ) at = step(at);
  return { text: parts.join(''), starts, ends };

  function step(at: number): number {
    const char = text.charAt(at);
    const unit = text.charCodeAt(at);
    if (unit >= 0x80) return foreign(at);
    const entity = char === '&' || char === '%' ? visibleEntity(text, at) : null;
    if (entity !== null) return seen(entity.character, at, entity.next);
    if (char === '\\' && /[!-/:-@[-`{-~]/.test(text.charAt(at + 1))) {
      put(text.charAt(at + 1), at, at + 2);
      return at + 2;
    }
    const isMark = /[*`~]/.test(char);
    put(isMark ? (isBullet(at) ? '-' : '') : plainly(char), at, at + 1);
    return at + 1;
  }

  function plainly(char: string): string {
    return char < ' ' && char !== '\n' ? ' ' : char;
  }

  function foreign(at: number): number {
    const point = text.codePointAt(at) ?? 0;
    const next = at + (point > 0xffff ? 2 : 1);
    const length = ends.length;
    seen(text.slice(at, next), at, next);
    if (ends.length === length && length > 0) ends[length - 1] = next;
    return next;
  }

  function seen(character: string, at: number, next: number): number {
    put(isInvisible(character.codePointAt(0) ?? 0) ? '' : foldCharacter(character), at, next);
    return next;
  }

  function isBullet(at: number): boolean {
    return (
      text.charAt(at) === '*' &&
      /^[ \t]/.test(text.slice(at + 1)) &&
      /(?:^|\n)[ \t>]{0,20}$/.test(text.slice(0, at))
    );
  }
}

/** The spans of the words of a folded text, by what letters are in every script. */
export function carefulWords(text: string): readonly string[] {
  const shape =
    /\p{Lu}?(?:\p{Ll}|\p{Lo}|\p{Lm})+(?:'(?:\p{Ll}|\p{Lo}|\p{Lm})+)*'?|\p{Lu}+(?:s(?!\p{L})|(?!\p{Ll}))(?:'\p{L}+)*'?|\p{L}+/gu;
  return [...text.matchAll(shape)].map(({ 0: raw, index }) => {
    const shown = raw.endsWith("'") && !/s'$/i.test(raw) ? raw.slice(0, -1) : raw;
    return `${index} ${shown}`;
  });
}

/** `needlesOf`, asking for one thing after the other. */
export function carefullyNear(person: KnownPerson): (foldedText: string) => boolean {
  const patterns = personPatterns(person);
  const telling = patterns.flatMap(({ keys, needs }) => {
    if (needs === 'all-capitals') return [];
    const names = keys.filter(key => senseOf(key) === 'name');
    const longest = (names.length > 0 ? names : keys).reduce((a, b) => (b.length > a.length ? b : a), '');
    return [{ key: longest, capital: needs === 'capitals' }];
  });
  const long = telling.filter(({ key }) => key.length > 3);
  const short = telling.filter(({ key }) => key.length < 4 && key !== '');
  const capitals = patterns.filter(({ needs }) => needs === 'all-capitals').map(({ keys }) => keys.join(''));
  const emails = person.emails
    .map(email => foldText(email.trim()).toLowerCase())
    .filter(email => email !== '');
  const phones = person.phones.map(lastDigits).filter(digits => digits.length > 5);
  const common = patterns.filter(
    ({ keys, needs }) =>
      needs === 'capitals' &&
      !long.some(({ key, capital }) => !capital && keys.some(one => one.includes(key))),
  );
  return text => {
    const lower = text.toLowerCase();
    const close = lower.replace(/['\-._ \n]/g, '');
    const words = wordsOf(text);
    return (
      long.some(({ key, capital }) =>
        capital
          ? text.includes(key.charAt(0).toUpperCase() + key.slice(1)) || text.includes(key.toUpperCase())
          : close.includes(key),
      ) ||
      emails.some(email => lower.includes(email)) ||
      short.some(one => shortForm(one).test(text)) ||
      capitals.some(letters => initialsForm(letters).test(text)) ||
      surnameInitials(person).some(([first = '']) =>
        standing(first.toUpperCase(), 's?(?![a-z])').test(text),
      ) ||
      (/\d\d/.test(text) && phones.some(digits => phoneForm(digits).test(text))) ||
      words.some(
        ({ key }, at) =>
          isAnnounced(words, at) &&
          common.some(({ keys: [first = ''] }) => `${key}${words[at + 1]?.key ?? ''}`.startsWith(first)),
      )
    );
  };
}

function shortForm({ key, capital }: { readonly key: string; readonly capital: boolean }): RegExp {
  const [first = '', ...rest] = key;
  const upper = first.toUpperCase();
  const begin = capital ? upper : `(?:(?<![A-Za-z])${first}|${upper})`;
  const others = rest.map(letter => `['. -]?[${letter}${letter.toUpperCase()}]`).join('');
  return new RegExp(`${begin}${others}(?:'?[sS]|[eE][sS])?'?(?![a-z])`);
}

function initialsForm(letters: string): RegExp {
  return standing([...letters.toUpperCase()].join('[. -]{0,2}'), '(?![a-z]{2})');
}

function phoneForm(digits: string): RegExp {
  const forms = [...digits].map(digit => ({ '0': '[0O]', '1': '[1l]' })[digit] ?? digit);
  return new RegExp(forms.join('[ ().-]{0,3}'));
}

function standing(form: string, behind: string): RegExp {
  return new RegExp(`(?<![A-Za-z])${form}${behind}`);
}
