import { describe, expect, it } from 'vitest';
import { applyDecisions } from '../../../../../electron/core/sharing/check/apply-decisions';
import { checkDocument } from '../../../../../electron/core/sharing/check/check-document';
import { referencesIn } from '../../../../../electron/core/sharing/check/references';
import { describeSubjects } from '../../../../../electron/core/sharing/pseudonyms/describe-subjects';
import { emptyKey } from '../../../../../electron/core/sharing/pseudonyms/pseudonym-key';
import {
  descriptionWords,
  pseudonymWords,
} from '../../../../../electron/core/sharing/pseudonyms/spoken-words';
import type { ShareDocument } from '../../../../../electron/core/sharing/share-document';
import { blankNote } from '../blank-note';
import { documentOf, nobody, shown } from './one-note';

const found = (document: ShareDocument) => checkDocument(document, nobody, new Set());
const two = (body: string): ShareDocument => ({
  title: 'Notes',
  date: '2026-11-22',
  notes: [blankNote({ key: 'one', body }), blankNote({ key: 'two', title: 'First calls' })],
});

describe('what stands beside a note', () => {
  it('is a school nobody knows, whatever it looks like', () => {
    const [finding] = found(documentOf({ seenAt: 'the one by the sea' }));
    expect(finding).toMatchObject({
      kind: { kind: 'likely-school' },
      text: 'the one by the sea',
      sure: 'certain',
      subjects: [{ kind: 'stranger', of: 'school' }],
    });
  });

  it('is nothing where nothing is written', () => {
    expect(found(documentOf({ people: [' '], seenAt: '  ' }))).toEqual([]);
  });
});

describe('a link to another note', () => {
  it('is no finding where that note goes along', () => {
    expect(shown(found(two('as in [[First Calls]]')))).toEqual([]);
    expect(shown(found(two('as in [[Last calls]]')))).toEqual(['private-link: [[Last calls]]']);
  });

  it('stays as it is written where that title stays', () => {
    const wording = {
      words: pseudonymWords,
      describe: describeSubjects([], [], descriptionWords),
      key: emptyKey,
    };
    const applied = applyDecisions(two('as in [[first CALLS]]'), [], new Map(), wording);
    expect(applied).toMatchObject({ document: { notes: [{ body: 'as in [[first CALLS]]' }, {}] } });
  });
});

describe('a reference to a file', () => {
  const image = { name: 'hall.png', mediaType: 'image/png', bytes: new Uint8Array() } as const;
  const document = documentOf({ attachments: [image] });
  const spans = (text: string) =>
    referencesIn(text, 'note', document).map(({ from, to }) => text.slice(from, to));

  it.each(['![](hall.png)', '![](<attachments/hall.png>)', '[a](./attachments/hall.png "b")'])(
    'is followed: %s',
    text => {
      expect(spans(text)).toEqual(['hall.png']);
    },
  );

  it.each(['![](hall.png.txt)', 'hall.png', '](hall.png'])('is none: %s', text => {
    expect(spans(text)).toEqual([]);
  });
});

describe('characters nobody sees', () => {
  it.each(['\u200dMary', 'Mary\u200d', 'Ma\u200dry'])('are found at either end too: %j', title => {
    expect(found(documentOf({ title })).map(({ kind, text }) => [kind.kind, text])).toContainEqual([
      'hidden-characters',
      '\u200d',
    ]);
  });
});
