import { describe, expect, it } from 'vitest';
import { requireProof } from '../../../../electron/core/session/proof';
import { JournalError } from '../../../../shared/contract/errors';
import { type CoreMethodName, coreMethodNames, type Input } from '../../../../shared/contract/methods';
import type { PathGrant } from '../../../../shared/domain/ids';

/** Whether a folder that the head chose is anywhere in what a method takes. */
type HoldsGrant<Value> = Value extends PathGrant
  ? true
  : Value extends string | number | boolean | null | undefined | Uint8Array
    ? false
    : Value extends readonly (infer One)[]
      ? HoldsGrant<One>
      : { readonly [Member in keyof Value]: HoldsGrant<Value[Member]> }[keyof Value];

type TakesFolder = {
  [Name in CoreMethodName]: true extends HoldsGrant<Input<Name>> ? Name : never;
}[CoreMethodName];

/**
 * Every method that takes a folder, and no other: one more, and this no longer compiles until somebody has said whether
 * words leave by it. What is not `proof` says why.
 */
const folders: Readonly<Record<TakesFolder, 'proof' | 'reads only' | 'no journal is open' | 'has a secret'>> =
  {
    createVault: 'no journal is open',
    useVaultFolder: 'no journal is open',
    restoreFromFolder: 'has a secret',
    findBackups: 'reads only',
    previewImport: 'reads only',
    exportJournal: 'proof',
    exportPage: 'proof',
    exportContacts: 'proof',
    exportCalendar: 'proof',
    exportCertificate: 'proof',
    handOver: 'proof',
    saveAttachmentCopy: 'proof',

    setLibrary: 'proof',
    setBackupPlace: 'proof',
  };

const named = (kind: string): readonly CoreMethodName[] =>
  coreMethodNames.filter(name => Object.entries(folders).some(([one, why]) => one === name && why === kind));

const journal = (over: { readonly isOpen: boolean; readonly isProven: boolean }) => ({
  isOpen: () => over.isOpen,
  isProven: () => over.isProven,
});
const byComputer = journal({ isOpen: true, isProven: false });

describe('a journal that this computer opened by itself', () => {
  it.each(named('proof'))('writes nothing into a folder by %s before the passphrase was typed', name => {
    expect(() => requireProof(byComputer, name)).toThrow(new JournalError('passphrase-needed'));
    expect(() => requireProof(journal({ isOpen: true, isProven: true }), name)).not.toThrow();
  });

  it('prints nothing before the passphrase was typed', () => {
    expect(() => requireProof(byComputer, 'startPrinting')).toThrow(new JournalError('passphrase-needed'));
  });

  it.each(named('reads only'))('takes a folder for %s, by which nothing leaves', name => {
    expect(() => requireProof(byComputer, name)).not.toThrow();
  });

  it('asks for it by no method that takes no folder, but for paper', () => {
    const asking = coreMethodNames.filter(name => {
      try {
        requireProof(byComputer, name);
        return false;
      } catch {
        return true;
      }
    });
    expect([...asking].sort()).toEqual([...named('proof'), 'startPrinting'].sort());
  });
});

describe('no journal open', () => {
  it.each([...named('no journal is open'), ...named('has a secret')])('a folder for %s is taken', name => {
    expect(() => requireProof(journal({ isOpen: false, isProven: false }), name)).not.toThrow();
  });
});
