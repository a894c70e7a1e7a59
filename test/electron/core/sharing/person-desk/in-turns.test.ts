import { setImmediate } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { personDesk } from '../../../../../electron/core/sharing/person-desk/desk-view';
import { previewErasure } from '../../../../../electron/core/sharing/person-desk/erasing/erase-person';
import { atOnce } from '../../../../../electron/core/vault/in-pieces';
import type { PersonId } from '../../../../../shared/domain/ids';
import { peopled } from '../../../../bench/corpus/network';
import { writtenJournal } from '../../../../bench/corpus/vault';
import { contentsOf, fill } from '../../network/filling';
import { type RunningCore, runOpenCore } from '../../running-core';

let journal: RunningCore;
let person: PersonId;

beforeEach(async () => {
  journal = await runOpenCore();
  const { entries, people, schools, circles, conversations } = peopled(writtenJournal(400));
  await fill(journal, { entries, people, schools, circles, conversations });
  const [first] = Object.values(people);
  if (first === undefined) throw new Error('there is nobody');
  person = first.id;
}, 120_000);
afterEach(() => journal.end());

async function newcomer() {
  const content = { notes: 'Mary Posthwaite rang.' };
  return (await journal.ask('createPerson', { name: 'Ada Stone', content })).person;
}

/** How often others had their turn while `answer` was worked out. */
async function turnsDuring(answer: Promise<unknown>): Promise<number> {
  const state = { turns: 0, isDone: false };
  const done = answer.finally(() => {
    state.isDone = true;
  });
  for (; !state.isDone; state.turns++) await setImmediate();
  await done;
  return state.turns;
}

describe('looking through the whole journal', { timeout: 120_000 }, () => {
  it('answers others in between, and says the same as in one go', async () => {
    const desk = journal.ask('personDesk', { person });
    const preview = journal.ask('previewErasure', { person });
    expect(await turnsDuring(desk)).toBeGreaterThan(4);
    const previewed = await preview;
    const contents = await contentsOf(journal);
    expect((await desk).counts.entries).toBeGreaterThan(20);
    expect(await desk).toEqual(atOnce(personDesk(contents, person, '2026-11-19')));
    expect(previewed).toEqual(atOnce(previewErasure(contents, person)));
  });

  it('sees one moment, whatever is written meanwhile', async () => {
    const before = await journal.ask('personDesk', { person });
    const desk = journal.ask('personDesk', { person });
    const { id } = await newcomer();
    expect(await desk).toEqual(before);
    const after = (await journal.ask('personDesk', { person })).found;
    expect(after).toContainEqual(
      expect.objectContaining({ where: { kind: 'record', record: { kind: 'person', id } } }),
    );
  });

  it('ends when the journal closes', async () => {
    const failed = journal.fail('personDesk', { person });
    await setImmediate();
    await journal.core.lock('asked');
    expect(await failed).toBe('locked');
  });
});
