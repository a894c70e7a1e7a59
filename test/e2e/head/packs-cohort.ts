import type { Page } from '@playwright/test';

/** Puts two people and the circle they form with the head into an open journal. */
export async function fillCohort(page: Page, circle: string, others: readonly string[]): Promise<void> {
  await page.evaluate(
    async ({ circle, others }) => {
      const { journal } = window;
      const members = [];
      for (const name of others) {
        const made = await journal.createPerson({ name, content: { role: 'Headteacher' } });
        if (!made.ok) throw new Error(made.error.code);
        members.push({ person: made.value.person.id, role: 'member' as const });
      }
      const made = await journal.createCircle({ name: circle, content: { members } });
      if (!made.ok) throw new Error(made.error.code);
    },
    { circle, others },
  );
}

/** An entry that the circle may read. `answers`: the title of a question here. */
export async function writeForCircle(
  page: Page,
  circle: string,
  entry: {
    readonly kind: 'advice' | 'question';
    readonly title: string;
    readonly body: string;
    readonly answers?: string;
  },
): Promise<void> {
  await page.evaluate(
    async ({ circle, entry }) => {
      const { journal } = window;
      const found = entry.answers === undefined ? null : await journal.suggestLinks({ text: entry.answers });
      const answers = found?.ok === true ? found.value.slice(0, 1).map(({ id }) => id) : [];
      const made = await journal.createEntry({
        kind: entry.kind,
        template: null,
        content: {
          title: entry.title,
          body: entry.body,
          answers,
          audience: { kind: 'circles', circles: [circle] },
        },
      });
      if (!made.ok) throw new Error(made.error.code);
    },
    { circle, entry },
  );
}
