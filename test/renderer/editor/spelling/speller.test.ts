import { describe, expect, it } from 'vitest';
import { createSpeller, type Thread } from '../../../../renderer/editor/spelling/speller';
import type { SpellingQuestion } from '../../../../renderer/editor/spelling/spelling-messages';

/** A thread whose answers the test gives. */
function heldThread() {
  const events = new EventTarget();
  const asked: SpellingQuestion[] = [];
  let isEnded = false;
  const thread: Thread = {
    postMessage: (question: SpellingQuestion) => asked.push(question),
    terminate: () => {
      isEnded = true;
    },
    addEventListener: events.addEventListener.bind(events),
  };
  return {
    thread,
    asked,
    isEnded: () => isEnded,
    answer: (id: number, words: readonly string[]) =>
      events.dispatchEvent(new MessageEvent('message', { data: { id, words } })),
    fail: () => events.dispatchEvent(new Event('error')),
  };
}

function held() {
  const threads: ReturnType<typeof heldThread>[] = [];
  const speller = createSpeller(() => {
    const fresh = heldThread();
    threads.push(fresh);
    return fresh.thread;
  });
  const latest = () => {
    const thread = threads.at(-1);
    if (thread === undefined) throw new Error('no thread was started');
    return thread;
  };
  return { speller, threads, latest };
}

describe('the thread that knows the dictionary', () => {
  it('is started by the first question and asked all others', async () => {
    const { speller, threads, latest } = held();
    expect(await speller.unknown([])).toEqual([]);
    expect(threads).toHaveLength(0);
    const [first, second] = [speller.unknown(['color']), speller.suggest('color')];
    expect(threads).toHaveLength(1);
    latest().answer(2, ['colour']);
    latest().answer(1, ['color']);
    expect(await first).toEqual(['color']);
    expect(await second).toEqual(['colour']);
  });

  it('marks nothing when it cannot start, and is not started over and over', async () => {
    const { speller, threads, latest } = held();
    const asked = speller.unknown(['color']);
    latest().fail();
    expect(await asked).toEqual([]);
    expect(await speller.suggest('color')).toEqual([]);
    expect(threads).toHaveLength(1);
    expect(latest().isEnded()).toBe(true);
  });

  it('ends with the journal, leaves nobody waiting, and starts anew when asked again', async () => {
    const { speller, threads, latest } = held();
    const asked = speller.unknown(['color']);
    speller.end();
    expect(await asked).toEqual([]);
    expect(latest().isEnded()).toBe(true);
    const again = speller.unknown(['center']);
    expect(threads).toHaveLength(2);
    latest().answer(2, ['center']);
    expect(await again).toEqual(['center']);
  });
});
