import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makingIn } from '../network/making';
import { type RunningCore, runOpenCore } from '../running-core';

let journal: RunningCore;

beforeEach(async () => {
  journal = await runOpenCore();
});
afterEach(() => journal.end());

/** What the head is shown of a file with one card. */
const preview = (...lines: readonly string[]) => {
  const text = ['BEGIN:VCARD', 'VERSION:4.0', ...lines, 'END:VCARD', ''].join('\r\n');
  return journal.ask('previewContacts', { bytes: Buffer.from(text) });
};

describe('cards beside what the journal has', () => {
  it('are about either of two who share an address, and make anew a school that is in the bin', async () => {
    const { person, school } = makingIn(journal);
    const shared = { emails: ['office@example.org'] };
    const both = [await person('Mary Jones', shared), await person('Mary Jones', shared)];
    const binned = await school('Oakfield');
    await journal.ask('binRecords', { records: [{ kind: 'school', id: binned }] });
    const { preview: id, cards } = await preview('FN:Mary Jones', 'EMAIL:office@example.org', 'ORG:Oakfield');
    expect(cards).toMatchObject([{ same: null }]);
    expect(new Set(cards[0]?.matches.map(match => match.id))).toEqual(new Set(both));
    await journal.ask('importContacts', { preview: id, decisions: [{ card: 0, to: 'add' }] });
    const schools = await journal.ask('listSchools');
    expect(schools).toHaveLength(1);
    expect(schools.map(one => one.id)).not.toContain(binned);
  });

  it('let entries be found by the further names they bring', async () => {
    const { person, write } = makingIn(journal);
    const mary = await person('Mary Jones');
    await write('reflection', { title: 'Toast', body: 'Saw @[Mary Jones].' });
    const found = async () =>
      (await journal.ask('search', { query: 'postlethwaite', limit: 5 })).hits.map(hit => hit.entry.title);
    expect(await found()).toEqual([]);
    const { preview: id } = await preview('FN:Mary Postlethwaite');
    const decisions = [{ card: 0, to: 'join', person: mary }] as const;
    await journal.ask('importContacts', { preview: id, decisions });
    expect(await found()).toEqual(['Toast']);
  });
});
