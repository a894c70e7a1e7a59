import { describe, expect, it } from 'vitest';
import {
  type Autosave,
  type AutosaveEvent,
  changesOf,
  collides,
  saveView,
  startAutosave,
  step,
  unsavedOf,
} from '../../../../renderer/features/journal/entry/autosave';
import { blankContent, type EntryContent } from '../../../../shared/domain/entry';

const titled = (title: string): AutosaveEvent => ({
  type: 'edited',
  unsaved: { changes: { title }, readBody: null },
});
const typed = (body: string): AutosaveEvent => ({
  type: 'edited',
  unsaved: { changes: {}, readBody: () => body },
});
const full: AutosaveEvent = { type: 'refused', failure: { code: 'disk-full', details: {} } };
const run = (...events: readonly AutosaveEvent[]): Autosave => events.reduce(step, startAutosave(4, 100));
const written = (state: Autosave) => {
  const unsaved = unsavedOf(state);
  return unsaved === null ? null : changesOf(unsaved);
};

describe('autosave', () => {
  it('says saved only when the disk has answered', () => {
    expect(saveView(run())).toEqual({ kind: 'saved', at: 100 });
    expect(saveView(run(typed('a'))).kind).toBe('saving');
    expect(saveView(run(typed('a'), { type: 'due' })).kind).toBe('saving');
    const kept = run(typed('a'), { type: 'due' }, { type: 'kept', revision: 5, at: 200 });
    expect(saveView(kept)).toEqual({ kind: 'saved', at: 200 });
    expect(kept.revision).toBe(5);
  });

  it('keeps one save in flight and sends what was typed meanwhile next', () => {
    const sent = run(typed('a'), { type: 'due' });
    const more = [typed('ab'), { type: 'due' } as const].reduce(step, sent);
    expect(more.inFlight).toBe(sent.inFlight);
    const next = step(more, { type: 'kept', revision: 5, at: 200 });
    expect(next.inFlight && changesOf(next.inFlight)).toEqual({ body: 'ab' });
    expect(saveView(next).kind).toBe('saving');
  });

  it('does not hurry what was typed after the save was sent and is still being typed', () => {
    const state = run(typed('a'), { type: 'due' }, typed('ab'), { type: 'kept', revision: 5, at: 200 });
    expect(state.inFlight).toBeNull();
    expect(written(state)).toEqual({ body: 'ab' });
  });

  it('loses nothing when the disk is full, and the failure stays until a save succeeds', () => {
    const failed = run(titled('One'), { type: 'due' }, typed('text'), full);
    expect(saveView(failed)).toEqual({ kind: 'failed', failure: { code: 'disk-full', details: {} } });
    expect(written(failed)).toEqual({ title: 'One', body: 'text' });
    const typing = step(failed, titled('Two'));
    expect(saveView(typing).kind).toBe('failed');
    expect(saveView(step(typing, { type: 'due' })).kind).toBe('failed');
    const retried = step(typing, { type: 'retried' });
    expect(saveView(retried).kind).toBe('saving');
    expect(retried.inFlight && changesOf(retried.inFlight)).toEqual({ title: 'Two', body: 'text' });
  });

  it('prefers what was typed later over what came back from a refused save', () => {
    expect(written(run(titled('Old'), { type: 'due' }, titled('New'), full))).toEqual({ title: 'New' });
  });

  it('stops saving when both sides changed the same thing, and keeps this side', () => {
    const state = run(typed('mine'), { type: 'due' }, { type: 'collided' }, typed('mine too'), {
      type: 'due',
    });
    expect(saveView(state)).toEqual({ kind: 'conflict' });
    expect(state.inFlight).toBeNull();
    expect(written(state)).toEqual({ body: 'mine too' });
  });

  it('saves on top of a newer revision that changed something else', () => {
    const state = run(typed('mine'), { type: 'due' }, { type: 'moved-on', revision: 9 });
    expect(state.revision).toBe(9);
    expect(state.inFlight && changesOf(state.inFlight)).toEqual({ body: 'mine' });
  });
});

describe('collides', () => {
  const base: EntryContent = {
    ...blankContent('question', '2026-11-12'),
    title: 'Who reads it?',
    body: 'text',
    tags: ['sef'],
  };

  it('lets changes to different parts stand beside each other', () => {
    expect(collides(base, { ...base, status: 'answered' }, { body: 'mine' })).toBe(false);
    expect(collides(base, { ...base, tags: [...base.tags] }, { tags: ['other'] })).toBe(false);
  });

  it('asks when both changed the same part differently', () => {
    expect(collides(base, { ...base, body: 'theirs' }, { body: 'mine' })).toBe(true);
    expect(collides(base, { ...base, body: 'same' }, { body: 'same' })).toBe(false);
  });
});
