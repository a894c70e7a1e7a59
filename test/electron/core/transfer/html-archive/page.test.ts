import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newCircle } from '../../../../../shared/domain/circle';
import { newConversation } from '../../../../../shared/domain/conversation';
import { asId } from '../../../../../shared/domain/ids';
import { newPerson } from '../../../../../shared/domain/person';
import { newSchool } from '../../../../../shared/domain/school';
import { faultsOf } from '../../sharing/formats/html-faults';
import { payloads } from '../../sharing/formats/payloads';
import { anyJournal, countedIds, entryOf, journalOf } from '../journals';
import { pageOf } from './written-page';

const newId = countedIds();
const stamps = { createdAt: 1, updatedAt: 2, revision: 1, binnedAt: null };
const school = { ...newSchool, ...stamps, id: asId.school(newId()), name: 'Larkdale Primary' };
const mary = { ...newPerson, ...stamps, id: asId.person(newId()), name: 'Mary Okafor', school: school.id };
const circle = {
  ...newCircle,
  ...stamps,
  id: asId.circle(newId()),
  name: 'Northmoor',
  members: [{ person: mary.id, role: 'chair' as const }],
  agreement: 'Nothing *leaves* the room.',
};
const visit = {
  ...newConversation,
  ...stamps,
  id: asId.conversation(newId()),
  date: '2026-11-10' as const,
  people: [mary.id],
  place: school.id,
  startedAt: null,
  endedAt: null,
};
const question = entryOf({
  id: asId.entry(newId()),
  kind: 'question',
  status: 'answered',
  title: 'Who rings home?',
  body: 'Ask @[Mary Okafor], see [[The bell]], not [[Thrown]], never `[[The bell]]`.',
  mentions: [{ label: 'Mary Okafor', person: mary.id }],
  waitsFor: [{ kind: 'person', person: mary.id }],
});
const picture = {
  id: asId.attachment(newId()),
  entry: asId.entry(newId()),
  name: 'bell.png',
  mediaType: 'image/png' as const,
  size: 12,
  addedAt: 3,
};
const paper = {
  ...picture,
  id: asId.attachment(newId()),
  name: 'rota & plan.pdf',
  mediaType: 'application/pdf' as const,
};
const bell = entryOf({
  id: picture.entry,
  kind: 'advice',
  status: 'kept',
  title: 'The bell',
  body: '# Sound\n\n![The bell](bell.png) rings **late**.',
  outcome: 'It rings on time.',
  answers: [question.id],
  seenAt: school.id,
  conversation: visit.id,
  audience: { kind: 'circles', circles: ['Northmoor'] },
  attachments: [picture.id, paper.id],
});
const binned = entryOf({
  id: asId.entry(newId()),
  title: 'Thrown away',
  body: 'A word that stays.',
  binnedAt: 5,
});
const journal = journalOf(
  [
    {
      ...question,
      links: [
        { label: 'The bell', entry: bell.id },
        { label: 'Thrown', entry: binned.id },
      ],
    },
    bell,
    binned,
  ],
  {
    people: { [mary.id]: mary },
    schools: { [school.id]: school },
    circles: { [circle.id]: circle },
    conversations: { [visit.id]: visit },
    attachments: { [picture.id]: picture, [paper.id]: paper },
  },
);

/** What such a page has beside what a shared one has. */
const elements: Readonly<Record<string, RegExp>> = {
  article: /^ aria-labelledby="n-[\w-]+"$/,
  h1: /^ tabindex="-1"$/,
  h3: /^(?: id="n-[\w-]+")?$/,
  nav: /^ id="contents" aria-label="Contents"$/,
  a: /^ (?:href="#(?:n-[\w-]+|contents)"|href="(?:https?:|mailto:)[^"<>]*" rel="noopener noreferrer"|download="[^"<>]*" href="data:application\/pdf;base64,[\w+/=]*")$/,
  p: /^(?: class="up")?$/,
  div: /^ (?:id="find" data-found="[^"<>]*" hidden=""|role="status")$/,
  details: /^$/,
  summary: /^$/,
  small: /^$/,
  label: /^$/,
  input: /^ type="search" autocomplete="off" spellcheck="false"$/,
};

/** The page without the script that it runs. */
const withoutScript = (html: string): string => html.replace(/<script>[\s\S]*<\/script>/, '');

/** The part of the page where something stands. */
const articleOf = (html: string, id: string): string =>
  new RegExp(`<article aria-labelledby="n-${id}">[\\s\\S]*?</article>`).exec(html)?.[0] ?? '';

describe('a journal as one web page', () => {
  it('may run one script of its own, fetch nothing and send nothing', async () => {
    const { html } = await pageOf(journal);
    const hash = (name: string) =>
      createHash('sha256')
        .update(new RegExp(`<${name}>([\\s\\S]*?)</${name}>`).exec(html)?.[1] ?? '')
        .digest('base64');
    expect(html).toContain(
      `content="default-src 'none'; img-src data:; style-src 'sha256-${hash('style')}'; script-src 'sha256-${hash('script')}'; base-uri 'none'; form-action 'none'"`,
    );
    expect(html.match(/<script/g)).toHaveLength(1);
    expect(html).not.toMatch(/url\(|@import|@font-face|fetch\(|XMLHttp|import\(/);
    expect(faultsOf(withoutScript(html), elements)).toEqual([]);
  });

  it('holds every entry and record with what is known of it, and nothing of the bin', async () => {
    const { html, report } = await pageOf(journal);
    expect(report).toMatchObject({
      entries: 2,
      records: 4,
      attachments: 2,
      leftOut: 0,
      name: 'Journal 2026-11-23.html',
    });
    expect(html).not.toMatch(/Thrown away|A word that stays/);
    const advice = articleOf(html, bell.id);
    for (const said of [
      '>The bell</h3>',
      '<dd>Kept</dd>',
      '<dd>Northmoor</dd>',
      `<a href="#n-${question.id}">Who rings home?</a>`,
      `<a href="#n-${school.id}">Larkdale Primary</a>`,
      `<a href="#n-${visit.id}">`,
      '<h4>Sound</h4>',
      '<strong>late</strong>',
      'It rings on time.',
      'alt="The bell"',
    ])
      expect(advice).toContain(said);
    expect(advice.match(/<img /g)).toHaveLength(1);
    expect(articleOf(html, circle.id)).toContain('<em>leaves</em>');
    expect(articleOf(html, circle.id)).toContain(`<a href="#n-${mary.id}">Mary Okafor</a> (Chair)`);
    expect(articleOf(html, mary.id)).toContain(`<a href="#n-${question.id}">Who rings home?</a>`);
    expect(articleOf(html, visit.id)).toContain('Larkdale Primary');
  });

  it('leads from a link or a name in a text to what it means, from code and to the bin nowhere', async () => {
    const { html } = await pageOf(journal);
    const text = articleOf(html, question.id);
    expect(text).toContain(
      `Ask <a href="#n-${mary.id}">Mary Okafor</a>, see <a href="#n-${bell.id}">The bell</a>`,
    );
    expect(text).toContain('not Thrown, never <code>[[The bell]]</code>');
    expect(articleOf(html, bell.id)).toMatch(/<dt>Linked from<\/dt><dd><a href="#n-[^"]+">Who rings home\?</);
  });

  it('has every anchor that it leads to, each once', async () => {
    await fc.assert(
      fc.asyncProperty(anyJournal, async any => {
        const { html } = await pageOf(any);
        const anchors = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
        const led = [...html.matchAll(/ href="#([^"]+)"/g)].map(([, id]) => id);
        expect(new Set(anchors).size).toBe(anchors.length);
        expect(led.filter(id => !anchors.includes(id))).toEqual([]);
        expect(faultsOf(withoutScript(html), elements)).toEqual([]);
      }),
      { numRuns: 60, seed: 5 },
    );
  });

  it('is never more than its own elements, whatever the notes hold', async () => {
    const entries = payloads.map(payload =>
      entryOf({ id: asId.entry(newId()), title: payload, body: payload, tags: [payload], people: [payload] }),
    );
    const person = { ...mary, name: payloads.join(' ').slice(0, 400), notes: payloads.join('\n\n') };
    const { html } = await pageOf(journalOf(entries, { people: { [person.id]: person } }));
    expect(faultsOf(withoutScript(html), elements)).toEqual([]);
  });

  it('keeps who is in the bin and still named, says so, and has a line for whom it knows nothing of', async () => {
    const gone = { ...mary, id: asId.person(newId()), name: 'Joan Pike', school: null, binnedAt: 7 };
    const lone = { ...school, id: asId.school(newId()), name: 'Nobody’s School' };
    const told = {
      ...visit,
      id: asId.conversation(newId()),
      actions: [
        {
          id: asId.action(newId()),
          text: 'Ring',
          owner: { kind: 'person' as const, person: asId.person(newId()) },
          due: null,
          doneOn: null,
        },
      ],
    };
    const naming = entryOf({
      id: asId.entry(newId()),
      mentions: [{ label: 'Joan', person: gone.id }],
      audience: { kind: 'circles', circles: ['A circle that is no more'] },
    });
    const { html } = await pageOf(
      journalOf([naming], {
        people: { [gone.id]: gone },
        schools: { [lone.id]: lone },
        conversations: { [told.id]: told },
      }),
    );
    expect(articleOf(html, gone.id)).toContain('In the bin of the journal');
    expect(articleOf(html, lone.id)).not.toContain('<dl>');
    expect(articleOf(html, told.id)).toContain('<li>Ring</li>');
    expect(articleOf(html, naming.id)).toContain('<dd>A circle that is no more</dd>');
  });

  it('is not written of a journal that misses an attachment', async () => {
    await expect(pageOf({ ...journal, attachments: {} })).rejects.toMatchObject({ code: 'vault-damaged' });
  });

  it('says which attachments it has no room for, and keeps those that fit', async () => {
    const { html, report } = await pageOf(journal, { limit: 20 });
    expect(report).toMatchObject({ attachments: 1, leftOut: 1 });
    expect(articleOf(html, bell.id)).toContain('Too large for this page, and left out: rota &amp; plan.pdf.');
    expect(articleOf(html, bell.id)).toContain('alt="The bell"');
  });
});
