import { spawnSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { expect, test } from './fixtures';
import { filesBelow } from './folders';
import { openJournal } from './head/cover';
import { prepareToPrint, printPrepared } from './head/printing-shared';
import { textOfPages, withoutSpaces } from './pdf-text';

const body = '## At the gate\n\nStand there *every* morning, first day or not.\n\n- [ ] tell the office\n';

test('a PDF is printed by the desktop app alone', async ({ app, host }) => {
  test.skip(host === 'electron', 'the browser has no printer of its own');
  await openJournal(app);
  const id = await prepareToPrint(app.page, 'Mornings', body);
  expect(await printPrepared(app.page, id)).toBe('not-supported-here');
});

test.describe('a PDF', () => {
  test.skip(({ host }) => host === 'browser', 'only the desktop app prints');

  test('says what the page says, and nothing of the machine or the hour', async ({ app }) => {
    await openJournal(app);
    const id = await prepareToPrint(app.page, 'Mornings', body);
    const [first, second] = [await printPrepared(app.page, id), await printPrepared(app.page, id)];
    if (typeof first === 'string') throw new Error(first);
    // Chromium numbers the parts of a page from wherever it had got to.
    const unnumbered = (bytes: Uint8Array) =>
      Buffer.from(bytes)
        .toString('latin1')
        .replace(/\(node\d+\)/g, '(node)');
    if (typeof second === 'string') throw new Error(second);
    expect(unnumbered(second)).toBe(unnumbered(first));
    const text = withoutSpaces((await textOfPages(first)).join(''));
    expect(text).toContain(withoutSpaces('Stand there every morning, first day or not.'));
    const raw = Buffer.from(first).toString('latin1');
    expect(raw).not.toMatch(/Electron|Chrome|Skia|Linux|Mozilla|app:\/\//);
    expect(raw.match(/D:\d{14}/g)).toEqual(
      expect.arrayContaining([expect.stringMatching(/^D:\d{8}000000$/)]),
    );
    expect(raw).toMatch(/\/MarkInfo <<\/Type \/MarkInfo\s+\/Marked true>>/);
    expect(raw).toContain('/Outlines');
    expect(await app.host.windows()).toHaveLength(1);
    expect(app.host.outsideRequests()).toEqual([]);
  });

  test('is read by poppler, headings and all', async ({ app }) => {
    const missing = spawnSync('pdfinfo', ['-v']).error !== undefined;
    test.skip(missing, 'poppler-utils is not installed');
    await openJournal(app);
    const printed = await printPrepared(app.page, await prepareToPrint(app.page, 'Mornings', body));
    if (typeof printed === 'string') throw new Error(printed);
    const path = app.path('Mornings.pdf');
    await writeFile(path, printed);
    const said = (program: string, ...args: readonly string[]) =>
      spawnSync(program, [...args, path, ...(program === 'pdftotext' ? ['-'] : [])], { encoding: 'utf8' })
        .stdout;
    expect(said('pdfinfo')).toMatch(/^Tagged: +yes$/m);
    expect(said('pdfinfo')).toMatch(/^Title: +Mornings$/m);
    expect(said('pdfinfo', '-struct-text')).toMatch(/H1[\s\S]*"Mornings"[\s\S]*H3[\s\S]*"At the gate"/);
    expect(said('pdftotext')).toContain('☐ tell the office');
  });

  test('is no file until it leaves, and is gone when the journal locks', async ({ app }) => {
    await openJournal(app);
    const id = await prepareToPrint(
      app.page,
      'Mornings',
      `Quibblewick\n\n${'A long line of it. '.repeat(20_000)}`,
    );
    const printing = printPrepared(app.page, id);
    await expect.poll(async () => (await app.host.windows()).length).toBe(2);
    await app.page.evaluate(() => window.journal.lockVault());
    expect(await printing).toMatch(/^(?:cancelled|locked)$/);
    await expect.poll(async () => (await app.host.windows()).length).toBe(1);
    for (const path of await filesBelow(app.surroundings.root))
      expect((await readFile(app.path(path))).includes('Quibblewick'), path).toBe(false);
  });
});
