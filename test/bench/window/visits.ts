import type { Page } from '@playwright/test';
import { everything } from '../../../shared/domain/filter';
import { settle } from './open-window';
import { type Sign, shownAfter } from './stopwatch';

/** Different pages that are opened for one figure. */
const pages = 24;

/** Times of one thing done again and again, in milliseconds. */
export type Times = readonly number[];

/** Today, from the journal and back. */
export async function visitToday(page: Page): Promise<Times> {
  return repeat(async () => {
    await goTo(page, 'Journal', entryRows);
    return goTo(page, 'Today', [{ at: 'h2', says: 'Lately' }]);
  });
}

/** The People place, from Today. */
export const visitPeople = (page: Page): Promise<number> => goTo(page, 'People', personRows);

/** The People place again and again. */
export async function visitPeopleAgain(page: Page): Promise<Times> {
  return repeat(async () => {
    await goTo(page, 'Today', [{ at: 'h2', says: 'Lately' }]);
    return visitPeople(page);
  });
}

/** Pages of people, those named most often among them, from a press on their row to their time line. */
export async function openPeople(page: Page): Promise<Times> {
  await visitPeople(page);
  const people = await page.evaluate(async () => {
    const reply = await window.journal.listPeople();
    return reply.ok ? reply.value.map(({ id, name, entries }) => ({ id, name, entries })) : [];
  });
  const known = people.map((row, index) => ({ ...row, index })).filter(({ entries }) => entries > 0);
  const busiest = known.toSorted((one, other) => other.entries - one.entries).slice(0, 4);
  const others = spread(
    known.filter(row => !busiest.includes(row)),
    pages - busiest.length,
  );
  return each([...busiest, ...others], ({ id, name, index }) =>
    openRow(page, { index, height: 62, id: `record-${id}` }, [
      { at: 'textarea[aria-label="Name"]', says: name },
      { at: `ol[aria-label*="${name}"] > li` },
    ]),
  );
}

/**
 * A changed post, from the key to the row in the list that shows it. The page waits for a pause in typing before it saves;
 * `pause` is taken off.
 */
export async function savePeople(page: Page, pause: number): Promise<Times> {
  const post = page.getByRole('textbox', { name: 'Post', exact: true });
  await post.press('End');
  let typed = await post.inputValue();
  return repeat(async () => {
    typed += 'x';
    const sign = { at: '[role=listbox] [role=option][aria-selected=true]', says: typed };
    const took = await shownAfter(page, [sign], () => page.keyboard.press('x'));
    await settle(page);
    return took - pause;
  });
}

/** Pages of circles. */
export async function openCircles(page: Page): Promise<Times> {
  await goTo(page, 'Circles', [{ at: '[role=listbox][aria-label=Circles] [role=option]' }]);
  const circles = await page.evaluate(async () => {
    const reply = await window.journal.listCircles();
    return reply.ok ? reply.value.map(({ id, name }) => ({ id, name })) : [];
  });
  return each(spread([...circles.entries()], pages), ([index, { id, name }]) =>
    openRow(page, { index, height: 62, id: `record-${id}` }, [
      { at: 'textarea[aria-label="Name"]', says: name },
      { at: `ul[aria-label*="${name}"] > li` },
    ]),
  );
}

/** Pages of conversations, from the list, to which each leads back. */
export async function openConversations(page: Page): Promise<Times> {
  await visitPeople(page);
  await page.getByRole('radiogroup', { name: 'Show' }).getByText('Conversations', { exact: true }).click();
  const row = page.getByRole('listbox', { name: 'Conversations' }).getByRole('option');
  return repeat(async at => {
    await row.nth(at % 8).waitFor();
    await settle(page);
    const took = await shownAfter(page, [{ at: 'section[aria-label=Agenda]' }], () =>
      row.nth(at % 8).click(),
    );
    await page.getByRole('button', { name: 'All conversations' }).click();
    return took;
  });
}

/** Entries, from a press on their row to their text. */
export async function openEntries(page: Page): Promise<Times> {
  await goTo(page, 'Journal', entryRows);
  const rows = await page.evaluate(
    async ({ filter, limit }) => {
      const reply = await window.journal.listEntries({ filter, sort: 'newest', offset: 0, limit });
      const rows = reply.ok ? reply.value.rows : [];
      const views = await Promise.all(rows.map(({ id }) => window.journal.getEntry({ id })));
      return views.flatMap(view => (view.ok ? [view.value.entry] : []));
    },
    { filter: everything, limit: pages },
  );
  return each(rows, ({ id, title }, index) =>
    openRow(page, { index, height: 72, id: `entry-${id}` }, [
      { at: 'textarea', says: title },
      { at: 'section div', inside: '.cm-line' },
    ]),
  );
}

/** The picture of the whole network, from the list of pictures. */
export async function showNetwork(page: Page): Promise<number> {
  const picture = page.getByRole('option', { name: /Your network/ });
  await page.getByRole('navigation').getByRole('button', { name: 'Reviews' }).click();
  await picture.or(page.getByRole('button', { name: 'All reviews and pictures' })).waitFor();
  if (!(await picture.isVisible()))
    await page.getByRole('button', { name: 'All reviews and pictures' }).click();
  await picture.waitFor();
  await settle(page);
  return shownAfter(page, [{ at: 'main canvas[width]' }], () => picture.click());
}

const entryRows: readonly Sign[] = [{ at: '[role=listbox] [role=option][id^=entry]' }];
const personRows: readonly Sign[] = [{ at: '[role=listbox][aria-label=People] [role=option]' }];

async function goTo(page: Page, place: string, signs: readonly Sign[]): Promise<number> {
  await settle(page);
  const tab = page.getByRole('navigation', { name: 'Places' }).getByRole('button', { name: place });
  return shownAfter(page, signs, () => tab.click());
}

type Row = { readonly index: number; readonly height: number; readonly id: string };

/** Brings a row of the open list into sight and presses it. */
async function openRow(page: Page, { index, height, id }: Row, signs: readonly Sign[]): Promise<number> {
  const list = page.locator('[role=listbox]').first();
  await list.evaluate(scrollToRow, { index, height, id });
  const row = page.locator(`[id="${id}"]`);
  await row.waitFor();
  await settle(page);
  return shownAfter(page, signs, () => row.click());
}

/** Runs in the page. Rows are drawn as they come into sight and differ in height, so the way there is found step by step. */
async function scrollToRow(list: Element, { index, height, id }: Row): Promise<void> {
  for (let tried = 0; tried < 40 && document.getElementById(id) === null; tried += 1) {
    const drawn = list.querySelector('[aria-posinset]');
    const at = Number(drawn?.getAttribute('aria-posinset') ?? 1) - 1;
    const top = drawn === null ? 0 : drawn.getBoundingClientRect().top - list.getBoundingClientRect().top;
    list.scrollTop += top + (index - at) * height - 200;
    await new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)));
  }
}

async function repeat(work: (at: number) => Promise<number>): Promise<Times> {
  return each(
    Array.from({ length: pages }, (_, at) => at),
    work,
  );
}

async function each<T>(items: readonly T[], work: (item: T, at: number) => Promise<number>): Promise<Times> {
  const times: number[] = [];
  for (const [at, item] of items.entries()) times.push(await work(item, at));
  return times;
}

/** `count` of the items, evenly from first to last. */
function spread<T>(items: readonly T[], count: number): readonly T[] {
  const step = Math.max(1, items.length / count);
  return Array.from({ length: Math.min(count, items.length) }, (_, at) =>
    items.slice(Math.floor(at * step)),
  ).flatMap(([first]) => (first === undefined ? [] : [first]));
}
