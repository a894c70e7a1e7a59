import { describe, expect, it } from 'vitest';
import {
  allFates,
  countFates,
  decidedFates,
  fateOf,
  fatesFor,
  namesStaying,
  readFates,
  writtenFates,
} from '../../../../renderer/features/person-desk/erase/fates';
import type { EntryFate, ErasurePreview } from '../../../../shared/contract/sharing';
import { asId } from '../../../../shared/domain/ids';

const row = (id: string, fate: EntryFate, sure = true): ErasurePreview['entries'][number] => ({
  entry: asId.entry(id),
  title: id,
  kind: 'advice',
  date: '2026-11-12',
  places: 1,
  staying: 0,
  fate,
  inBin: false,
  sure,
});
const rows = [row('alone', 'erase'), row('shared', 'rewrite'), row('other Mary', 'keep', false)];
const asSuggested = new Map<ReturnType<typeof asId.entry>, EntryFate>();

describe('what becomes of entries when somebody is erased', () => {
  it('is as suggested until she decides otherwise', () => {
    expect(rows.map(one => fateOf(one, asSuggested))).toEqual(['erase', 'rewrite', 'keep']);
    const chosen = new Map([[asId.entry('alone'), 'rewrite' as const]]);
    expect(rows.map(one => fateOf(one, chosen))).toEqual(['rewrite', 'rewrite', 'keep']);
  });

  it('is told for every entry, so that what is done is what was shown', () => {
    expect(decidedFates(rows, allFates(rows, 'rewrite'))).toEqual([
      { entry: 'alone', fate: 'rewrite' },
      { entry: 'shared', fate: 'rewrite' },
      { entry: 'other Mary', fate: 'keep' },
    ]);
  });

  it('never sweeps along what may be about somebody else', () => {
    expect(fateOf(row('other Mary', 'keep', false), allFates(rows, 'erase'))).toBe('keep');
  });

  it('lets only what may be about somebody else stay as it is', () => {
    expect(rows.map(fatesFor)).toEqual([
      ['rewrite', 'erase'],
      ['rewrite', 'erase'],
      ['rewrite', 'erase', 'keep'],
    ]);
  });

  it('says how many names stay where it is rewritten, and nothing of it elsewhere', () => {
    const may = { ...row('May', 'rewrite'), places: 2, staying: 1 };
    expect((['rewrite', 'erase'] as const).map(fate => namesStaying(may, fate))).toEqual([1, 0]);
    expect(namesStaying({ ...may, sure: false }, 'rewrite')).toBe(0);
  });

  it('is kept as ids and fates, and read again as far as it still can be', () => {
    const chosen = new Map([
      [asId.entry('alone'), 'rewrite' as const],
      [asId.entry('shared'), 'keep' as const],
      [asId.entry('gone'), 'erase' as const],
    ]);
    expect([...readFates(rows, writtenFates(chosen))]).toEqual([['alone', 'rewrite']]);
    expect(readFates(rows, '[["alone"],7]').size).toBe(0);
  });

  it('is counted', () => {
    expect(countFates(rows, asSuggested)).toEqual({ erase: 1, rewrite: 1, keep: 1 });
    expect(countFates(rows, allFates(rows, 'erase'))).toEqual({ erase: 2, rewrite: 0, keep: 1 });
  });
});
