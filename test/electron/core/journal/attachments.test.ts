import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type RunningCore, runOpenCore } from '../running-core';

let journal: RunningCore;

beforeEach(async () => {
  journal = await runOpenCore();
});
afterEach(() => journal.end());

it('saves copies of an attachment under a safe name that keeps its ending, and never over another file', async () => {
  const { entry } = await journal.ask('createEntry', { kind: 'reflection', template: null, content: {} });
  const { attachments } = await journal.ask('addAttachment', {
    entry: entry.id,
    name: `${'wall: '.repeat(40)}.png`,
    bytes: Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'),
  });
  const [file] = attachments;
  if (file === undefined) throw new Error('nothing was attached');
  const folder = join(journal.folder, 'copies');
  await mkdir(folder);
  const save = () => journal.ask('saveAttachmentCopy', { id: file.id, folder: journal.core.grant(folder) });
  const names = [await save(), await save()].map(saved => saved.fileName);
  expect(names[0]).toMatch(/^wall wall .* wall\.png$/);
  expect(names[1]).toBe(names[0]?.replace('.png', ' (2).png'));
  expect(new Set(await readdir(folder))).toEqual(new Set(names));
});
