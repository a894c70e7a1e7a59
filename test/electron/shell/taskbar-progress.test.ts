import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { taskbarProgress } from '../../../electron/shell/taskbar-progress';
import { eventMessage } from '../../../shared/contract/events';

describe('the taskbar', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  const follow = () => {
    const shown: number[] = [];
    const hear = taskbarProgress({
      show: share => void shown.push(share),
      setTimer: setTimeout,
      clearTimer: clearTimeout,
    });
    const tell = (done: number, total: number) =>
      hear(eventMessage('progress', { task: 'import', done, total }));
    return { shown, hear, tell };
  };

  it('shows how far long work is until it is done', () => {
    const { shown, tell } = follow();
    for (const done of [0, 25, 100]) tell(done, 100);
    expect(shown).toEqual([0, 0.25, -1]);
  });

  it('shows that something is done while nobody knows how much', () => {
    const { shown, tell } = follow();
    tell(7, 0);
    expect(shown).toEqual([2]);
  });

  it('shows nothing any more of work that was stopped, or of a journal that was shut', () => {
    const stopped = follow();
    stopped.tell(1, 10);
    vi.advanceTimersByTime(4000);
    stopped.tell(2, 10);
    vi.advanceTimersByTime(4999);
    expect(stopped.shown).toEqual([0.1, 0.2]);
    vi.advanceTimersByTime(1);
    expect(stopped.shown).toEqual([0.1, 0.2, -1]);

    const shut = follow();
    shut.tell(1, 10);
    shut.hear(eventMessage('locked', { reason: 'idle' }));
    vi.advanceTimersByTime(1);
    expect(shut.shown).toEqual([0.1, -1]);
  });

  it('is left alone by what is no long work', () => {
    const { shown, hear, tell } = follow();
    hear(eventMessage('searchReady', { entries: 3 }));
    hear(eventMessage('locked', { reason: 'asked' }));
    tell(1, 1);
    expect(shown).toEqual([]);
  });
});
