import { mkdir } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { everything } from '../../../shared/domain/filter';
import { chooseSecondPlace } from '../../e2e/head/backups';
import { importFolder } from '../../e2e/head/transfer';
import { answerChooser } from '../../e2e/hosts/electron-host';
import { largeFolder } from '../../e2e/large-folder';
import { lockJournal, openJournal } from '../window/open-window';
import type { Installed, OpenApp } from './open-app';

const imported = 1000;

/** Work that takes long, as the head sets it going. */
export type LongWork = { readonly name: string; readonly act: () => Promise<void> };

/** Everything that must not hold up the window, in the order in which it can be done: from the cover to the cover. */
export async function longWork(installed: Installed, opened: OpenApp): Promise<readonly LongWork[]> {
  const [place, notes] = [installed.path('stick'), installed.path('notes')];
  for (const folder of [place, notes]) await mkdir(folder);
  await largeFolder(notes, imported, 0);
  const { page } = opened;
  const hands = { page, chooseFolder: (label: string, path: string) => chooseFolder(opened, label, path) };
  return [
    { name: 'unlocking and indexing', act: () => openJournal(page) },
    { name: 'compacting', act: () => eraseOne(page) },
    { name: 'backing up', act: () => chooseSecondPlace(hands, place) },
    { name: `importing ${imported} files`, act: () => importFolder(hands, notes) },
    { name: 'locking', act: () => lockJournal(page) },
  ];
}

/** Erases the oldest entry: what it was goes from the disk at once, so the whole journal is written anew. */
function eraseOne(page: Page): Promise<void> {
  return page.evaluate(async filter => {
    const list = await window.journal.listEntries({ filter, sort: 'oldest', offset: 0, limit: 1 });
    const ids = list.ok ? list.value.rows.map(({ id }) => id) : [];
    await window.journal.binEntries({ ids });
    const erased = await window.journal.eraseEntries({ ids });
    if (!erased.ok || erased.value.erased !== 1) throw new Error('Nothing was erased.');
  }, everything);
}

async function chooseFolder({ app, page }: OpenApp, label: string, path: string): Promise<void> {
  await answerChooser(app, path);
  await page
    .getByRole('group', { name: label })
    .getByRole('button', { name: /^Choose (folder|another)…$/ })
    .click();
}
