import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ReviewView } from '../../../../../shared/contract/network';
import { asId, type CircleId } from '../../../../../shared/domain/ids';
import type { Rating, ReviewStep } from '../../../../../shared/domain/review';
import { termOf } from '../../../../../shared/domain/school-year';
import { defaultThemes } from '../../../../../shared/domain/theme';
import { type RunningCore, runOpenCore } from '../../running-core';
import { makingIn } from '../making';

let journal: RunningCore;
let make: ReturnType<typeof makingIn>;
let circle: CircleId;

beforeEach(async () => {
  journal = await runOpenCore();
  make = makingIn(journal);
  circle = await make.circle('Valley partnership');
});
afterEach(() => journal.end());

const themes = defaultThemes.map(theme => theme.id);
const rated = (steps: readonly (ReviewStep | null)[]): readonly Rating[] =>
  themes.map((theme, index) => ({ theme, step: steps[index] ?? null, evidence: [], why: '' }));
const save = ({ review }: ReviewView, changes: Partial<ReviewView['review']>) => ({
  id: review.id,
  revision: review.revision,
  changes,
});

describe('the review of a partnership', () => {
  it('shows its trend over three terms, oldest first', async () => {
    const terms = [
      ['2027-05-20', ['secure', 'strong', 'starting', 'secure', 'strong']],
      ['2026-10-08', ['not-yet', 'starting', 'not-yet', 'starting', 'secure']],
      ['2027-02-11', ['starting', 'secure', 'starting', 'starting', null]],
    ] as const;
    const ids = [];
    for (const [date, steps] of terms)
      ids.push(
        (await journal.ask('createReview', { circle, date, content: { ratings: rated(steps) } })).review.id,
      );
    const { all } = await journal.ask('getReview', { id: ids[0] ?? asId.review('') });
    expect(all.map(row => termOf(row.date).term)).toEqual(['autumn', 'spring', 'summer']);
    const first = (row: (typeof all)[number]) => row.steps[0]?.step;
    expect(all.map(first)).toEqual(['not-yet', 'starting', 'secure']);
    expect(all[1]?.steps[4]).toEqual({ theme: 'how-we-hold-together', step: null });
    expect((await journal.ask('listReviews')).map(row => row.date)).toEqual([
      '2027-05-20',
      '2027-02-11',
      '2026-10-08',
    ]);
    expect((await journal.ask('getCircle', { id: circle })).reviews.map(row => row.date)[0]).toBe(
      '2027-05-20',
    );
  });

  it('puts two reviewers side by side, each with their own name and rating', async () => {
    const mary = await make.person('Mary Jones');
    const mine = await journal.ask('createReview', {
      circle,
      date: '2026-11-19',
      content: { ratings: rated(['secure']) },
    });
    await journal.pass(1000);
    await journal.ask('createReview', {
      circle,
      date: '2026-11-19',
      content: { ratings: rated(['not-yet']), reviewer: { kind: 'person', person: mary } },
    });
    const { all } = await journal.ask('getReview', { id: mine.review.id });
    expect(all.map(row => [row.reviewerName, row.steps[0]?.step])).toEqual([
      [null, 'secure'],
      ['Mary Jones', 'not-yet'],
    ]);
  });

  it('leads to its evidence, and comes through its being erased', async () => {
    const { id: kept } = await make.write('practice', { title: 'Toast' });
    const { id: gone } = await make.write('practice', { title: 'Jam' });
    const theme = asId.theme('building-capacity');
    const ratings = [
      { theme, step: 'strong' as const, evidence: [gone, kept], why: 'They **share** staff.' },
    ];
    const view = await journal.ask('createReview', { circle, date: '2026-11-19', content: { ratings } });
    expect(view.evidence[0]?.entries.map(row => row.title)).toEqual(['Jam', 'Toast']);
    await journal.ask('binEntries', { ids: [gone] });
    await journal.ask('eraseEntries', { ids: [gone] });
    const saved = await journal.ask('saveReview', save(view, { agreed: 'Look again in spring.' }));
    expect(saved.evidence).toMatchObject([{ theme, entries: [{ title: 'Toast' }] }]);
    expect(saved.review).toMatchObject({ agreed: 'Look again in spring.', ratings });
  });

  it('rates a theme once, and names nothing that is not there', async () => {
    const view = await journal.ask('createReview', { circle, date: '2026-11-19', content: {} });
    const fail = (changes: Partial<ReviewView['review']>) => journal.fail('saveReview', save(view, changes));
    const [one] = rated(['secure']);
    if (one === undefined) throw new Error('no theme');
    expect(await fail({ ratings: [one, one] })).toBe('bad-input');
    expect(await fail({ ratings: [{ ...one, evidence: [asId.entry(randomUUID())] }] })).toBe('not-found');
    expect(await fail({ reviewer: { kind: 'person', person: asId.person(randomUUID()) } })).toBe('not-found');
    const nowhere = { circle: asId.circle(randomUUID()), date: '2026-11-19' as const, content: {} };
    expect(await journal.fail('createReview', nowhere)).toBe('not-found');
    await journal.ask('saveReview', save(view, { agreed: 'One' }));
    expect(await fail({ agreed: 'Two' })).toBe('changed-elsewhere');
  });

  it('keeps a theme that it rates from vanishing with the settings', async () => {
    await journal.ask('createReview', {
      circle,
      date: '2026-11-19',
      content: { ratings: rated(['secure']).slice(0, 1) },
    });
    await make.person('Mary Jones', { goodFor: themes.slice(1, 2) });
    const settings = await journal.ask('getSettings');
    const saved = await journal.ask('saveSettings', { settings: { ...settings, themes: [] } });
    expect(saved.themes.map(theme => theme.id)).toEqual(themes.slice(0, 2));
  });

  it('is still to be seen from the bin, but not in the trend of the others', async () => {
    const [autumn, spring] = await Promise.all(
      (['2026-10-08', '2027-02-11'] as const).map(date =>
        journal.ask('createReview', { circle, date, content: {} }),
      ),
    );
    if (autumn === undefined || spring === undefined) throw new Error('no reviews');
    await journal.ask('binRecords', { records: [{ kind: 'review', id: autumn.review.id }] });
    const dates = async ({ review }: ReviewView) =>
      (await journal.ask('getReview', { id: review.id })).all.map(row => row.date);
    expect(await dates(spring)).toEqual(['2027-02-11']);
    expect(await dates(autumn)).toEqual(['2026-10-08', '2027-02-11']);
    expect((await journal.ask('listReviews')).map(row => row.date)).toEqual(['2027-02-11']);
  });
});
