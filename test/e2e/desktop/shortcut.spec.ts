import { expectLocked, expectOpen, lock, openJournal, unlock } from '../head/cover';
import { find, goTo } from '../head/writing';
import { reservedShortcut } from './desktop';
import { openElsewhere } from './elsewhere';
import { expect, test } from './fixtures';
import { captureHasFocus, captureWindow } from './windows';

const note = 'Ask Mary about the Friday bell';

test('the shortcut takes a note while another program has the keyboard, and gives the keyboard back', async ({
  app,
  desktop,
}) => {
  await openJournal(app);
  await goTo(app.page, 'Questions');
  const elsewhere = await openElsewhere(app, desktop);

  await desktop.press('ctrl+shift+j');
  await captureHasFocus(app);
  const line = (await captureWindow(app)).getByLabel('Write something down');
  await expect(line).toBeFocused();
  await desktop.type(note);
  await expect(line).toHaveValue(note);
  await desktop.press('ctrl+Return');
  await elsewhere.hasFocus();
  await desktop.type('c');
  await expect.poll(elsewhere.heard).toBe('abc');

  const results = await find(app.page, 'mary friday bel');
  await expect(results.getByRole('option', { name: new RegExp(note) })).toBeVisible();
});

test('Escape puts the small window away, and what was typed is still there at the next press', async ({
  app,
  desktop,
}) => {
  await openJournal(app);
  const elsewhere = await openElsewhere(app, desktop);
  await desktop.press('ctrl+shift+j');
  await captureHasFocus(app);
  const line = (await captureWindow(app)).getByLabel('Write something down');
  await expect(line).toBeFocused();
  await desktop.type('Half a');
  await expect(line).toHaveValue('Half a');
  await desktop.press('Escape');
  await elsewhere.hasFocus();

  await desktop.press('ctrl+shift+j');
  await captureHasFocus(app);
  await desktop.type(' thought');
  await expect(line).toHaveValue('Half a thought');
});

test('while the journal is locked the shortcut takes nothing and says why', async ({ app, desktop }) => {
  await openJournal(app);
  await lock(app.page);
  await openElsewhere(app, desktop);
  await desktop.press('ctrl+shift+j');
  await captureHasFocus(app);
  const window = await captureWindow(app);
  await expect(window.getByText('Your journal is locked.')).toBeVisible();
  await expectLocked(app.page);
  await unlock(app.page);
  await expectOpen(app.page);
});

test('a shortcut the head chooses works at once, and the old one no longer does', async ({
  app,
  desktop,
}) => {
  const elsewhere = await openElsewhere(app, desktop);
  const saved = await app.page.evaluate(() =>
    window.journal.savePreferences({
      preferences: { language: 'en-GB', appearance: 'system', captureShortcut: 'CommandOrControl+Alt+K' },
    }),
  );
  expect(saved).toMatchObject({ ok: true, value: { shortcutTaken: false } });
  await desktop.press('ctrl+shift+j');
  await expect.poll(elsewhere.heard).toBe('abJ');
  expect(await app.host.focusedWindow()).toBeNull();
  await desktop.press('ctrl+alt+k');
  await captureHasFocus(app);
});

test('a shortcut that another program has is said to be taken', async ({ app }) => {
  const saved = await app.page.evaluate(
    captureShortcut =>
      window.journal.savePreferences({
        preferences: { language: 'en-GB', appearance: 'system', captureShortcut },
      }),
    reservedShortcut,
  );
  expect(saved).toMatchObject({ ok: true, value: { shortcutTaken: true } });
});
