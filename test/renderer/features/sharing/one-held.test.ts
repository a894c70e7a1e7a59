import { beforeEach, describe, expect, it } from 'vitest';
import { type OneHeld, oneHeld } from '../../../../renderer/features/sharing/hand-over/one-held';
import { JournalError } from '../../../../shared/contract/errors';
import type { Prepared } from '../../../../shared/contract/sharing';

const prepared = (id: string): Prepared => ({ id, form: 'pack', files: [], needsPrinting: false });

let dropped: string[];
let held: OneHeld;
beforeEach(() => {
  dropped = [];
  held = oneHeld(id => void dropped.push(id));
});

describe('what is held to leave', () => {
  it('is let go of once, and only when it is asked to', async () => {
    expect(await held.hold(Promise.resolve(prepared('one')))).toEqual(prepared('one'));
    expect(dropped).toEqual([]);
    held.letGo();
    held.letGo();
    expect(dropped).toEqual(['one']);
  });

  it('is never what was asked for before something else was chosen', async () => {
    let answer: (made: Prepared) => void = () => undefined;
    const late = held.hold(new Promise(resolve => (answer = resolve)));
    held.letGo();
    answer(prepared('late'));
    expect(await late).toBeNull();
    expect(dropped).toEqual(['late']);
    expect(await held.hold(Promise.resolve(prepared('new')))).toEqual(prepared('new'));
    expect(dropped).toEqual(['late']);
  });

  it('tells of a failure, but not of one that nobody waits for any more', async () => {
    const failing = () => held.hold(Promise.reject(new JournalError('not-found')));
    await expect(failing()).rejects.toThrow('not-found');
    const late = failing();
    held.letGo();
    expect(await late).toBeNull();
    expect(dropped).toEqual([]);
  });
});
