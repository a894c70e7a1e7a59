import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cardOf, fingerprintOf, writeCard } from '../../../../../electron/core/sharing/identity';
import { asId, type PersonId } from '../../../../../shared/domain/ids';
import { type RunningCore, runOpenCore } from '../../running-core';
import { ada, ben, eve } from '../packs/pack-fixture';

let journal: RunningCore;

beforeEach(async () => {
  journal = await runOpenCore();
});
afterEach(() => journal.end());

const adasCard = cardOf(ada, 'Ada Hill');
const adasText = writeCard(adasCard);
const evesText = writeCard(cardOf(eve, 'Ada Hill'));
const nobody = asId.person('00000000-0000-4000-8000-000000000000');

async function newPerson(name: string): Promise<PersonId> {
  return (await journal.ask('createPerson', { name, content: {} })).person.id;
}

const changes = () => journal.events.filter(({ name }) => name === 'sharingChanged').length;

describe("the head's own card", () => {
  it('is not there until she makes one', async () => {
    expect(await journal.ask('ownCard')).toBeNull();
    const made = await journal.ask('makeOwnCard', { name: ' Ben Moss ' });
    expect(made).toMatchObject({ name: 'Ben Moss' });
    expect(made.words).toHaveLength(6);
    expect(await journal.ask('ownCard')).toEqual(made);
    expect(changes()).toBe(1);
  });

  it('keeps its keys and words when she changes her name', async () => {
    const first = await journal.ask('makeOwnCard', { name: 'Ben' });
    const second = await journal.ask('makeOwnCard', { name: 'Ben Moss' });
    expect(second.words).toEqual(first.words);
    expect(second.text).not.toBe(first.text);
  });

  it('is not made for a name that cannot be shown', async () => {
    expect(await journal.fail('makeOwnCard', { name: ' ' })).toBe('bad-input');
    expect(await journal.fail('makeOwnCard', { name: 'Ben\u202eada' })).toBe('bad-input');
    expect(await journal.ask('ownCard')).toBeNull();
  });

  it('is known again when somebody sends it back, and is nobody else’s', async () => {
    const { text } = await journal.ask('makeOwnCard', { name: 'Ben' });
    expect(await journal.ask('readCard', { text, person: null })).toMatchObject({ held: 'own' });
    const person = await newPerson('Ben');
    expect(await journal.fail('keepCard', { person, text, compared: false })).toBe('not-allowed');
  });
});

describe('a card somebody sent', () => {
  it('is read out of a mail, with whose it may be', async () => {
    const person = await newPerson('Ada Hill');
    const text = `Dear Ben,\n\n${adasText.slice(0, 60)}\n${adasText.slice(60)}\n\nAda`;
    expect(await journal.ask('readCard', { text, person: null })).toEqual({
      name: 'Ada Hill',
      words: fingerprintOf(adasCard),
      person: { id: person, name: 'Ada Hill', inBin: false },
      held: 'none',
    });
  });

  it('is nobody’s while two people have that name', async () => {
    await newPerson('Ada Hill');
    await newPerson('Ada Hill');
    expect(await journal.ask('readCard', { text: adasText, person: null })).toMatchObject({
      person: null,
      held: 'none',
    });
  });

  it.each([
    ['not-a-card', 'Hello'],
    ['mistyped', adasText.replace(/.{3};/, 'xyz;')],
  ])('is refused as %s', async (problem, text) => {
    const reply = await journal.core.call('readCard', { text, person: null });
    expect(reply).toEqual({ ok: false, error: { code: 'card-refused', details: { problem } } });
  });

  it('is kept with when its words were compared', async () => {
    const person = await newPerson('Ada Hill');
    const kept = await journal.ask('keepCard', { person, text: adasText, compared: false });
    expect(kept).toMatchObject({ person: { id: person }, name: 'Ada Hill', comparedAt: null });
    const { words } = kept;
    expect((await journal.ask('setCompared', { person, words, compared: true })).comparedAt).not.toBeNull();
    const again = await journal.ask('keepCard', { person, text: adasText, compared: false });
    expect(again.comparedAt).not.toBeNull();
    expect(await journal.ask('listCards')).toEqual([again]);
    expect(await journal.ask('readCard', { text: adasText, person: null })).toMatchObject({ held: 'same' });
  });

  it('has to be compared anew when its keys are others', async () => {
    const person = await newPerson('Ada Hill');
    await journal.ask('keepCard', { person, text: adasText, compared: true });
    expect(await journal.ask('readCard', { text: evesText, person: null })).toMatchObject({
      person: { id: person },
      held: 'other-keys',
    });
    const reply = await journal.core.call('keepCard', { person, text: evesText, compared: false });
    expect(reply).toMatchObject({ error: { code: 'not-allowed', details: { otherKeys: true } } });
    expect((await journal.ask('listCards')).map(({ words }) => words)).toEqual([fingerprintOf(adasCard)]);
    const kept = await journal.ask('keepCard', { person, text: evesText, compared: true });
    expect(kept).toMatchObject({ words: fingerprintOf(cardOf(eve, 'Ada Hill')) });
  });

  it('is judged for whose page it is pasted on, whatever name it bears', async () => {
    const [person, other] = [await newPerson('Ada Hill'), await newPerson('Eve Long')];
    await journal.ask('keepCard', { person, text: adasText, compared: true });
    const text = writeCard(cardOf(eve, 'Eve Long'));
    expect(await journal.ask('readCard', { text, person })).toMatchObject({
      person: { id: other },
      held: 'other-keys',
    });
    expect(await journal.ask('readCard', { text, person: other })).toMatchObject({ held: 'none' });
    expect(await journal.ask('readCard', { text, person: null })).toMatchObject({ held: 'none' });
    expect(await journal.ask('readCard', { text: adasText, person })).toMatchObject({ held: 'same' });
  });

  it('belongs to one person', async () => {
    const [one, other] = [await newPerson('Ada Hill'), await newPerson('Ada Dale')];
    await journal.ask('keepCard', { person: one, text: adasText, compared: false });
    expect(await journal.fail('keepCard', { person: other, text: adasText, compared: true })).toBe(
      'name-taken',
    );
    await journal.ask('forgetCard', { person: one });
    await journal.ask('keepCard', { person: other, text: adasText, compared: true });
    expect((await journal.ask('listCards')).map(({ person }) => person.id)).toEqual([other]);
  });

  it('is not kept for nobody', async () => {
    const input = { person: nobody, text: adasText, compared: false };
    expect(await journal.fail('keepCard', input)).toBe('not-found');
    expect(await journal.fail('setCompared', { person: nobody, words: [], compared: true })).toBe(
      'not-found',
    );
  });

  it('is called compared no more once the head takes that back, and stays not compared when it comes again', async () => {
    const person = await newPerson('Ada Hill');
    const { words } = await journal.ask('keepCard', { person, text: adasText, compared: true });
    expect((await journal.ask('setCompared', { person, words, compared: false })).comparedAt).toBeNull();
    const again = await journal.ask('keepCard', { person, text: adasText, compared: false });
    expect(again.comparedAt).toBeNull();
  });

  it('is not called compared when another one was kept while the words were read aloud', async () => {
    const person = await newPerson('Ada Hill');
    const { words } = await journal.ask('keepCard', { person, text: adasText, compared: false });
    await journal.ask('forgetCard', { person });
    await journal.ask('keepCard', { person, text: evesText, compared: false });
    expect(await journal.fail('setCompared', { person, words, compared: true })).toBe('changed-elsewhere');
    expect(await journal.ask('listCards')).toMatchObject([{ comparedAt: null }]);
  });

  it('is shown beside every member of a circle', async () => {
    const [one, other] = [await newPerson('Ada Hill'), await newPerson('Ben Moss')];
    const members = [one, other].map(person => ({ person, role: 'member' as const }));
    const { circle } = await journal.ask('createCircle', { name: 'Cohort', content: { members } });
    await journal.ask('keepCard', { person: other, text: writeCard(cardOf(ben, 'Ben')), compared: true });
    const rows = await journal.ask('circleCards', { circle: circle.id });
    expect(rows.map(({ person, card }) => [person.name, card?.name ?? null])).toEqual([
      ['Ada Hill', null],
      ['Ben Moss', 'Ben'],
    ]);
  });
});
