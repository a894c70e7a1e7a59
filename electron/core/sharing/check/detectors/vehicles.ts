import type { Mark } from '../finding';

const current = /(?<![A-Za-z\d])[A-HJ-PR-Y]{2}\d{2} ?[A-HJ-PR-Z]{3}(?![A-Za-z\d])/g;
const older =
  /(?<![A-Za-z\d])(?:[A-Z]\d{1,3} ?[A-Z]{3}|[A-Z]{3} ?\d{1,3}[A-Z]|[A-Z]{1,2}[IZ][A-Z]? ?\d{1,4}|[A-Z]?[IZ][A-Z]{1,2} ?\d{1,4})(?![A-Za-z\d])/g;
const vehicle =
  /\b(?:cars?|vans?|reg|registration|number ?plate|plate|vehicle|parked|parking|minibus|motorbike|lorry|drives?|driving|driver|4x4)\b/i;

/** Marks of vehicles. `Y6 SEN` has the shape of an old one, so older ones want a word about a vehicle beside them. */
export function findVehicles(text: string): readonly Mark[] {
  const marks: Mark[] = [];
  for (const match of text.matchAll(current)) marks.push(markOf(match, isNear(text, match)));
  for (const match of text.matchAll(older)) if (isNear(text, match)) marks.push(markOf(match, true));
  return marks;
}

function isNear(text: string, match: RegExpExecArray): boolean {
  return vehicle.test(text.slice(Math.max(0, match.index - 48), match.index + match[0].length + 32));
}

function markOf(match: RegExpExecArray, near: boolean): Mark {
  const kind = { kind: 'identifier', scheme: 'vehicle', checks: true } as const;
  return {
    from: match.index,
    to: match.index + match[0].length,
    kind,
    sure: near ? 'certain' : 'likely',
    subjects: [],
  };
}
