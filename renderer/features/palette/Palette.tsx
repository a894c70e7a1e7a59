import type { ReactElement } from 'react';
import { OpenPalette, type OpenPaletteProps } from './OpenPalette';

export interface PaletteProps extends OpenPaletteProps {
  readonly isOpen: boolean;
}

/** Finds entries, people, tags, saved searches, places and actions by typing. What was typed ends when it closes. */
export function Palette({ isOpen, ...props }: PaletteProps): ReactElement | null {
  return isOpen ? <OpenPalette {...props} /> : null;
}
