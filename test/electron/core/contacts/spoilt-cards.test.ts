import { describe, expect, it } from 'vitest';
import { readCards } from '../../../../electron/core/contacts/read-cards';
import { cardOf, cardsIn, never, readFile } from './card-files';

const lettersOf = (...parts: readonly (string | readonly number[])[]) =>
  Buffer.concat(parts.map(part => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))));

describe('a card in letters nobody expects', () => {
  it('that are no text costs that card alone', async () => {
    const { cards, unreadable } = await readFile(
      lettersOf('BEGIN:VCARD\nFN:', [0xff, 0x00, 0x41], '\nEND:VCARD\nBEGIN:VCARD\nFN:Whole\nEND:VCARD\n'),
    );
    expect(cards).toMatchObject([{ number: 1, card: { name: 'Whole' } }]);
    expect(unreadable).toEqual([1]);
  });

  it.each([
    ['named by a word no decoder has', 'X-NOBODY', [0xeb], 'ë'],
    ['said to be what they are not', 'UTF-16LE', [0xeb, 0x41, 0xeb], 'ëAë'],
  ])('are read as older programs wrote them when they are %s', async (_how, charset, bytes, read) => {
    const file = lettersOf(`BEGIN:VCARD\nFN;CHARSET=${charset}:Zo`, bytes, '\nEND:VCARD\n');
    expect(await cardsIn(file)).toMatchObject([{ name: `Zo${read}` }]);
  });

  it('are decoded from base64, under each of its names', async () => {
    const note = Buffer.from('Rings back, Siân.').toString('base64');
    for (const parameter of ['ENCODING=b', 'ENCODING=BASE64', 'BASE64']) {
      expect((await cardOf('FN:Mary', `NOTE;${parameter}:${note}`)).notes).toBe('Rings back, Siân.');
    }
  });
});

describe('a file of more cards than anybody knows people', () => {
  const begun = (count: number) => Buffer.from('BEGIN:VCARD\n'.repeat(count));

  it('is refused', async () => {
    expect((await readCards(begun(100_000), never)).unreadable).toHaveLength(100_000);
    await expect(readCards(begun(100_001), never)).rejects.toMatchObject({ code: 'file-too-large' });
  });

  it('is put down when the journal closes while it is read', async () => {
    await expect(readCards(begun(100_000), AbortSignal.abort())).rejects.toMatchObject({ code: 'locked' });
  });
});
