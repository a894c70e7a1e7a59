import { describe, expect, it } from 'vitest';
import { entryPlace, firstVisit } from '../../../renderer/app/place';
import { changeHere, goBack, goForward, goTo, goToTab, startOfTrail } from '../../../renderer/app/trail';
import { asId } from '../../../shared/domain/ids';

const entry = entryPlace(asId.entry('one'));

describe('going about', () => {
  it('begins at Today with nowhere to go back to', () => {
    expect(startOfTrail.here).toEqual({ name: 'today' });
    expect(goBack(startOfTrail)).toBe(startOfTrail);
    expect(goForward(startOfTrail)).toBe(startOfTrail);
  });

  it('goes back and forward along the same way', () => {
    const there = goTo(goTo(startOfTrail, firstVisit('questions')), entry);
    const back = goBack(goBack(there));
    expect(back.here).toEqual({ name: 'today' });
    expect(goForward(goForward(back))).toEqual(there);
  });

  it('forgets what was ahead once another way is taken', () => {
    const back = goBack(goTo(startOfTrail, entry));
    expect(goTo(back, firstVisit('bin')).future).toEqual([]);
  });

  it('leaves no step behind for what only changes the present place', () => {
    const changed = changeHere(goTo(startOfTrail, firstVisit('journal')), entry);
    expect(changed.here).toEqual(entry);
    expect(goBack(changed).here).toEqual({ name: 'today' });
  });

  it('finds a tab as it was left', () => {
    const away = goTo(goTo(startOfTrail, entry), firstVisit('questions'));
    expect(goToTab(away, 'journal').here).toEqual(entry);
  });

  it('goes to the beginning of a tab that is chosen twice', () => {
    expect(goToTab(goTo(startOfTrail, entry), 'journal').here).toEqual(firstVisit('journal'));
  });

  it('remembers a bounded number of steps', () => {
    let trail = startOfTrail;
    for (let step = 0; step < 500; step += 1) trail = goTo(trail, firstVisit('bin'));
    expect(trail.past.length).toBeLessThanOrEqual(50);
  });
});
