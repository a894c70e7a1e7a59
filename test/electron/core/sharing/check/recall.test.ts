import { describe, expect, it } from 'vitest';
import { checkDocument } from '../../../../../electron/core/sharing/check/check-document';
import type { Finding } from '../../../../../electron/core/sharing/check/finding';
import type { ShareDocument } from '../../../../../electron/core/sharing/share-document';
import { blankNote } from '../blank-note';
import { makeCorpus, type Plant } from './corpus/make-corpus';
import { ordinaryHeadings, ordinaryText } from './corpus/ordinary-text';
import { inventedVault } from './corpus/vault';

const nothingDismissed: ReadonlySet<string> = new Set();

/** Whom the journal knows is to be found as such; what a file says of itself is shown as a whole. */
function isRight({ type, field }: Plant, subjects: Finding['subjects']): boolean {
  if (field === 'attachment-metadata') return true;
  if (type === 'person of the vault') return subjects.some(({ kind }) => kind === 'person');
  if (type === 'school of the vault') return subjects.some(({ kind }) => kind === 'school');
  return true;
}

/** Every letter and digit of the planted text lies in something found. */
function isFound(plant: Plant, findings: readonly Finding[]): boolean {
  const there = findings.filter(
    ({ where, kind, subjects }) =>
      where.field === plant.field &&
      'note' in where &&
      where.note === plant.note &&
      kind.kind !== 'attachment-content' &&
      isRight(plant, subjects),
  );
  for (let index = 0; index < plant.text.length; index++) {
    if (!/[\p{L}\p{N}]/u.test(plant.text.charAt(index))) continue;
    // What follows a plant belongs to the sentence, as do its own small words.
    const at = plant.from + index;
    const found =
      plant.field === 'tag' ||
      plant.field === 'person' ||
      plant.field === 'seen-at' ||
      plant.field === 'attachment-name' ||
      plant.field === 'attachment-metadata'
        ? there.some(({ text }) => text.includes(plant.text))
        : there.some(({ from, to }) => from <= at && to > at);
    if (!found) return false;
  }
  return true;
}

/** The part of a plant that tells something; `in 4B` is told by `4B`. */
function core(plant: Plant): Plant {
  const skipped =
    /^(?:parked in|the car|the flats on|reg|in|the|with the|class|our|a|NHS number|URN|LAESTAB|TRN|GTCS|centre number|sort code|sort|DOB|D\.O\.B\.|Pani) /.exec(
      plant.text,
    )?.[0].length ?? 0;
  const tail = /s?[’'‘]s?$/.exec(plant.text)?.[0].length ?? 0;
  return { ...plant, text: plant.text.slice(skipped, plant.text.length - tail), from: plant.from + skipped };
}

function grouped<Value>(values: readonly Value[], keyOf: (value: Value) => string): Map<string, Value[]> {
  const groups = new Map<string, Value[]>();
  for (const value of values) groups.set(keyOf(value), [...(groups.get(keyOf(value)) ?? []), value]);
  return groups;
}

describe('300 entries with 1,200 planted identifiers', () => {
  const { document, plants } = makeCorpus(20261122, 300, 1200);
  const started = performance.now();
  const findings = checkDocument(document, inventedVault, nothingDismissed);
  const milliseconds = performance.now() - started;
  const byNote = grouped(findings, ({ where }) => ('note' in where ? where.note : ''));
  const rows = [...grouped(plants, ({ type }) => type)].map(([type, those]) => {
    const missed = those.filter(plant => !isFound(core(plant), byNote.get(plant.note) ?? []));
    return { type, planted: those.length, found: those.length - missed.length, missed };
  });
  const table = rows.map(
    ({ type, planted, found, missed }) =>
      `${type.padEnd(24)} ${String(planted).padStart(5)} ${String(found).padStart(5)}  ${[...new Set(missed.map(({ text }) => text))].slice(0, 6).join(' · ')}`,
  );
  console.log(
    `type                     plants found\n${table.join('\n')}\n${findings.length} findings in ${Math.round(milliseconds)} ms`,
  );

  it('plants every type', () => {
    expect(plants).toHaveLength(1200);
    expect(rows.filter(({ planted }) => planted < 10)).toEqual([]);
  });

  it.each(rows)('finds $type', ({ type, planted, missed }) => {
    const whole = type === 'person of the vault' || type === 'school of the vault';
    const allowed = whole ? 0 : Math.floor(planted * 0.01);
    expect(missed.slice(allowed).map(({ text, field }) => `${field}: ${text}`)).toEqual([]);
  });

  it('takes seconds at most', () => {
    const before = process.cpuUsage();
    checkDocument(document, inventedVault, nothingDismissed);
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(3000);
  });

  it('finds at least 99 % in all', () => {
    const found = rows.reduce((sum, row) => sum + row.found, 0);
    expect(found / plants.length).toBeGreaterThanOrEqual(0.99);
  });
});

describe('ordinary text', () => {
  const document: ShareDocument = {
    title: 'Notes of a year',
    date: '2026-11-22',
    notes: ordinaryText.map((body, index) =>
      blankNote({ key: `note-${index}`, title: ordinaryHeadings[index] ?? '', body }),
    ),
  };
  const words = [...ordinaryText, ...ordinaryHeadings].join(' ').split(/\s+/).length;

  it('raises at most one false alarm in 200 words', () => {
    const alarms = checkDocument(document, inventedVault, nothingDismissed);
    console.log(
      `${words} words, ${alarms.length} false alarms, ${((alarms.length * 200) / words).toFixed(2)} in 200 words:\n${alarms.map(({ kind, text, sentence }) => `  ${kind.kind}: ${text}   <${sentence.text}>`).join('\n')}`,
    );
    expect((alarms.length * 200) / words).toBeLessThanOrEqual(1);
  });
});
