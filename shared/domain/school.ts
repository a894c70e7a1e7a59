import type { SchoolId } from './ids';
import type { Stamped } from './person';

/** The phases of education a school may serve, in the order children meet them. */
export const phases = [
  'nursery',
  'infant',
  'junior',
  'primary',
  'middle',
  'secondary',
  'all-through',
  'sixth-form',
  'special',
  'alternative-provision',
] as const;
export type Phase = (typeof phases)[number];

/** What the head keeps about a school; the context that makes its practice comparable with her own. */
export type SchoolContent = {
  readonly name: string;
  readonly alsoKnownAs: readonly string[];
  readonly phase: Phase | null;
  /** Pupils on roll. */
  readonly pupils: number | null;
  /** Where it is and what kind of place that is, in her words. */
  readonly area: string;
  /** Who its children are, in her words. */
  readonly intake: string;
  readonly knownFor: string;
  /** Markdown. */
  readonly notes: string;
};

/** A place; practice is seen somewhere. */
export type School = SchoolContent & Stamped & { readonly id: SchoolId };

export const newSchool: Omit<SchoolContent, 'name'> = {
  alsoKnownAs: [],
  phase: null,
  pupils: null,
  area: '',
  intake: '',
  knownFor: '',
  notes: '',
};
