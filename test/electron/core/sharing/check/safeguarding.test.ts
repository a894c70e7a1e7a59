import { describe, expect, it } from 'vitest';
import { findIn } from './one-note';

function tiers(text: string): readonly number[] {
  return findIn(text).flatMap(({ kind }) => (kind.kind === 'safeguarding' ? [kind.tier] : []));
}

const stops: readonly string[] = [
  'He told me that his uncle hit him.',
  'She disclosed something at lunch.',
  'She said dad hurt her.',
  'A pupil asked me not to tell.',
  'The boy is scared to go home.',
  'There was a bruise on her arm, the girl said she fell.',
  'A Year 3 child had burn marks.',
  'The child had an unexplained injury.',
  'Inappropriate touching between two pupils.',
  'Somebody groomed a pupil online.',
  'Nudes were sent round a class of children.',
  'The twins are hungry every day and left alone.',
  'She talks of self harm.',
  'She talks of selfharm and an overdose.',
  'One of the girls was cutting again.',
  'County lines came up.',
  'I am worried about FGM.',
  'An allegation against a member of staff.',
  'He is alone with a pupil too often.',
  'He was messaging pupils.',
  'A low-level concern was raised.',
  'Mae hunan-niweidio yn bryder.',
  'The pupil has been missing since noon.',
  'He brought a knife. The boy is in Year 8.',
];

const asks: readonly string[] = [
  'Who is our LADO?',
  'A strategy meeting is on Monday.',
  'I logged a concern on CPOMS.',
  'It is section 47 now.',
  'The pupil has a referral to Channel.',
];

const friends: readonly string[] = [
  'That was a bruising meeting about children and money.',
  'We hit the target for pupils on roll.',
  'I was touched by the card the children made.',
  'It is an abuse of the system, said a pupil.',
  'I neglected the garden and the children noticed.',
  'We should exploit the data about pupils.',
  'He groomed a successor while the children were away.',
  'Harm to our reputation among pupils.',
  'I am burned out and the children know.',
  'Locked-in funding for pupils.',
  'We are cutting the budget for pupils.',
  'There is missing data for six pupils.',
  'A referral to a reading list for pupils.',
  'This will prevent the children from running.',
  'Explosive growth in pupils.',
  'Safeguarding training for staff, no child involved.',
  'The safeguarding governor read the safeguarding policy and the audit.',
  'Mash and gravy for the children.',
  'The assembly held the children together.',
  'My favourite lesson was with the children.',
  'The knife and fork lesson in Reception.',
  'A gang of four heads met.',
  'The pencils went missing again.',
];

describe('the safeguarding stop', () => {
  it.each(stops)('stops at: %s', text => {
    expect(tiers(text)).toContain(1);
  });

  it.each(asks)('asks at: %s', text => {
    expect(tiers(text)).toContain(2);
    expect(tiers(text)).not.toContain(1);
  });

  it.each(friends)('lets pass: %s', text => {
    expect(tiers(text)).toEqual([]);
  });

  it('wants a child within two sentences of an everyday word', () => {
    expect(tiers('The knife was on the table. It rained. It snowed. It blew. The children sang.')).toEqual(
      [],
    );
    expect(tiers('The knife was on the table. It rained. The children sang.')).toEqual([1]);
  });

  it('reports a wording once, as the weightier, and as all of it', () => {
    const found = (text: string) =>
      findIn(text).flatMap(({ kind, from, to }) =>
        kind.kind === 'safeguarding' ? [`${kind.tier}: ${text.slice(from, to)}`] : [],
      );
    expect(found('The pupil told me that his uncle rang.')).toEqual(['1: told me that his']);
    expect(found('The child kept messaging a child in need.')).toEqual(['1: messaging a child']);
    expect(found('A girl spoke of the cutting season.')).toEqual(['1: cutting season']);
  });

  it('reports lighter signs only when there are two of them about a child', () => {
    expect(tiers('I am worried about the girl.')).toEqual([]);
    expect(tiers('I am worried about the girl, who is tearful.')).toEqual([3, 3]);
  });
});
