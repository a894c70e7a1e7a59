import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { asId } from '../../../../shared/domain/ids';
import { personalWordLimit, personalWordsLimit } from '../../../../shared/domain/spelling';
import { passphrase, type RunningCore, runOpenCore } from '../running-core';

let journal: RunningCore;

beforeEach(async () => {
  journal = await runOpenCore();
});
afterEach(() => journal.end());

const keep = async (words: readonly string[]) =>
  journal.ask('saveSettings', {
    settings: { ...(await journal.ask('getSettings')), spelling: { check: true, words } },
  });

describe('the words a head has called right', () => {
  it('are there after the journal was shut and opened again', async () => {
    expect(await journal.ask('getSettings')).not.toHaveProperty('spelling');
    await keep(['Blorenge', 'Pwllheli’s']);
    await journal.core.lock('asked');
    await journal.ask('unlockVault', { secret: { kind: 'passphrase', passphrase } });
    expect((await journal.ask('getSettings')).spelling).toEqual({
      check: true,
      words: ['Blorenge', 'Pwllheli’s'],
    });
  });

  it('are refused when they are more, or longer, than can be kept', async () => {
    const tooLong = ['x'.repeat(personalWordLimit + 1)];
    const tooMany = Array.from({ length: personalWordsLimit + 1 }, () => 'word');
    const settings = await journal.ask('getSettings');
    const refused = (words: readonly string[]) =>
      journal.fail('saveSettings', { settings: { ...settings, spelling: { check: true, words } } });
    expect(await refused(tooLong)).toBe('text-too-large');
    expect(await refused(tooMany)).toBe('text-too-large');
  });

  it('stay what they are when something else is set', async () => {
    await keep(['Blorenge']);
    const settings = await journal.ask('getSettings');
    await journal.ask('saveSettings', {
      settings: { ...settings, themes: [...settings.themes, { id: asId.theme('own'), name: 'Own' }] },
    });
    expect((await journal.ask('getSettings')).spelling?.words).toEqual(['Blorenge']);
  });
});
