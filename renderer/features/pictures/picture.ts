import type { IconName } from '../../ui';

/** The pictures there are, in the order they are offered. */
export const pictureNames = ['network', 'exchange', 'themes', 'calendar'] as const;
export type PictureName = (typeof pictureNames)[number];

export const pictureIcons = {
  network: 'people',
  exchange: 'reply',
  themes: 'review',
  calendar: 'calendar',
} as const satisfies Record<PictureName, IconName>;
