import { type Gaps, isThere } from '../gap';

const desk = 'electron/core/sharing/person-desk';
const takenOutOfRecords =
  'erasing a person, school or circle takes it out of every record that names it in the same commit';
const reviewsGoAlong =
  'the reviews of a circle are erased with it in the same commit, and nobody is erased whose review stays';
const erasedWithThem = 'erasing somebody takes their requests along in the same commit';

export const sharingPersonDeskGaps: Gaps = {
  [`${desk}/desk-view.ts`]: [
    {
      line: "return { title: journal.circles[circle]?.name ?? '', date, inBin: binnedAt !== null };",
      why: reviewsGoAlong,
    },
    { line: "template: () => ({ title: templates[id]?.name ?? '', date: null }),", why: isThere },
    { line: "'saved-search': () => ({ title: savedSearches[id]?.name ?? '', date: null }),", why: isThere },
    {
      line: "theme: () => ({ title: themesOf(journal).find(theme => theme.id === id)?.name ?? '', date: null }),",
      why: isThere,
    },
    { line: "library: () => ({ title: libraries[id]?.folder ?? '', date: null }),", why: isThere },
    {
      line: "sharing: () => ({ title: sharings[id]?.title ?? '', date: dayOf(sharings[id]?.updatedAt) }),",
      why: isThere,
    },
    { line: 'return at === undefined ? null : localDateOf(at);', why: isThere },
  ],
  [`${desk}/desk-words.ts`]: [
    { line: 'people: conversation.people.flatMap(id => known[id]?.name ?? []),', why: takenOutOfRecords },
    {
      line: 'circle: conversation.circle === null ? null : (circles[conversation.circle]?.name ?? null),',
      why: takenOutOfRecords,
    },
    {
      line: 'place: conversation.place === null ? null : (schools[conversation.place]?.name ?? null),',
      why: takenOutOfRecords,
    },
  ],
  [`${desk}/found-entries.ts`]: [
    { line: 'inTitle: (names[0] ?? []).some(name => name.sure),', why: isThere },
  ],
  [`${desk}/holds.ts`]: [
    {
      line: 'const people = [...heldPeople(journal)].flatMap(id => journal.people[id] ?? []);',
      why: erasedWithThem,
    },
  ],
  [`${desk}/requests.ts`]: [{ line: "personName: people[request.person]?.name ?? '',", why: erasedWithThem }],
  [`${desk}/erasing/replacing.ts`]: [
    {
      line: ").map(({ from, to, index }) => ({ from, to, text: encodeURI(files[index]?.to ?? '') }));",
      why: isThere,
    },
  ],
  [`${desk}/erasing/rewritten-records.ts`]: [
    {
      line: 'const { entries, revisions } = renamedAudiences(state, journal.circles[circle.id]?.name ?? name, name);',
      why: isThere,
    },
  ],
  [`${desk}/erasing/rewritten-sharing.ts`]: [
    {
      line: 'const surely = (text: string) => own.findIn([text], noTies)[0]?.filter(({ goes }) => goes) ?? [];',
      why: isThere,
    },
  ],
  [`${desk}/notes/earlier-notes.ts`]: [
    { line: 'if ((named[index] ?? 0) === 0 || said.has(words)) return [];', why: isThere },
  ],
  [`${desk}/notes/other-notes.ts`]: [
    { line: 'if (draft === undefined) return [];', why: isThere },
    { line: 'if (template === undefined) return [];', why: isThere },
    { line: 'if (search === undefined) return [];', why: isThere },
    { line: 'if (theme === undefined) return [];', why: isThere },
    { line: 'if (library === undefined) return [];', why: isThere },
  ],
  [`${desk}/notes/record-notes.ts`]: [
    {
      line: "[deskWords()('record.school'), person.school === null ? '' : (schools[person.school]?.name ?? '')],",
      why: takenOutOfRecords,
    },
    { line: 'const names = people.flatMap(one => journal.people[one]?.name ?? []);', why: takenOutOfRecords },
    {
      line: "return deskWords()('conversation.owner', { text, owner: people[owner.person]?.name ?? '' });",
      why: takenOutOfRecords,
    },
    {
      line: "const name = reviewer.kind === 'person' ? (people[reviewer.person]?.name ?? '') : '';",
      why: reviewsGoAlong,
    },
    {
      line: "title: deskWords()('review.title', { circle: circles[circle]?.name ?? '' }),",
      why: reviewsGoAlong,
    },
    { line: 'return school === undefined ? [] : [schoolNote(school, own)];', why: isThere },
    {
      line: 'return conversation === undefined ? [] : [conversationNote(journal, conversation)];',
      why: isThere,
    },
    { line: 'return review === undefined ? [] : [reviewNote(journal, review)];', why: isThere },
    {
      line: "return parts.filter((_, index) => (found[index] ?? []).length > 0).join('\\n\\n');",
      why: isThere,
    },
  ],
};
