import { execFileSync } from 'node:child_process';
import { mkdir, readdir, readFile, rm, statfs, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { type App, expect, test } from '../fixtures';
import { filesBelow } from '../folders';
import { openJournal } from '../head/cover';
import { makeCard, shareFolder } from '../head/packs';
import { fillCohort, writeForCircle } from '../head/packs-cohort';
import {
  beginToGive,
  chooseFormat,
  chooseHow,
  letItLeave,
  showShare,
  showWhatLeaves,
  tick,
  toCheck,
  toHandOver,
} from '../head/sharing';

const canMount = process.platform === 'linux' && process.getuid?.() === 0;
test.skip(!canMount, 'a small disk can only be made by root on Linux');

const cohort = 'Harbour cohort';
const short = 'Begin with the bell';
const long = 'Walk at noon';
const line = 'We walk round the whole building at noon and say good day to everybody we meet there.\n\n';

test('a full disk is said as a file, a folder or a pack leaves; nothing of it stays, and it leaves once there is room', async ({
  app,
}) => {
  test.setTimeout(240_000);
  const { page } = app;
  await openJournal(app);
  await makeCard(page, 'Ada Hill');
  await fillCohort(page, cohort, ['Ben Moss']);
  await writeForCircle(page, cohort, { kind: 'advice', title: short, body: 'At nine.' });
  await writeForCircle(page, cohort, { kind: 'advice', title: long, body: line.repeat(1000) });
  await onSmallDisk(app, async disk => {
    const [stick, shared] = [join(disk, 'stick'), join(disk, 'shared')];
    await mkdir(stick);
    await mkdir(shared);
    await shareFolder(app, cohort, shared);

    await test.step('one file', async () => {
      await toLastStep(page);
      await chooseFormat(page, 'Plain text');
      await showWhatLeaves(page);
      await leaveTwice(app, disk, 1, () => app.chooseFolder('Folder to write into', stick));
      expect(await readFile(join(stick, (await readdir(stick))[0] ?? ''), 'utf8')).toContain(line.trim());
      await rm(stick, { recursive: true });
      await mkdir(stick);
    });

    await test.step('a folder', async () => {
      await toLastStep(page);
      await chooseFormat(page, 'Markdown, a folder with a file for each note');
      await showWhatLeaves(page);
      await leaveTwice(app, disk, 2, () => app.chooseFolder('Folder to write into', stick));
      const written = await filesBelow(stick);
      expect(written).toHaveLength(2);
      await rm(stick, { recursive: true });
      await mkdir(stick);
    });

    await test.step('a pack, and one in the folder that the circle shares', async () => {
      await toLastStep(page);
      await sealWithPassphrase(page);
      await leaveTwice(app, disk, 3, async () => {
        await page.getByRole('radiogroup', { name: 'Where to' }).getByText('Another folder').click();
        await app.chooseFolder('Folder to write into', stick);
      });
      expect(await filesBelow(stick)).toEqual([expect.stringMatching(/\.age$/)]);
      await toLastStep(page);
      await sealWithPassphrase(page);
      await leaveTwice(app, disk, 4, () => Promise.resolve());
      expect(await filesBelow(shared)).toEqual([expect.stringMatching(/^[0-9a-f]{32}\.age$/)]);
    });

    await showShare(page);
    const left = page.getByRole('list', { name: 'What left' });
    await expect(left.getByRole('listitem')).toHaveCount(4);
    await expect(left.getByText('It may not have left whole')).toHaveCount(0);
  });
});

/** Lets a folder of the test's own be a disk of 2 MB while `work` runs. */
async function onSmallDisk(app: App, work: (disk: string) => Promise<void>): Promise<void> {
  const disk = await app.folder('small-disk');
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=2m,mode=700', 'tmpfs', disk]);
  try {
    await work(disk);
  } finally {
    execFileSync('umount', ['--lazy', disk]);
  }
}

/** Both notes, as they are, up to how they leave. */
async function toLastStep(page: Page): Promise<void> {
  await beginToGive(page, cohort);
  await tick(page, [short, long]);
  await toCheck(page);
  await toHandOver(page);
}

async function sealWithPassphrase(page: Page): Promise<void> {
  await chooseHow(page, 'A sealed pack with a passphrase');
  await page.getByRole('button', { name: /Suggest/ }).click();
  await showWhatLeaves(page);
}

/** Lets it leave to a disk without room for it, looks at what stayed behind, and lets it leave again. `count`: lines in the ledger then. */
async function leaveTwice(
  app: App,
  disk: string,
  count: number,
  choosePlace: () => Promise<void>,
): Promise<void> {
  const { page } = app;
  await choosePlace();
  const before = await filesBelow(disk);
  const filler = join(disk, 'filler');
  const { bavail, bsize } = await statfs(disk);
  // Room for a beginning of it, and no more.
  await writeFile(filler, Buffer.alloc((bavail - 6) * bsize));
  await page.getByRole('button', { name: 'Let it leave' }).click();
  const alert = page.getByRole('alert').filter({ hasText: 'There is no room left on that disk.' }).first();
  await expect(alert).toContainText('Nothing of this has left. Make room there, or choose another folder.');
  expect(await filesBelow(disk)).toEqual([...before, 'filler'].sort());
  expect(await linesIn(page)).toHaveLength(count - 1);
  await rm(filler);
  await letItLeave(page);
  const states = await linesIn(page);
  expect(states).toEqual(Array.from({ length: count }, () => 'done'));
}

/** How each line of the ledger stands. */
function linesIn(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const reply = await window.journal.listHandovers();
    if (!reply.ok) throw new Error(reply.error.code);
    return reply.value.map(({ state }) => state);
  });
}
