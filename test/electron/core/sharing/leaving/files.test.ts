import { crc32 } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CheckedFinding, SharingView } from '../../../../../shared/contract/sharing';
import type { Decision } from '../../../../../shared/domain/sharing/decision';
import { type LeavingJournal, leavingJournal } from './leaving-journal';

let journal: LeavingJournal;
beforeEach(async () => {
  journal = await leavingJournal();
});
afterEach(() => journal.end());

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [size, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  size.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([size, named, check]);
}

/** A picture of one pixel that says who drew it. */
const signedPicture = (() => {
  const pixel = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  );
  const header = 8 + 25;
  const author = chunk('tEXt', Buffer.from('Author\0Zebedee Quillfeather', 'latin1'));
  return new Uint8Array(Buffer.concat([pixel.subarray(0, header), author, pixel.subarray(header)]));
})();

async function begun(name: string): Promise<SharingView> {
  const entry = await journal.write('advice', {
    title: 'On rotas',
    body: `See ![the rota](${name}).`,
    audience: journal.theirs,
  });
  await journal.ask('addAttachment', { entry: entry.id, name, bytes: signedPicture });
  return journal.begin(entry);
}

async function attachedIn(view: SharingView, how: (finding: CheckedFinding) => Decision) {
  const decided = await journal.decideAll(view, how);
  const { files } = await journal.prepare(decided, { kind: 'file', format: 'json' });
  const [note] = JSON.parse(files[0]?.text ?? '').notes;
  const bytes = note.attachments.map((file: { bytes: string }) => Buffer.from(file.bytes, 'base64'));
  return { body: note.body, names: note.attachments.map((file: { name: string }) => file.name), bytes };
}

describe('a file', () => {
  it('has to be looked at, and tells nothing of who made it', async () => {
    const view = await begun('Mary.png');
    expect(view.findings.map(({ kind }) => kind.kind).sort()).toEqual([
      'attachment-content',
      'known-person',
      'metadata',
    ]);
    const left = await attachedIn(view, ({ kind }) =>
      kind.kind === 'attachment-content' ? { do: 'keep' } : { do: 'remove' },
    );
    expect(left.names).toEqual(['file 1.png']);
    expect(left.body).toBe('See ![the rota](file%201.png).');
    expect(left.bytes[0].length).toBeLessThan(signedPicture.length);
    expect(left.bytes[0].toString('latin1')).not.toContain('Quillfeather');
  });

  it('goes without what it says even when the head keeps all of that: more may be in it than was listed', async () => {
    const left = await attachedIn(await begun('rota.png'), () => ({ do: 'keep' }));
    expect(left.names).toEqual(['rota.png']);
    expect(left.bytes[0].toString('latin1')).not.toContain('Quillfeather');
  });

  it('stays behind when it is taken out', async () => {
    const view = await begun('rota.png');
    const left = await attachedIn(view, () => ({ do: 'remove' }));
    expect(left.names).toEqual([]);
    const note = await journal.ask('leavingNote', { id: view.id, key: view.notes[0]?.key ?? '' });
    expect(note.attachments).toEqual([]);
  });
});
