import type { Page } from '@playwright/test';

export const cohort = 'Northmoor new heads’ cohort';

/** What the notes of this journal tell of people and schools; nothing of it may be in what leaves once every name is replaced. */
export const secrets = [
  'Mary',
  'Postlethwaite',
  'Wilfrid',
  'Angela',
  '01632 960147',
  'm.postlethwaite@example.org',
  'My own doubts',
  'Nobody else reads this',
  'bruises',
] as const;

/** Fills the open journal with notes for a cohort as a new head has them: some to give, one for her alone, and one that must stop. */
export async function fillForSharing(page: Page): Promise<void> {
  await page.evaluate(
    async ({ cohort }) => {
      const { journal } = window;
      type Told<Value> = { readonly ok: true; readonly value: Value } | { readonly ok: false };
      const told = async <Value>(reply: Promise<Told<Value>>): Promise<Value> => {
        const answer = await reply;
        if (!answer.ok) throw new Error(JSON.stringify(answer));
        return answer.value;
      };
      const { school } = await told(
        journal.createSchool({ name: 'Our Lady and St Wilfrid’s', content: { area: 'By the sea' } }),
      );
      const mary = (
        await told(
          journal.createPerson({
            name: 'Mary Postlethwaite',
            content: {
              role: 'Headteacher',
              school: school.id,
              emails: ['m.postlethwaite@example.org'],
            },
          }),
        )
      ).person.id;
      const priya = (
        await told(journal.createPerson({ name: 'Priya Nair', content: { role: 'Headteacher' } }))
      ).person.id;
      await told(
        journal.createCircle({
          name: cohort,
          content: {
            members: [
              { person: mary, role: 'chair' },
              { person: priya, role: 'member' },
            ],
          },
        }),
      );
      const forCohort = { kind: 'circles', circles: [cohort] } as const;
      const onlyMe = { kind: 'only-me' } as const;
      const write = async (
        kind: Parameters<typeof journal.createEntry>[0]['kind'],
        content: Parameters<typeof journal.createEntry>[0]['content'],
      ) => (await told(journal.createEntry({ kind, template: null, content }))).entry.id;
      await write('advice', {
        title: 'Ring home on the first morning, before ten',
        audience: forCohort,
        people: ['Mary Postlethwaite'],
        tags: ['attendance'],
        body: [
          '@[Mary Postlethwaite]’s office rings every family by ten on day one, not day three. This is how Our Lady and St Wilfrid’s does it.',
          '',
          '## How she does it',
          '',
          '- One person, one script, one list. Angela is on the desk and she is not interrupted until it is done.',
          '- The first words are *is everything alright?* and never *where is he?*',
          '- The office line is 01632 960147, and the address m.postlethwaite@example.org.',
          '',
          '> You are not chasing a number. You are noticing a child.',
        ].join('\n'),
      });
      await write('question', {
        title: 'Who rings home when the office is short?',
        audience: forCohort,
        body: 'Mary thinks the rota is the problem. K.P. thinks it is the list. Mrs Postlethwaite has two people who can do it.',
      });
      await write('advice', {
        title: 'Say what you will stop doing',
        audience: forCohort,
        body: 'Each new thing takes the place of an old one. Write down which.',
      });
      await write('advice', {
        title: 'Something on a Tuesday',
        audience: forCohort,
        body: 'A boy in Year 4 came in with bruises on his arm and told me that his uncle hit him. The rest of the week was quiet.',
      });
      await write('advice', {
        title: 'A thought about meetings',
        audience: onlyMe,
        body: 'Begin with what was promised.',
      });
      await write('reflection', {
        title: 'My own doubts',
        audience: onlyMe,
        body: 'Nobody else reads this.',
      });
    },
    { cohort },
  );
}
