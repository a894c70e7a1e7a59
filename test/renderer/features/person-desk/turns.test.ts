import { describe, expect, it } from 'vitest';
import { createTurns } from '../../../../renderer/features/person-desk/turns';

describe('things done one after another', () => {
  it('are none of them lost, and wait for the one before', async () => {
    const turns = createTurns();
    const done: string[] = [];
    let letGo = (): void => undefined;
    const held = new Promise<void>(resolve => {
      letGo = resolve;
    });
    const first = turns.take(async () => {
      await held;
      done.push('first');
    });
    void turns.take(async () => {
      done.push('second');
    });
    expect(done).toEqual([]);
    letGo();
    await first;
    await turns.settled();
    expect(done).toEqual(['first', 'second']);
  });

  it('go on when one fails, which says so', async () => {
    const turns = createTurns();
    const failing = turns.take(() => Promise.reject(new Error('full')));
    const next = turns.take(() => Promise.resolve());
    await expect(failing).rejects.toThrow('full');
    await expect(next).resolves.toBeUndefined();
  });
});
