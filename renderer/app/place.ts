import type { AppTextName } from '../../shared/contract/about';
import type { PlaceName } from '../../shared/contract/events';
import type { RecordRef } from '../../shared/contract/network';
import { type EntryFilter, everything, type SortOrder } from '../../shared/domain/filter';
import type { BackupId, CircleId, EntryId } from '../../shared/domain/ids';
import type { PictureName } from '../features/pictures';
import type { SectionName } from '../features/settings';
import type { ShareView } from './share-view';

/** Where the head is. Kept in memory only: never in a URL, and gone when the journal closes. */
export type Place =
  | { readonly name: 'today' }
  | {
      readonly name: 'journal';
      readonly filter: EntryFilter;
      readonly sort: SortOrder;
      readonly entry: EntryId | null;
    }
  | { readonly name: 'questions'; readonly entry: EntryId | null }
  | { readonly name: 'people'; readonly list: PeopleList; readonly open: PeopleRecord | null }
  | { readonly name: 'circles'; readonly circle: CircleId | null }
  | {
      readonly name: 'reviews';
      readonly open: ReviewRecord | { readonly kind: 'picture'; readonly picture: PictureName } | null;
    }
  | { readonly name: 'share'; readonly view: ShareView }
  | { readonly name: 'bin' }
  | {
      readonly name: 'settings';
      readonly section: SectionName;
      readonly backup: BackupId | null;
      /** A text that came with the app, open instead of the settings. */
      readonly reading: AppTextName | null;
    };

/** What the list of the People place shows. */
export type PeopleList = 'people' | 'schools' | 'conversations';
/** What may be open in the People place. */
export type PeopleRecord = Extract<RecordRef, { readonly kind: 'person' | 'school' | 'conversation' }>;
type ReviewRecord = Extract<RecordRef, { readonly kind: 'review' }>;

/** Where a tab of the rail leads when it was not used before. */
export function firstVisit(name: PlaceName): Place {
  switch (name) {
    case 'today':
      return { name };
    case 'journal':
      return { name, filter: everything, sort: 'newest', entry: null };
    case 'questions':
      return { name, entry: null };
    case 'people':
      return { name, list: 'people', open: null };
    case 'circles':
      return { name, circle: null };
    case 'reviews':
      return { name, open: null };
    case 'share':
      return { name, view: { at: 'home' } };
    case 'bin':
      return { name };
    case 'settings':
      return settingsPlace('security');
  }
}

/** A section of the settings. */
export function settingsPlace(section: SectionName): Place {
  return { name: 'settings', section, backup: null, reading: null };
}

/** One backup, under the settings. */
export function backupPlace(backup: BackupId): Place {
  return { name: 'settings', section: 'backups', backup, reading: null };
}

/** A text that came with the app, under the settings. */
export function readingPlace(reading: AppTextName): Place {
  return { name: 'settings', section: 'about', backup: null, reading };
}

/** The journal with one entry open and nothing filtered away. */
export function entryPlace(entry: EntryId): Place {
  return { name: 'journal', filter: everything, sort: 'newest', entry };
}

/** The journal with only what fits. */
export function filteredPlace(part: Partial<EntryFilter>): Place {
  return { name: 'journal', filter: { ...everything, ...part }, sort: 'newest', entry: null };
}

/** The page of a person, school, circle, conversation or review. */
export function recordPlace(record: RecordRef): Place {
  switch (record.kind) {
    case 'person':
      return { name: 'people', list: 'people', open: record };
    case 'school':
      return { name: 'people', list: 'schools', open: record };
    case 'conversation':
      return { name: 'people', list: 'conversations', open: record };
    case 'circle':
      return { name: 'circles', circle: record.id };
    case 'review':
      return { name: 'reviews', open: record };
  }
}

/**
 * Which page of a place is open, as far as another one has the desk to itself and begins at its top. Elsewhere a list stays
 * beside the page, and keeps the keyboard.
 */
export function pageOf(place: Place): string {
  if (place.name === 'settings') return `settings ${place.backup ?? place.reading ?? ''}`;
  if (place.name !== 'share') return place.name;
  const { view } = place;
  switch (view.at) {
    case 'sharing':
      return `share sharing ${view.sharing} ${view.step}`;
    case 'handover':
      return `share handover ${view.handover}`;
    case 'take-in':
      return `share take-in ${view.from === null ? '' : `${view.from.circle} ${view.from.file}`}`;
    case 'desk':
      return `share desk ${view.person ?? ''}`;
    default:
      return `share ${view.at}`;
  }
}

/** A page of the place Share. */
export function sharePlace(view: ShareView): Place {
  return { name: 'share', view };
}
