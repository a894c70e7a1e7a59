/** The pictures there are, in the order they are offered. */
export const pictureNames = ['network', 'exchange', 'themes', 'calendar'] as const;
export type PictureName = (typeof pictureNames)[number];
