import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { App } from './app';
import { attach } from './head/attaching';
import { openJournal } from './head/cover';
import { openPerson } from './head/network';
import { lookAtNews, makeCard, openPackFile, pasteCard, readNote, shareFolder, takeIn } from './head/packs';
import { fillCohort, writeForCircle } from './head/packs-cohort';
import { cardTextOf, headElsewhere, note, packFrom } from './head/packs-made';
import {
  ellen,
  fillForDesk,
  letRead,
  noteAnswer,
  noteRequest,
  openDesk,
  showToReview,
} from './head/person-desk';
import {
  beginToGive,
  chooseFormat,
  chooseHow,
  letItLeave,
  replaceNames,
  showOwn,
  showShare,
  showWhatLeaves,
  tick,
  toCheck,
  toHandOver,
} from './head/sharing';
import { cohort, fillForSharing } from './head/sharing-filled';
import { expectSaved, openByQuery, textOf } from './head/writing';
import { onePixel } from './notes';

/** Keeps the present screen as a picture, in every theme and size. */
export type DrawScreen = (name: string) => Promise<void>;

const long = 'Philippa Wetherby-Featherstonehaugh of the Lower Harbour Federation of Church Schools';
const ring = 'Ring home on the first morning, before ten';
const stopping = 'Something on a Tuesday';

/** Everything on the way out: choosing, the check, handing over, the ledger and asking for it back. */
export async function drawLeaving(app: App, draw: DrawScreen): Promise<void> {
  const { page } = app;
  await openJournal(app);
  await showShare(page);
  await draw('share-none');
  await page.getByRole('button', { name: 'Choose what to give…' }).click();
  await draw('choose-none');
  await fillForSharing(page);
  await fillCohort(page, `The ${long} and friends`, [long, 'Ben Moss']);
  await openByQuery(page, 'ring home on the first', ring);
  await attach(app, 'the gate at eight.png', onePixel);
  await expectSaved(page);
  await beginToGive(page, cohort);
  await draw('choose');
  await page.getByText('The whole journal').click();
  await draw('choose-all');
  await showOwn(page);
  await page.getByRole('button', { name: /^Let them read “A thought/ }).click();
  await draw('choose-raise');
  await page.keyboard.press('Escape');
  await tick(page, [ring, 'Who rings home', stopping]);
  await toCheck(page);
  await draw('check-stop');
  await page.keyboard.press('2');
  await draw('check');
  await page.getByRole('button', { name: 'Decide place by place' }).first().click();
  await draw('check-places');
  await page.getByRole('button', { name: /^Replace all/ }).click();
  await draw('check-replace');
  await page.keyboard.press('Escape');
  await replaceNames(page);
  await draw('check-replaced');
  await openFinding(page, /gate at eight/);
  await draw('check-file');
  const decided = page.getByText('Everything is decided');
  for (let at = 0; at < 30 && (await decided.count()) === 0; at += 1) {
    const next = page.getByText('To decide', { exact: true }).first();
    if ((await next.count()) > 0) await next.click();
    await page
      .getByRole('radio', { name: /^(Leave|I have looked)/ })
      .last()
      .press(' ');
  }
  await draw('check-decided');
  await toHandOver(page);
  await draw('hand-members');
  await makeOwnCard(page);
  await draw('hand-members-card');
  await chooseHow(page, 'A sealed pack with a passphrase');
  await page.getByRole('button', { name: /Suggest/ }).click();
  await showWhatLeaves(page);
  await draw('hand-passphrase-shown');
  await chooseFormat(page, 'Word');
  await draw('hand-file');
  await showWhatLeaves(page);
  await draw('hand-word-shown');
  await chooseFormat(page, 'Markdown, a folder with a file for each note');
  await showWhatLeaves(page);
  await draw('hand-folder-shown');
  await chooseHow(page, 'A sealed pack with a passphrase');
  await showWhatLeaves(page);
  await app.chooseFolder('Folder to write into', await app.folder('given'));
  await draw('hand-ready');
  await letItLeave(page);
  await draw('left');
  await page.getByRole('button', { name: 'See its line in the ledger' }).click();
  await draw('ledger');
  await page.getByRole('button', { name: 'Ask for it back…' }).click();
  await draw('ledger-back-dialog');
  await page.getByRole('button', { name: 'Ask for it back', exact: true }).click();
  await page.getByText(/^You asked for it back/).waitFor();
  await draw('ledger-back');
  await beginToGive(page, cohort);
  await tick(page, [ring]);
  await toCheck(page);
  await showShare(page);
  await draw('share-filled');
  await page
    .getByRole('button', { name: /^Put “/ })
    .first()
    .click();
  await draw('share-put-away');
  await page.keyboard.press('Escape');
}

/** Makes the card that a pack asks for, where it asks. */
async function makeOwnCard(page: Page): Promise<void> {
  await page.getByLabel('Your name, as they know you').fill('Jo Ashby');
  await page.getByRole('button', { name: 'Make my card' }).click();
}

async function openFinding(page: Page, text: RegExp): Promise<void> {
  await page.locator('[data-group]').filter({ hasText: text }).first().click();
}

/** Cards, shared folders, packs and what came of them. */
export async function drawTakingIn(app: App, draw: DrawScreen): Promise<void> {
  const { page } = app;
  await openJournal(app);
  const card = await makeCard(page, long);
  await draw('card-own');
  await page.getByText(/^critical-friend-card:/).scrollIntoViewIfNeeded();
  await draw('card-own-shown');
  await page.evaluate('window.print = () => undefined');
  await page.getByRole('button', { name: 'Print the card' }).click();
  await page.emulateMedia({ media: 'print' });
  await draw('card-printed');
  await page.emulateMedia({ media: 'screen' });
  await page.evaluate('window.dispatchEvent(new Event("afterprint"))');
  await fillCohort(page, long, [long, 'Ben Moss', 'Cat Lowe']);
  const ben = headElsewhere('Ben Moss');
  await openPerson(page, 'Ben Moss');
  await page.getByRole('button', { name: /^Paste (the|a newer) card/ }).click();
  await draw('card-paste');
  await page.keyboard.press('Escape');
  await pasteCard(page, 'Ben Moss', cardTextOf(ben));
  await draw('card-compare');
  await page.getByRole('button', { name: 'Keep it, compare later' }).click();
  await page.getByText('You have not compared its six words yet.').waitFor();
  await draw('card-person');
  await pasteCard(page, 'Ben Moss', cardTextOf(headElsewhere('Ben Moss')));
  await draw('card-other-keys');
  await page.getByRole('button', { name: 'They are not the same' }).click();
  await draw('card-differs');
  await page.getByRole('button', { name: 'Close' }).click();
  const shared = await app.folder('shared');
  const one = note('one', {
    title: 'Begin with the bell',
    body: 'At nine. [[Walk at noon]] and @[Mary Postlethwaite].\n\n- one\n- two',
    tags: ['bells'],
    people: [long, 'Mary Postlethwaite'],
    attachments: [{ name: 'the gate at eight.png', mediaType: 'image/png', bytes: new Uint8Array(onePixel) }],
  });
  const first = await packFrom(
    ben,
    [one, note('two', { title: long }), note('three', { title: 'Walk at noon' })],
    {
      card: card.text,
    },
  );
  await writeFile(join(shared, '1.age'), first.bytes);
  await writeFile(join(shared, '2.age'), Buffer.from('GIF89a'));
  const locked = await packFrom(headElsewhere(long), [one], { passphrase: 'seven purple herons' });
  await writeFile(join(shared, '3.age'), locked.bytes);
  await shareFolder(app, long, shared);
  await page.getByText('3 new packs').waitFor();
  await draw('circle-folder');
  await showShare(page);
  await draw('share-news');
  await page.getByRole('button', { name: 'Open a pack…' }).click();
  await draw('take-in');
  await lookAtNews(page, 'A pack from Ben Moss');
  await draw('pack');
  await takeIn(page, '3 new notes.');
  await draw('pack-taken');
  await page.getByRole('button', { name: 'Take in another pack' }).click();
  await draw('take-in-latest');
  await openByQuery(page, 'Begin', 'Begin with the bell');
  await textOf(page).click();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.insertText(' Or at ten.');
  await expectSaved(page);
  await draw('entry-origin');
  const later = { ...one, title: 'Begin with the second bell', body: 'At nine or so.' };
  const second = await packFrom(ben, [later], { card: card.text }, { replaces: [first.id] });
  await writeFile(app.path('3.age'), second.bytes);
  await openPackFile(page, app.path('3.age'));
  await page.getByText('What you changed').waitFor();
  await draw('pack-conflict');
  await page.getByRole('button', { name: 'See the versions side by side' }).click();
  await page.getByRole('region', { name: 'What came now' }).waitFor();
  await draw('pack-three');
  await page.getByRole('button', { name: 'Back to the pack' }).click();
  await writeFile(app.path('locked.age'), locked.bytes);
  await openPackFile(page, app.path('locked.age'));
  await page.getByLabel('Passphrase of the pack').fill('seven');
  await page.keyboard.press('Enter');
  await page.getByText(/^That is not the passphrase/).waitFor();
  await draw('pack-passphrase');
  await page.getByLabel('Passphrase of the pack').fill('seven purple herons');
  await page.keyboard.press('Enter');
  await page.getByText('Nobody you know has signed this').waitFor();
  await draw('pack-stranger');
  await openPackFile(page, join(shared, '2.age'));
  await page.getByRole('heading', { name: 'This pack was not opened' }).waitFor();
  await draw('pack-refused');
  const many = Array.from({ length: 300 }, (_, at) =>
    note(`n${at}`, {
      title: `${at % 7 === 0 ? `${long}, and ` : ''}Thing to try, number ${at + 1}`,
      body: `About ${at}.`,
    }),
  );
  const large = await packFrom(ben, many, { card: card.text });
  await writeFile(app.path('large.age'), large.bytes);
  await openPackFile(page, app.path('large.age'));
  await page.getByText('New, 300').waitFor();
  await readNote(page, 'Thing to try, number 2');
  await draw('pack-many');
}

/** The person desk: what is kept about somebody, requests, erasing, the certificate, and what to look at again. */
export async function drawDesk(app: App, draw: DrawScreen): Promise<void> {
  const { page } = app;
  await openJournal(app);
  await showToReview(page);
  await draw('review-none');
  await fillForDesk(page);
  await showToReview(page);
  await draw('review');
  await page.getByRole('button', { name: 'Keep all of them…' }).click();
  await draw('review-keep-all');
  await page.keyboard.press('Escape');
  await showShare(page);
  await page.getByRole('button', { name: 'Everything you keep about one person…' }).click();
  await draw('desk-home');
  await openDesk(page, ellen);
  await draw('desk');
  await page.getByRole('button', { name: 'Note that they asked…' }).click();
  await draw('desk-ask');
  await page.keyboard.press('Escape');
  await noteRequest(page, 'Everything since September, and what was said at the meeting of the partnership');
  await draw('desk-request');
  await page.getByRole('button', { name: 'More time…' }).click();
  await draw('desk-more-time');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'It is answered…' }).click();
  await draw('desk-answered-dialog');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Erase them…' }).click();
  await page.getByText('It cannot be done yet').waitFor();
  await draw('erase-blocked');
  await page.getByRole('button', { name: 'Back to what was found' }).click();
  await noteAnswer(page);
  await draw('desk-answered');
  await page.getByRole('button', { name: 'Gather everything' }).click();
  await page.getByRole('heading', { name: 'Check before it leaves' }).waitFor();
  await draw('desk-gathered');
  await openDesk(page, ellen);
  await page.getByRole('button', { name: 'Erase them…' }).click();
  await page.getByRole('button', { name: 'Go on' }).waitFor();
  await draw('erase-fates');
  await page.getByRole('button', { name: 'After the call' }).click();
  await draw('erase-read');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Go on' }).click();
  await draw('erase-sure');
  await page.getByLabel('Type “erase” to go on').fill('erase');
  await page.getByRole('button', { name: 'Erase them for good' }).click();
  await page.getByRole('heading', { name: 'Erased for good' }).waitFor();
  await draw('erase-certificate');
  await page.getByRole('button', { name: 'Save the certificate…' }).click();
  await draw('erase-save');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Done', exact: true }).click();
  await draw('desk-certificates');
  await openByQuery(page, 'rota breathe', 'Let the rota breathe');
  await letRead(page, 'Anyone');
  await draw('raise-audience');
}

/** The same where there is a great deal of it, and the names are long. */
export async function drawManyLeaving(app: App, draw: DrawScreen): Promise<void> {
  const { page } = app;
  await openJournal(app);
  await fillCohort(page, long, [
    long,
    'Ben Moss',
    ...Array.from({ length: 20 }, (_, at) => `Head Number${at}`),
  ]);
  for (let at = 0; at < 300; at += 1) {
    await writeForCircle(page, long, {
      kind: 'advice',
      title: `${at % 9 === 0 ? long : 'Thing to try'}, number ${at + 1}`,
      body: `Ring Quentin Featherstone${String.fromCharCode(97 + (at % 26))}${String.fromCharCode(97 + Math.floor(at / 26))} on 01632 960${100 + at} or a.b${at}@example.org. ${long} knows.`,
    });
  }
  await beginToGive(page, long);
  await page.getByText('All 300 that may leave').click();
  await draw('many-choose');
  await page.getByRole('button', { name: 'Check what leaves' }).click();
  await page.getByRole('heading', { name: 'Check before it leaves' }).waitFor({ timeout: 120_000 });
  await draw('many-check');
  await page.getByRole('button', { name: /^Replace all/ }).click();
  await draw('many-replace');
  await page.keyboard.press('Escape');
  await showShare(page);
  await page.getByRole('button', { name: 'Everything you keep about one person…' }).click();
  await page.getByPlaceholder('Type a name').pressSequentially('Philippa');
  await page.getByRole('option', { name: long }).first().click();
  await page.getByRole('button', { name: 'Erase them…' }).waitFor();
  await draw('many-desk');
  await page.getByRole('button', { name: 'Erase them…' }).click();
  await page.getByRole('button', { name: 'Go on' }).waitFor();
  await draw('many-fates');
  await page.getByRole('button', { name: 'Go on' }).click();
  await draw('many-sure');
}
