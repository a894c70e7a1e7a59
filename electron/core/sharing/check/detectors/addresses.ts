import type { Mark } from '../finding';

const sure = 'Road|Rd|Street|Avenue|Ave|Lane|Ln|Crescent|Cres|Terrace|Gardens|Mews|Grove';
const unsure = 'Close|Cl|Drive|Dr|Way|Court|Ct|Place|Row|Hill|Walk|Green|Park|View|Rise|St';
const name = "[A-Z][a-z'-]{1,20}";

const numbered = new RegExp(
  `(?<![A-Za-z\\d])(?:[Ff]lat \\w{1,4},? )?\\d{1,4}[A-Za-z]?,? (?:${name} ){1,3}(?:${sure}|${unsure})(?![A-Za-z])`,
  'g',
);
const named = new RegExp(`(?<![A-Za-z\\d])(?:${name} ){1,2}(?:${sure})(?![A-Za-z])`, 'g');
const placed = new RegExp(
  `(?<=\\b(?:on|off|at|along|up|down|opposite|lives in|live in|house in|flats? (?:on|in)|corner of) )(?:${name} ){1,2}(?:${unsure})(?![A-Za-z])`,
  'g',
);
const welsh =
  /(?<![A-Za-z\d])(?:Heol|Ffordd|Stryd|Clos|Maes|Lon) (?:(?:y|yr|yn|ar|the) ){0,2}[A-Z][a-z'-]{1,20}(?: [A-Z][a-z'-]{1,20}){0,2}/g;

/** Where somebody lives: a road by its name, with or without the number. */
export function findAddresses(text: string): readonly Mark[] {
  return [numbered, named, placed, welsh].flatMap(pattern =>
    [...text.matchAll(pattern)].flatMap(match => {
      const skipped =
        /^(?:The|A|Our|My|Mr|Mrs|Ms|Dr|St|In|On|At|Off|From|Near|Opposite|Behind|Past) /.exec(match[0])?.[0]
          .length ?? 0;
      const rest = match[0].slice(skipped);
      return rest.includes(' ') ? [markOf(match.index + skipped, rest.length)] : [];
    }),
  );
}

function markOf(from: number, length: number): Mark {
  return { from, to: from + length, kind: { kind: 'address' }, sure: 'likely', subjects: [] };
}
