import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { asId } from '../../../../../shared/domain/ids';
import type { HandoverId } from '../../../../../shared/domain/sharing/sharing';
import { entryOf, fill } from '../../network/filling';
import { day, line } from '../../network/making';
import { type RunningCore, runOpenCore } from '../../running-core';
import { plantedJournal, revisionOf } from './planted';

const planted = plantedJournal();
const { philippa, handover, shared, circle, conversation } = planted;
const [review] = Object.values(planted.patch.reviews ?? {});
let journal: RunningCore;
beforeEach(async () => {
  journal = await runOpenCore();
  await fill(journal, planted.patch);
});
afterEach(() => journal.end());

/** The body of one note of what is gathered for her, as she would be given it. */
async function gathered() {
  const view = await journal.ask('gatherForPerson', { person: philippa.id });
  const about = async (title: string) => {
    const key = view.notes.find(one => one.title === title)?.key ?? '';
    return (await journal.ask('leavingNote', { id: view.id, key })).body;
  };
  return { view, about };
}

describe('what is gathered for somebody', () => {
  it('says what they are good for, and nothing where nothing is known', async () => {
    const { name } = philippa;
    const knows = { ...philippa, school: null, goodFor: [asId.theme('hers'), asId.theme('erased')] };
    await fill(journal, { people: { [philippa.id]: knows } });
    const { about, view } = await gathered();
    const title = view.notes.find(one => one.entry === null && one.title.includes(name))?.title ?? '';
    expect(await about(title)).toContain('Coaching');
    expect(await about(title)).not.toContain('Larkdale Primary');
  });

  it('says of a review by the head no name of a reviewer', async () => {
    if (!review) throw new Error('No review was planted.');
    const own = { ...review, reviewer: { kind: 'me' } as const };
    await fill(journal, { reviews: { [review.id]: own } });
    const { view, about } = await gathered();
    const title = view.notes.find(one => one.entry === null && one.title.startsWith('Review'))?.title ?? '';
    expect(await about(title)).toContain('will lead');
    expect(await about(title)).not.toContain('Marsh');
  });

  it('says of a conversation what came up in so many words, and what was agreed for whom', async () => {
    const agreed = [
      { text: 'Plant a hedge', owner: { kind: 'circle' } },
      { text: 'Bring spades', owner: { kind: 'person', person: philippa.id } },
    ] as const;
    const met = {
      ...conversation,
      circle: circle.id,
      agenda: [line({ kind: 'question', entry: shared.id }), ...conversation.agenda],
      actions: agreed.map(one => ({ ...one, id: asId.action(randomUUID()), due: null, doneOn: null })),
    };
    await fill(journal, { conversations: { [conversation.id]: met } });
    const { about } = await gathered();
    const rows = (await about('Visit to Philippa')).split('\n').filter(row => row.startsWith('- '));
    expect(rows.filter(row => row.includes('budget'))).toHaveLength(1);
    expect(rows).toContain('- Plant a hedge');
    expect(rows).toContain(`- Bring spades (${philippa.name})`);
    // Whom it was with, one point, two things that were agreed: the question is in the entry that asks it.
    expect(rows).toHaveLength(4);
  });

  it('tells what left in the order it left, for anybody where it was for nobody by name', async () => {
    const later = {
      ...handover,
      id: randomUUID() as HandoverId,
      at: 5 * day,
      title: 'Pippa again',
      recipient: { kind: 'anybody' } as const,
      recipientName: '',
    };
    await fill(journal, { handovers: { [later.id]: later } });
    const { view, about } = await gathered();
    const titles = view.notes.filter(one => one.entry === null).map(({ title }) => title);
    const bodies = await Promise.all(titles.map(about));
    const left = bodies.find(body => body.includes('again')) ?? '';
    expect(left.split('\n').filter(row => row.trim() !== '')).toHaveLength(2);
    expect(left.indexOf('and phonics')).toBeLessThan(left.indexOf('again'));
    expect(left).toContain('anybody');
  });

  it('gives each earlier version once, as long as it says something else and names them', async () => {
    const said = { body: 'As Philippa Okonkwo-Brown said.', title: '' };
    const again = [1, 2, 3].map(revision => ({ ...revisionOf(shared.id, said), revision }));
    const silent = { ...revisionOf(shared.id, { body: 'Nothing of her.' }), revision: 4 };
    const all = [...again, silent];
    await fill(journal, { revisions: Object.fromEntries(all.map(one => [one.id, one])) });
    const { view, about } = await gathered();
    const earlier = view.notes.filter(one => one.entry === null);
    const bodies = await Promise.all(earlier.map(({ title }) => about(title)));
    expect(bodies.filter(body => body.includes('said.'))).toHaveLength(1);
    expect(bodies.join('\n')).not.toContain('Nothing of her');
  });

  it('calls an earlier version that had no words but what came of it a note without a title', async () => {
    const only = revisionOf(shared.id, { outcome: 'Philippa Okonkwo-Brown was right all along.' });
    await fill(journal, { revisions: { [only.id]: only } });
    const { view, about } = await gathered();
    expect(view.notes.map(({ title }) => title)).toContain('Earlier version: a note without a title');
    expect(await about('Earlier version: a note without a title')).toContain('until');
  });

  it('stands in the order it was written, of one day too', async () => {
    const dates = ['2026-10-03', '2026-10-01', '2026-10-02', '2026-10-02'] as const;
    const made = dates.map((date, at) =>
      entryOf('advice', {
        date,
        title: `${date} ${9 - at}`,
        body: 'Philippa Okonkwo-Brown.',
        createdAt: 9 - at,
      }),
    );
    await fill(journal, { entries: Object.fromEntries(made.map(one => [one.id, one])) });
    const { view } = await gathered();
    const titles = view.notes.map(({ title }) => title).filter(title => title.startsWith('2026-10'));
    expect(titles).toEqual(['2026-10-01 8', '2026-10-02 6', '2026-10-02 7', '2026-10-03 9']);
  });
});

describe('what is to be looked at again', () => {
  it('stands with the oldest day first, and of one day in the order it was written', async () => {
    const dates = ['2024-10-03', '2024-10-01', '2024-10-01', '2024-10-04'] as const;
    const made = dates.map((date, at) =>
      entryOf('advice', {
        date,
        title: `Due ${date} ${9 - at}`,
        body: 'Philippa.',
        people: ['Pippa'],
        createdAt: 9 - at,
      }),
    );
    await fill(journal, { entries: Object.fromEntries(made.map(one => [one.id, one])) });
    const { rows } = await journal.ask('listToReview');
    const titles = rows.map(({ title }) => title).filter(title => title.startsWith('Due'));
    expect(titles).toEqual(['Due 2024-10-01 7', 'Due 2024-10-01 8', 'Due 2024-10-03 9', 'Due 2024-10-04 6']);
  });
});
