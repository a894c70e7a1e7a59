import type { PlaceName } from '../../shared/contract/events';
import type { IconName } from '../ui';

/** The mark of each place, on the rail and in the palette. */
export const placeIcons = {
  today: 'calendar',
  journal: 'journal',
  questions: 'question',
  people: 'people',
  circles: 'circles',
  reviews: 'review',
  share: 'share',
  bin: 'bin',
  settings: 'settings',
} as const satisfies Record<PlaceName, IconName>;
