import { describe, expect, it } from 'vitest';
import type { FindingKind } from '../../../../../electron/core/sharing/check/finding';
import { toDecideMark } from '../../../../../electron/core/sharing/leaving/document-labels';
import { documentSoFar } from '../../../../../electron/core/sharing/leaving/leaving-document';
import type { ShareNote } from '../../../../../electron/core/sharing/share-document';
import { documentOf } from '../check/one-note';
import { decidedByHand, foundIn, journalOfTwo } from './decided-by-hand';

describe('the mark in place of what nobody has decided', () => {
  it.each<[FindingKind, string]>([
    [{ kind: 'known-person', plural: false }, '(name to decide)'],
    [{ kind: 'known-person', plural: true }, '(family to decide)'],
    [{ kind: 'likely-name' }, '(name to decide)'],
    [{ kind: 'known-school' }, '(school to decide)'],
    [{ kind: 'likely-school' }, '(school to decide)'],
    [{ kind: 'initials' }, '(initials to decide)'],
    [{ kind: 'handle' }, '(user name to decide)'],
    [{ kind: 'email' }, '(e-mail address to decide)'],
    [{ kind: 'phone' }, '(telephone number to decide)'],
    [{ kind: 'postcode' }, '(address to decide)'],
    [{ kind: 'address' }, '(address to decide)'],
    [{ kind: 'web-address' }, '(link to decide)'],
    [{ kind: 'identifier', scheme: 'nhs', checks: true }, '(number to decide)'],
    [{ kind: 'birth-date' }, '(date of birth to decide)'],
    [{ kind: 'age' }, '(age to decide)'],
    [{ kind: 'class-name' }, '(class to decide)'],
    [{ kind: 'pointing', small: true }, '(words about a child to decide)'],
    [{ kind: 'private-link' }, '(private note to decide)'],
    [{ kind: 'hidden-text' }, '(something to decide)'],
  ])('says what it is, for %o', (kind, mark) => {
    expect(toDecideMark(kind)).toBe(mark);
  });
});

describe('a note of which nothing is decided', () => {
  const soFar = (note: Partial<ShareNote>) => {
    const document = documentOf(note);
    const { sharing, checked } = decidedByHand(document, foundIn(document), () => null);
    return documentSoFar(journalOfTwo, sharing, checked).notes;
  };

  it('is shown to the head with its files, and with marks for the names', () => {
    const attachments = [
      { name: 'rota.pdf', mediaType: 'application/pdf', bytes: Uint8Array.of(1) } as const,
    ];
    const [note] = soFar({ body: 'Anna Lunn rang the Lunns.', attachments });
    expect(note?.body).toBe('(name to decide) rang the (family to decide).');
    expect(note?.attachments.map(({ name }) => name)).toEqual(['rota.pdf']);
  });

  it('is shown though it may never leave, and though it has to be read again', () => {
    const never = 'He told me that his dad hits him and asked me not to tell anyone.';
    expect(foundIn(documentOf({ body: never })).map(({ kind }) => kind)).toContainEqual(
      expect.objectContaining({ kind: 'safeguarding', tier: 1 }),
    );
    expect(soFar({ body: never })[0]?.body).toBe(never);
    expect(soFar({ body: 'Who is our LADO?' })[0]?.body).toBe('Who is our LADO?');
  });
});
