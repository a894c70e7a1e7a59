import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CDPSession, Page } from '@playwright/test';
import { type BareDesktop, expect, test } from './bare-desktop';
import { passphrase, unlock } from './head/cover';
import { textOf, writeNew, writeText } from './head/writing';
import { prepareJournal } from './prepared-journal';

test.describe.configure({ retries: 0 });

const canary = 'heron-harbour-lantern';
const text = 'Stand at the gate every morning.';

/** What can be dragged from elsewhere onto a window. */
type Dragged = {
  readonly items: { readonly mimeType: string; readonly data: string }[];
  readonly files: string[];
};

for (const { what, dragged } of [
  { what: 'a page that is a file', dragged: (folder: string) => fileAt(join(folder, `${canary}.html`)) },
  { what: 'a folder', dragged: fileAt },
  { what: 'an address', dragged: () => addressOf('https://example.org/') },
]) {
  test(`${what} that is dropped on an open entry, or beside it, leads nowhere`, async ({ desktop }, info) => {
    const { page, said, requests } = desktop;
    const folder = info.outputPath(canary);
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, `${canary}.html`), '<title>elsewhere</title><p>elsewhere</p>');
    await openEntry(desktop);
    const address = page.url();
    const session = await page.context().newCDPSession(page);
    const box = await textOf(page).boundingBox();
    if (box === null) throw new Error('The entry is not on the screen.');
    await drop(session, dragged(folder), { x: box.x + 20, y: box.y + 10 });
    await drop(session, dragged(folder), { x: 6, y: 6 });
    expect(await shown(page)).toEqual({
      address,
      isOurs: true,
      frames: 0,
      title: expect.not.stringContaining('elsewhere'),
    });
    await expect(textOf(page)).toContainText('every morning.');
    await expect(textOf(page)).not.toContainText('<title>');
    // Nothing was even begun that had to be turned down.
    expect(said()).not.toContain('refused');
    expect(said()).not.toContain(canary);
    expect(
      (await requests()).filter(one => !/^(?:app:\/\/journal\/|blob:app:\/\/journal\/)/.test(one)),
    ).toEqual([]);
  });
}

function fileAt(path: string): Dragged {
  return { items: [], files: [path] };
}

function addressOf(address: string): Dragged {
  const items = ['text/uri-list', 'text/plain'].map(mimeType => ({ mimeType, data: address }));
  return { items, files: [] };
}

async function openEntry({ page, data }: BareDesktop): Promise<void> {
  await prepareJournal(join(data, 'journal'), passphrase);
  await page.reload();
  await unlock(page);
  await writeNew(page, 'Reflection');
  await writeText(page, 'Mornings', text);
}

async function drop(session: CDPSession, dragged: Dragged, at: { readonly x: number; readonly y: number }) {
  const data = { ...dragged, dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await session.send('Input.dispatchDragEvent', { type, ...at, data });
}

/** Playwright waits for navigations that never come about, so the page is asked itself. */
async function shown(page: Page) {
  return page.evaluate(() => ({
    address: location.href,
    isOurs: document.querySelector('#root > *') !== null,
    frames: window.frames.length,
    title: document.title,
  }));
}
