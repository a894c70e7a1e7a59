import { describe, expect, it } from 'vitest';
import {
  backupPlace,
  entryPlace,
  firstVisit,
  pageOf,
  readingPlace,
  settingsPlace,
  sharePlace,
} from '../../../renderer/app/place';
import { asId } from '../../../shared/domain/ids';
import type { SharingId } from '../../../shared/domain/sharing/sharing';

describe('the page that is open', () => {
  it('is another one for each step of what is given, so that the keyboard starts there', () => {
    const sharing = 'one' as SharingId;
    const pages = [
      firstVisit('share'),
      sharePlace({ at: 'choose', start: { recipient: null, choice: null, sharing: null } }),
      sharePlace({ at: 'sharing', sharing, step: 'check' }),
      sharePlace({ at: 'sharing', sharing, step: 'hand-over' }),
      sharePlace({ at: 'take-in', from: null }),
      sharePlace({ at: 'desk', person: null }),
      sharePlace({ at: 'desk', person: asId.person('one') }),
    ].map(pageOf);
    expect(new Set(pages).size).toBe(pages.length);
  });

  it('is another one for each backup, and the same for every section of the settings', () => {
    const pages = [backupPlace(asId.backup('one')), backupPlace(asId.backup('two')), settingsPlace('about')];
    expect(new Set(pages.map(pageOf)).size).toBe(3);
    expect(pageOf(settingsPlace('backups'))).toBe(pageOf(firstVisit('settings')));
  });

  it('is another one for each text about the app', () => {
    const pages = [readingPlace('licences'), readingPlace('news'), settingsPlace('about')];
    expect(new Set(pages.map(pageOf)).size).toBe(3);
  });

  it('is the same beside a list that keeps the keyboard', () => {
    expect(pageOf(entryPlace(asId.entry('one')))).toBe(pageOf(entryPlace(asId.entry('two'))));
  });
});
