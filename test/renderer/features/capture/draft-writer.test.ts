import { describe, expect, it } from 'vitest';
import { createDraftWriter, type LineDraft } from '../../../../renderer/features/capture/draft-writer';

const line = (text: string): LineDraft => ({ text, kind: 'reflection' });

/** A writer whose timers run when told to, with writes that end when told to. */
function writerByHand() {
  const timers = new Map<number, () => void>();
  const written: string[] = [];
  const failures: unknown[] = [];
  const held: { end: () => void; fail: (reason: unknown) => void }[] = [];
  let count = 0;
  const writer = createDraftWriter({
    write: ({ text }) =>
      new Promise<void>((resolve, reject) => {
        written.push(text);
        held.push({ end: resolve, fail: reject });
      }),
    delay: 400,
    failed: reason => failures.push(reason),
    setTimer: run => {
      count += 1;
      timers.set(count, run);
      return count;
    },
    clearTimer: timer => timers.delete(timer),
  });
  const tick = () => {
    const due = [...timers.values()];
    timers.clear();
    for (const run of due) run();
  };
  return { writer, tick, written, failures, held };
}

const settled = () => new Promise(resolve => setImmediate(resolve));

describe('createDraftWriter', () => {
  it('writes only the newest text after the typing has paused', async () => {
    const { writer, tick, written } = writerByHand();
    writer.change(line('a'));
    writer.change(line('ab'));
    tick();
    await settled();
    expect(written).toEqual(['ab']);
  });

  it('runs one write at a time and the newest text last', async () => {
    const { writer, tick, written, held } = writerByHand();
    writer.change(line('a'));
    tick();
    await settled();
    writer.change(line('ab'));
    const flushed = writer.flush();
    await settled();
    expect(written).toEqual(['a']);
    held[0]?.end();
    await settled();
    expect(written).toEqual(['a', 'ab']);
    held[1]?.end();
    await flushed;
  });

  it('flush writes at once, and writes nothing when nothing waits', async () => {
    const { writer, written, held } = writerByHand();
    writer.change(line('a'));
    const flushed = writer.flush();
    await settled();
    held[0]?.end();
    await flushed;
    await writer.flush();
    expect(written).toEqual(['a']);
  });

  it('keeps a text that was refused and tries it again with the next flush', async () => {
    const { writer, tick, written, failures, held } = writerByHand();
    writer.change(line('a'));
    tick();
    await settled();
    held[0]?.fail('disk-full');
    await settled();
    expect(failures).toEqual(['disk-full']);
    const again = writer.flush();
    await settled();
    held[1]?.end();
    await again;
    expect(written).toEqual(['a', 'a']);
  });
});
