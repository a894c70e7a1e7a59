import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from '../expect-accessible';
import { expect, test } from '../fixtures';
import { openJournal } from '../head/cover';
import { capture, find, goTo, writeNew, writeText } from '../head/writing';

/**
 * Windows’ contrast themes: the system chooses every colour, backgrounds go, and what only a colour said is not said. The head
 * who needs them has to see what is chosen and where the keyboard is.
 */
test.beforeEach(async ({ app }) => {
  const { page } = app;
  await openJournal(app);
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark', reducedMotion: 'reduce' });
  await capture(page, 'Question', 'Who reads the plan before the governors do?');
  await capture(page, 'Reflection', 'The quiet after assembly.');
});

test('with the system’s colours alone what is chosen looks other than what is not', async ({ app }) => {
  const { page } = app;
  const rail = page.getByRole('navigation').first();
  await expectApart(
    rail.locator('[aria-current="page"]'),
    rail.locator('button:not([aria-current])', { hasText: 'People' }),
  );
  const kinds = page.getByRole('radiogroup').first().locator('label');
  await expectApart(kinds.filter({ has: page.locator(':checked') }), kinds.filter({ hasText: 'Practice' }));

  await writeNew(page, 'Advice');
  await writeText(page, 'Ring home before ten', 'Ask @Mary about #attendance.');
  const rows = page.getByRole('listbox').getByRole('option');
  await expectApart(rows.and(page.locator('[aria-selected="true"]')), rows.filter({ hasText: 'The quiet' }));
  await expectAccessible(page, 'Journal with an open entry, forced colours');
  for (const name of ['Add a person', 'Add a tag'])
    await expect(page.getByPlaceholder(name), `${name} is hidden by its plus`).toHaveCSS('opacity', '0');

  await goTo(page, 'Settings');
  const spelling = page.getByRole('switch', { name: /Check spelling/ });
  const row = page.locator('label').filter({ has: spelling });
  // Both while it has the keyboard, whose ring would be a difference too.
  await spelling.press(' ');
  await expect(spelling).not.toBeChecked();
  const off = await lookOf(row);
  await spelling.press(' ');
  await expect(spelling).toBeChecked();
  expect.soft(await lookOf(row), 'a switch that is on').not.toBe(off);
  await expectAccessible(page, 'Settings, forced colours');

  const found = await find(page, 'quiet');
  const options = found.getByRole('option');
  await expect(options.first()).toHaveAttribute('aria-selected', 'true');
  // What a chosen result holds is another thing: its row alone has to show it.
  await expectApart(options.first(), options.nth(1), 1);
  await expectAccessible(page, 'Palette, forced colours');
});

test('with the system’s colours alone the keyboard is seen wherever it goes', async ({ app }) => {
  const { page } = app;
  await writeNew(page, 'Advice');
  await writeText(page, 'Ring home before ten', 'Ask @Mary about #attendance.');
  for (const place of ['Today', 'Journal', 'Questions', 'People', 'Settings'] as const) {
    await goTo(page, place);
    const unseen: string[] = [];
    for (let stop = 0; stop < 25; stop += 1) {
      await page.keyboard.press('Tab');
      const name = await unseenFocus(page);
      if (name !== null) unseen.push(name);
    }
    expect.soft(unseen, place).toEqual([]);
  }
});

/** What of an element and the first `nodes` in it is seen without colours of ours: marks, outlines, weights and lines, those of its `::before` and `::after` too. */
function lookOf(element: Locator, nodes = 6): Promise<string> {
  return element.evaluate((box, nodes) => {
    const canvas = getComputedStyle(document.documentElement).backgroundColor;
    const looks = (node: Element, part?: string): readonly string[] => {
      const style = getComputedStyle(node, part);
      if (part !== undefined && style.content === 'none') return [`no ${part}`];
      const { backgroundColor, borderTopColor, borderBlockWidth, borderInlineWidth } = style;
      const lines = [
        style.outlineStyle,
        style.textDecorationLine,
        style.fontWeight,
        style.opacity,
        style.translate,
      ];
      const ground = backgroundColor === canvas ? 'rgba(0, 0, 0, 0)' : backgroundColor;
      return [ground, borderTopColor, borderBlockWidth, borderInlineWidth, ...lines];
    };
    const all = [box, ...box.querySelectorAll('*')].filter(
      node => !node.matches('mark, mark *, [class*="highlight"]'),
    );
    return all
      .slice(0, nodes)
      .flatMap(node => [...looks(node), ...looks(node, '::before'), ...looks(node, '::after')])
      .join(' ');
  }, nodes);
}

async function expectApart(chosen: Locator, other: Locator, nodes?: number): Promise<void> {
  expect.soft(await lookOf(chosen, nodes)).not.toBe(await lookOf(other, nodes));
}

/** What has the keyboard, when neither an outline nor a line in the system’s colour for it shows that it does; `null` when it is seen, or is the page itself. */
function unseenFocus(page: Page): Promise<string | null> {
  return page.evaluate(() => {
    const focused = document.activeElement;
    if (focused === null || focused === document.body || focused.id === 'main') return null;
    // The editor of a note is a page of its own in there, and its caret is what is seen.
    if (focused.shadowRoot?.activeElement?.matches('[contenteditable="true"]') === true) return null;
    const probe = document.body.appendChild(document.createElement('i'));
    probe.style.color = 'Highlight';
    const highlight = getComputedStyle(probe).color;
    probe.remove();
    const isShown = (node: Element): boolean =>
      [null, '::before', '::after'].some(part => {
        const style = getComputedStyle(node, part);
        const outlined = style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 1;
        const lined =
          style.borderBottomColor === highlight && Number.parseFloat(style.borderBottomWidth) >= 1;
        return outlined || lined;
      });
    const near = [focused, focused.parentElement, focused.parentElement?.parentElement ?? null];
    return near.some(node => node !== null && isShown(node))
      ? null
      : (focused.parentElement?.outerHTML.slice(0, 400) ?? '');
  });
}
