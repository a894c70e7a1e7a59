import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makingIn } from '../../electron/core/network/making';
import { passphrase, type RunningCore, runOpenCore } from '../../electron/core/running-core';
import { readDocx } from '../../electron/core/sharing/formats/read-docx';
import { findProgram } from '../../run/machine';
import { textOfPages, withoutSpaces } from '../pdf-text';
import type { Desktop } from './desktop';
import { expect, test } from './fixtures';
import { settles, startPackaged } from './packaged';

const title = 'Ring home before ten';
const kept = 'One person, one script, one list.';
const names = ['Postlethwaite', 'Wilfrid', 'Drumblethwaite', 'example.org', '01632'];

test('the packaged app makes a Word file and a PDF, with everybody called by another name, all by the keyboard', async ({
  desktop,
}, info) => {
  test.setTimeout(300_000);
  const home = info.outputPath('home');
  const given = info.outputPath('given');
  await mkdir(join(home, 'data'), { recursive: true });
  await mkdir(given);
  await journalToGiveFrom(join(home, 'data/journal'));
  const app = await startPackaged(desktop, home);
  await open(desktop, join(home, 'data/journal/vault.lock'));

  // The words of a Word file are shown, in a region that the keyboard stops at.
  await give(desktop, given, { form: [], past: ['Tab'], ending: '.docx' });
  await give(desktop, given, { form: ['p'], past: [], ending: '.pdf' });
  await app.close();

  const files = await readdir(given);
  const bytesOf = async (ending: string) =>
    readFile(join(given, files.find(name => name.endsWith(ending)) ?? ending));
  const { parts, paragraphs } = readDocx(await bytesOf('.docx'));
  expect(paragraphs.map(({ style, text }) => `${style ?? ''}: ${text}`)).toEqual(
    expect.arrayContaining([`Heading1: ${title}`]),
  );
  expect(paragraphs.some(({ list, text }) => list !== null && text === kept)).toBe(true);
  for (const [name, bytes] of parts)
    for (const planted of names) expect(bytes.includes(planted), `${planted} in ${name}`).toBe(false);

  const pdf = await bytesOf('.pdf');
  const text = withoutSpaces((await textOfPages(pdf)).join(''));
  expect(text).toContain(withoutSpaces(kept));
  expect(text).toContain(withoutSpaces('Head A rings every family'));
  for (const planted of names) expect(text).not.toContain(withoutSpaces(planted));
  expect(pdf.toString('latin1')).toMatch(/\/MarkInfo <<\/Type \/MarkInfo\s+\/Marked true>>/);
  if (findProgram('pdfinfo') === null) return;
  const said = (program: string, ...args: readonly string[]) =>
    spawnSync(program, args, { encoding: 'utf8', cwd: given }).stdout;
  const name = files.find(each => each.endsWith('.pdf')) ?? '';
  expect(said('pdfinfo', name)).toMatch(/^Tagged: +yes$/m);
  expect(said('pdfinfo', '-struct-text', name)).toContain(title);
  const read = said('pdftotext', name, '-');
  expect(read).toContain(kept);
  for (const planted of names) expect(read).not.toContain(planted);
});

/** A journal in `folder` with something that is checked, decided and ready to be handed over, twice. */
async function journalToGiveFrom(folder: string): Promise<void> {
  const journal = await runOpenCore();
  try {
    const make = makingIn(journal);
    await make.person('Mary Postlethwaite', { role: 'Headteacher' });
    await make.school('Our Lady and St Wilfrid’s');
    const { id: entry, revision } = await make.write('advice', {
      title,
      body: `Mary Postlethwaite rings every family of St Wilfrid’s. So does Ottoline Drumblethwaite, m.p@example.org, 01632 960147.\n\n- ${kept}\n`,
    });
    await journal.ask('raiseAudience', {
      entry,
      revision,
      audience: { kind: 'open' },
      reason: 'They asked.',
    });
    for (const called of ['In words', 'On paper']) await decided(journal, entry, called);
    await journal.core.lock('asked');
    await cp(join(journal.folder, 'journal'), folder, { recursive: true });
  } finally {
    await journal.end();
  }
}

async function decided(
  journal: RunningCore,
  entry: Awaited<ReturnType<ReturnType<typeof makingIn>['write']>>['id'],
  called: string,
): Promise<void> {
  const { id, findings } = await journal.ask('beginSharing', {
    title: called,
    recipient: { kind: 'anybody' },
    entries: [entry],
  });
  await journal.ask('decide', {
    id,
    decisions: findings.map(({ id: finding, fingerprint }) => ({
      finding,
      fingerprint,
      decision: { do: 'pseudonymise' } as const,
    })),
  });
}

/** Types the passphrase on the cover, again if the cover was not ready to hear it, and waits for the journal. */
async function open(desktop: Desktop, lock: string): Promise<void> {
  const cover = await desktop.screen();
  await expect(async () => {
    await desktop.press('ctrl+a');
    await desktop.type(passphrase);
    await desktop.press('Return');
    await expect.poll(() => existsSync(lock), { timeout: 10_000 }).toBe(true);
  }).toPass();
  await settles(desktop, cover);
}

type Keys = readonly string[];

/**
 * Takes up the first of what is to be finished and lets it leave into a folder. `form`: keys that choose another kind of file
 * than a Word file; `past`: those that lead past what is shown of it. From the beginning again when a page was not ready to
 * hear a key.
 */
async function give(
  desktop: Desktop,
  folder: string,
  { form, past, ending }: { readonly form: Keys; readonly past: Keys; readonly ending: string },
): Promise<void> {
  const pages = [
    ['ctrl+7', 'ctrl+7'],
    // The first to be finished, then the step to hand it over.
    ['Tab', 'Return'],
    ['Tab', 'Tab', 'Return'],
    // Past the steps and how it leaves to what kind of file, and to have it made.
    ['Tab', 'Tab', 'Tab', ...form, 'Tab', 'Return'],
    // Where to: the desktop's own chooser.
    [...past, 'Tab', 'Return'],
  ];
  await expect(async () => {
    await desktop.press('Escape');
    await desktop.press('ctrl+1');
    for (const keys of pages) {
      const before = await desktop.screen();
      for (const key of keys) await desktop.press(key);
      await settles(desktop, before);
    }
    await expect.poll(() => desktop.focusedName(), { timeout: 5_000 }).not.toBe('Critical Friend');
    await desktop.press('slash');
    await desktop.press('ctrl+a');
    await desktop.type(folder);
    await desktop.press('Return');
    await expect.poll(() => desktop.focusedName(), { timeout: 5_000 }).toBe('Critical Friend');
    await desktop.press('Tab');
    await desktop.press('Return');
    await expect
      .poll(async () => (await readdir(folder)).filter(name => name.endsWith(ending)), { timeout: 10_000 })
      .toHaveLength(1);
  }).toPass();
}
