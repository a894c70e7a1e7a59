import { expect, type Locator, type Page } from '@playwright/test';
import type { App } from '../app';
import { openPerson } from './network';
import {
  beginToGive,
  chooseHow,
  letItLeave,
  showShare,
  showWhatLeaves,
  tick,
  toCheck,
  toHandOver,
} from './sharing';
import { goTo } from './writing';

/** A head's card, as she gives it to others. */
export type GivenCard = { readonly text: string; readonly words: readonly string[] };

/** Makes her card, and reads its text and its words from the screen. */
export async function makeCard(page: Page, name: string): Promise<GivenCard> {
  await showShare(page);
  await page.getByLabel('Your name, as they know you').fill(name);
  await page.getByRole('button', { name: 'Make my card' }).click();
  const shown = page.getByRole('region', { name: 'Your card, to send' }).getByText(/^critical-friend-card:/);
  await expect(shown).toBeVisible();
  return { text: (await shown.textContent()) ?? '', words: await wordsIn(page, 'Your six words') };
}

/** Six words that are shown, in their order. */
export async function wordsIn(page: Page, list: string): Promise<readonly string[]> {
  const words = page.getByRole('list', { name: list }).getByRole('listitem');
  await expect(words).toHaveCount(6);
  return (await words.allTextContents()).map(text => text.trim().replace(/^\d/, ''));
}

/** Pastes the card somebody sent on their page, and reads on until its words can be compared. Gives these. */
export async function pasteCard(page: Page, name: string, message: string): Promise<readonly string[]> {
  await openPerson(page, name);
  await page.getByRole('button', { name: /^Paste (the|a newer) card/ }).click();
  await page.getByLabel('Card', { exact: true }).fill(message);
  await page.getByRole('button', { name: 'Read the card' }).click();
  return wordsIn(page, 'The six words of this card');
}

/** Keeps somebody's card after its words were read aloud and were the same. */
export async function keepComparedCard(page: Page, name: string, card: GivenCard): Promise<void> {
  const words = await pasteCard(page, name, `Good morning,\n\nhere it is: ${card.text}\n\n${name}`);
  expect(words).toEqual(card.words);
  await page.getByRole('button', { name: 'They are the same' }).click();
  await expect(page.getByText('The card is kept, and its words were compared.')).toBeVisible();
}

/** Names the folder a circle shares, on the circle's page. */
export async function shareFolder(app: App, circle: string, folder: string): Promise<void> {
  const { page } = app;
  await goTo(page, 'Circles');
  await page.getByRole('option', { name: circle }).first().click();
  await expect(page.getByRole('heading', { name: 'Shared folder' })).toBeVisible();
  await app.chooseFolder('Folder this circle shares', folder);
  await expect(page.getByText(/^Folder: /)).toBeVisible();
}

/** Gives these notes to a circle as a sealed pack in the folder it shares; whatever the check asks about is kept as it is. */
export async function giveToCircle(page: Page, circle: string, titles: readonly string[]): Promise<void> {
  await beginToGive(page, circle);
  await tick(page, titles);
  await toCheck(page);
  await keepAll(page);
  await toHandOver(page);
  await chooseHow(page, 'A sealed pack for its members');
  await showWhatLeaves(page);
  await letItLeave(page);
}

/** Keeps every finding, by the keys of the check. */
async function keepAll(page: Page): Promise<void> {
  const goOn = page.getByRole('button', { name: 'Go on to hand over' });
  const next = page.getByText('To decide', { exact: true }).first();
  for (let decided = 0; decided < 50; decided += 1) {
    await expect(goOn.or(next).first()).toBeVisible();
    if (await goOn.isEnabled()) return;
    await next.click();
    await page.getByRole('radio', { name: /^Keep/ }).first().press(' ');
  }
}

/** Opens what is new in a shared folder, from the first page of Share. */
export async function lookAtNews(page: Page, what: string): Promise<void> {
  await showShare(page);
  await page.getByRole('button', { name: `Look at this: ${what}` }).click();
  await expect(page.getByText('Nothing is in your journal yet.')).toBeVisible();
}

/** The same until it says so: the news is of a minute ago at most, and the pack before this one may stand there for a moment. */
export async function lookAtNewest(page: Page, what: string, said: string): Promise<void> {
  await expect(async () => {
    await lookAtNews(page, what);
    await expect(page.getByText(said)).toBeVisible({ timeout: 3000 });
  }).toPass();
}

/** Opens a pack that is a file. */
export async function openPackFile(page: Page, path: string): Promise<void> {
  await showShare(page);
  await page.getByRole('button', { name: 'Open a pack…' }).click();
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose a pack…' }).click();
  await (await chooser).setFiles(path);
}

/** Ticks a note of the open pack, or unticks it. */
export async function tickNote(page: Page, title: string): Promise<void> {
  const box = page.getByRole('checkbox', { name: `Take “${title}”` });
  await page.locator('label').filter({ has: box }).click();
}

/** Reads a note of the open pack. */
export async function readNote(page: Page, title: string): Promise<void> {
  await page.getByRole('button', { name: `Read “${title}”` }).click();
  await expect(
    page.getByRole('region', { name: 'The note as it came' }).getByRole('heading', { name: title }),
  ).toBeVisible();
}

/** Takes in what is ticked, and waits for what came of it. */
export async function takeIn(page: Page, said: string): Promise<void> {
  await page.getByRole('button', { name: /^Take in (one note|[\d,]+ notes)$/ }).click();
  await expect(page.getByRole('heading', { name: 'Taken in' })).toBeVisible();
  await expect(page.getByText(said, { exact: true })).toBeVisible();
}

/** What the open entry says of where it came from. */
export const originOf = (page: Page): Locator => page.getByRole('region', { name: 'Where it came from' });
