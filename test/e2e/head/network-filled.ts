import type { Page } from '@playwright/test';
import { addDays, localDateOf } from '../../../shared/domain/time';

const long = 'Philippa Wetherby-Featherstonehaugh of the Lower Harbour Federation of Church Schools';

/**
 * Fills the open journal with a small network, as if it had been kept for a year: two people of one name and one with a
 * very long one, schools, a cohort, questions that wait, a conversation held, one under way and one planned, and reviews.
 */
export async function fillNetwork(page: Page): Promise<void> {
  const today = localDateOf(Date.now());
  const days = {
    today,
    tomorrow: addDays(today, 1),
    lastWeek: addDays(today, -7),
    lastTerm: addDays(today, -120),
    lastYear: addDays(today, -240),
  };
  await page.evaluate(
    async ({ days, long }) => {
      const { journal } = window;
      type Told<Value> = { readonly ok: true; readonly value: Value } | { readonly ok: false };
      const told = async <Value>(reply: Promise<Told<Value>>): Promise<Value> => {
        const answer = await reply;
        if (!answer.ok) throw new Error(JSON.stringify(answer));
        return answer.value;
      };
      const ask = (title: string, text: string) =>
        told(journal.createEntry({ kind: 'question', template: null, content: { title, body: text } }));

      const { school } = await told(
        journal.createSchool({ name: 'Oakfield Primary', content: { area: 'By the sea' } }),
      );
      const add = async (name: string, content: Parameters<typeof journal.createPerson>[0]['content']) =>
        (await told(journal.createPerson({ name, content }))).person.id;
      const mary = await add('Mary Okafor', {
        role: 'Headteacher',
        school: school.id,
        emails: ['mary@example.org'],
      });
      const philippa = await add(long, { role: `Executive head, ${long}` });
      await add('Ellen Marsh', { school: school.id });
      await add('Ellen Marsh', {});
      const { circle } = await told(
        journal.createCircle({
          name: 'Harbour cohort',
          content: {
            members: [
              { person: mary, role: 'chair' },
              { person: philippa, role: 'member' },
            ],
            agreement: 'Technology follows maintenance.',
            rhythm: 'monthly',
          },
        }),
      );
      for (const title of ['Who rings home?', 'What did you stop doing?', long]) {
        await ask(title, 'Ask @[Mary Okafor], not @[Ellen Marsh] or @[Somebody Else].');
      }
      await told(
        journal.createEntry({
          kind: 'advice',
          template: null,
          content: {
            title: 'Begin with the bell',
            people: ['Mary Okafor'],
            status: 'kept',
            date: days.lastWeek,
          },
        }),
      );
      await told(
        journal.createEntry({
          kind: 'advice',
          template: null,
          content: {
            title: 'Walk at noon',
            people: ['Mary Okafor'],
            followUp: days.lastWeek,
            date: days.lastTerm,
          },
        }),
      );
      await told(
        journal.createEntry({
          kind: 'practice',
          template: null,
          content: { title: 'Toast before the register', seenAt: school.id, date: days.lastWeek },
        }),
      );
      const talk = async (date: typeof days.today) =>
        (
          await told(
            journal.createConversation({
              date,
              content: { people: [mary], place: school.id, notes: 'The hall was **quiet**.' },
              template: null,
              gather: true,
            }),
          )
        ).conversation.id;
      const held = await talk(days.lastWeek);
      await told(journal.endConversation({ id: held, reopen: false }));
      await told(journal.startConversation({ id: await talk(days.today), takeBack: false }));
      await talk(days.tomorrow);
      const { themes } = await told(journal.getSettings());
      for (const [at, date] of [days.lastYear, days.lastTerm, days.lastWeek].entries()) {
        const step = (['not-yet', 'starting', 'secure'] as const)[at] ?? null;
        const ratings = themes.map(theme => ({ theme: theme.id, step, evidence: [], why: 'As we saw.' }));
        await told(journal.createReview({ circle: circle.id, date, content: { ratings } }));
      }
      const review = { circle: circle.id, date: days.lastWeek } as const;
      const reviewer = { kind: 'person', person: philippa } as const;
      await told(journal.createReview({ ...review, content: { reviewer, ratings: [] } }));
    },
    { days, long },
  );
}

/** Adds three hundred people in thirty schools, all of one circle, with a conversation each. */
export async function fillMany(page: Page): Promise<void> {
  const today = localDateOf(Date.now());
  const days = Array.from({ length: 300 }, (_, at) => addDays(today, -at));
  await page.evaluate(async days => {
    const { journal } = window;
    const members = [];
    const schools = [];
    for (let at = 0; at < 30; at += 1) {
      const made = await journal.createSchool({ name: `School number ${at + 1}`, content: {} });
      if (made.ok) schools.push(made.value.school.id);
    }
    for (const [at, date] of days.entries()) {
      const school = schools[at % schools.length] ?? null;
      const made = await journal.createPerson({ name: `Head number ${at + 1}`, content: { school } });
      if (!made.ok) continue;
      const person = made.value.person.id;
      members.push({ person, role: 'member' as const });
      const content = { people: [person], help: 'received' as const };
      await journal.createConversation({ date, content, template: null, gather: false });
    }
    await journal.createCircle({ name: 'Everybody', content: { members } });
  }, days);
}
