import type { ThemeId } from './ids';

/** One of the five partnership themes. The head may rename it; `id` stays. */
export type Theme = { readonly id: ThemeId; readonly name: string };

const theme = (id: string, name: string): Theme => ({ id: id as ThemeId, name });

/** The five themes of *Reflections and Rules of Thumb for School Partnerships*, in their order. */
export const defaultThemes: readonly Theme[] = [
  theme('shared-values', 'Shared values and vision'),
  theme('knowing-our-context', 'Knowing our context'),
  theme('challenge-and-support', 'Challenge and support'),
  theme('building-capacity', 'Building capacity'),
  theme('how-we-hold-together', 'How we hold together'),
];
