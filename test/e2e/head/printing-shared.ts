import type { Page } from '@playwright/test';
import type { EntryId } from '../../../shared/domain/ids';

/** A note that leaves for anybody, everything in it kept, as far as the very page a PDF is printed from. Gives what was prepared. */
export async function prepareToPrint(page: Page, title: string, body: string): Promise<string> {
  return page.evaluate(
    async note => {
      type Reply<Value> =
        | { readonly ok: true; readonly value: Value }
        | { readonly ok: false; readonly error: { readonly code: string } };
      const valueIn = <Value>(reply: Reply<Value>): Value => {
        if (reply.ok) return reply.value;
        throw new Error(reply.error.code);
      };
      const { journal } = window;
      const { title, body } = note;
      const written = valueIn(
        await journal.createEntry({ kind: 'advice', template: null, content: { title, body } }),
      );
      const raised = { audience: { kind: 'open' }, reason: 'They asked for it.' } as const;
      const { id: entry, revision } = written.entry;
      valueIn(await journal.raiseAudience({ entry, revision, ...raised }));
      const begun = valueIn(
        await journal.beginSharing({ title, recipient: { kind: 'anybody' }, entries: [entry] }),
      );
      const decisions = begun.findings.map(({ id, fingerprint }) => ({
        finding: id,
        fingerprint,
        decision: { do: 'keep' } as const,
      }));
      valueIn(await journal.decide({ id: begun.id, decisions }));
      const form = { kind: 'file', format: 'pdf' } as const;
      return valueIn(await journal.prepareHandover({ id: begun.id, form })).id;
    },
    { title, body },
  );
}

/** Prints what was prepared; gives the one file that came of it, or the code of the failure. */
export async function printPrepared(page: Page, id: string): Promise<Uint8Array | string> {
  const printed = await page.evaluate(async prepared => {
    const reply = await window.journal.printPrepared({ id: prepared });
    if (!reply.ok) return { code: reply.error.code };
    const file = await window.journal.readPrepared({ id: reply.value.id, file: 0 });
    return file.ok ? { bytes: [...file.value.bytes] } : { code: file.error.code };
  }, id);
  return 'bytes' in printed ? Uint8Array.from(printed.bytes) : printed.code;
}

/** Entries that leave for anybody with another name for every name, words for the rest, and no file that says anything. */
export async function prepareWithoutNames(page: Page, entries: readonly EntryId[]): Promise<string> {
  return page.evaluate(async chosen => {
    type Reply<Value> =
      | { readonly ok: true; readonly value: Value }
      | { readonly ok: false; readonly error: { readonly code: string } };
    const valueIn = <Value>(reply: Reply<Value>): Value => {
      if (reply.ok) return reply.value;
      throw new Error(reply.error.code);
    };
    const { journal } = window;
    const recipient = { kind: 'anybody' } as const;
    const { id, findings } = valueIn(
      await journal.beginSharing({ title: 'Notes of a year', recipient, entries: chosen }),
    );
    const whole = new Set(['safeguarding', 'metadata', 'attachment-content']);
    const decisions = findings.map(({ id: finding, fingerprint, kind, subjects: [subject, ...others] }) => {
      if (whole.has(kind.kind)) return { finding, fingerprint, decision: { do: 'remove' } as const };
      const named = { do: 'pseudonymise' } as const;
      return {
        finding,
        fingerprint,
        decision: subject === undefined || others.length === 0 ? named : { ...named, as: subject },
      };
    });
    valueIn(await journal.decide({ id, decisions }));
    const form = { kind: 'file', format: 'pdf' } as const;
    return valueIn(await journal.prepareHandover({ id, form })).id;
  }, entries);
}
