import { describe, expect, it } from 'vitest';
import { rememberedRows } from '../../../../renderer/features/today/use-remembered';

const one = { id: 'one' };
const other = { id: 'other' };

describe('rememberedRows', () => {
  it('keeps in sight what was settled on this visit, so that it can be taken back', () => {
    expect(rememberedRows([other], [one])).toEqual([
      { value: other, isSettled: false },
      { value: one, isSettled: true },
    ]);
  });

  it('shows a settled row once while the list has not caught up', () => {
    expect(rememberedRows([one, other], [one]).map(({ value }) => value.id)).toEqual(['other', 'one']);
  });
});
