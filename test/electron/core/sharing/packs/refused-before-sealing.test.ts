import { describe, expect, it } from 'vitest';
import { openPack } from '../../../../../electron/core/sharing/packs';
import { notesLimit, packLimit } from '../../../../../electron/core/sharing/packs/limits';
import { JournalError } from '../../../../../shared/contract/errors';
import { passphraseMaximum } from '../../../../../shared/domain/passphrase';
import { ben, by, byPassphrase, document, note, passphrase, sealed } from './pack-fixture';

/** With what sealing fails. */
async function failure(making: Promise<unknown>): Promise<unknown> {
  try {
    await making;
  } catch (error) {
    if (error instanceof JournalError) return { code: error.code, ...error.details };
    throw error;
  }
  return 'sealed';
}

describe('what no pack can carry', () => {
  it('is told by its field, never by what it says', async () => {
    const notes = [{ ...note, title: 'x'.repeat(100_000) }];
    const told = await failure(sealed({ document: { ...document, notes } }));
    expect(told).toEqual({ code: 'bad-input', field: 'document.notes.0.title' });
  });

  it('is a passphrase longer than any that is typed', async () => {
    const long = 'x'.repeat(passphraseMaximum + 1);
    expect(await failure(sealed({ audience: { kind: 'passphrase', passphrase: long } }))).toEqual({
      code: 'bad-input',
    });
  });

  it('is more notes than a pack may hold', async () => {
    const notes = Array.from({ length: notesLimit + 1 }, (_, at) => {
      return { ...note, key: `note-${String(at).padStart(16, '0')}` };
    });
    expect(await failure(sealed({ document: { ...document, notes } }))).toEqual({ code: 'bad-input' });
  });

  it('is more than there is room for, told before any of it is written', async () => {
    const notes = [{ ...note, body: 'x'.repeat(packLimit + 1) }];
    expect(await failure(sealed({ document: { ...document, notes } }))).toEqual({
      code: 'file-too-large',
      limit: packLimit,
    });
  });
});

describe('a fault of ours', () => {
  it('is no refusal of a pack: it is handed on', async () => {
    const { bytes } = await sealed({ audience: { kind: 'passphrase', passphrase } });
    const { bytes: forBen } = await sealed();
    const broken = { ...ben, secretKey: 'none' };
    expect((await openPack(bytes, byPassphrase)).kind).toBe('opened');
    expect((await openPack(forBen, by(ben))).kind).toBe('opened');
    await expect(openPack(forBen, by(broken))).rejects.toThrow();
  });
});
