import type { Phase, School } from '../../../../shared/domain/school';

/** What may be said of a school without naming it: each from a short closed list, never her own words. */
export type SchoolTraits = {
  readonly size: 'small' | 'large' | null;
  readonly setting: 'urban' | 'rural' | 'coastal' | null;
  readonly phase: Phase;
};

/** Pupils below the first are few and above the second are many, by phase. Our own bounds, for telling schools apart in a text. */
const sizes: Readonly<Record<Phase, readonly [number, number]>> = {
  nursery: [40, 100],
  infant: [90, 270],
  junior: [120, 360],
  primary: [150, 420],
  middle: [250, 600],
  secondary: [600, 1200],
  'all-through': [600, 1200],
  'sixth-form': [400, 1200],
  special: [60, 160],
  'alternative-provision': [30, 90],
};

const settings: readonly (readonly [Exclude<SchoolTraits['setting'], null>, RegExp])[] = [
  ['coastal', /\b(?:coast\w*|seaside|harbour|island|fishing|beach|sea)\b/i],
  ['rural', /\b(?:village|rural|hamlet|farm\w*|dale|valley|moor\w*|fells?|countryside|croft\w*|glen)\b/i],
  ['urban', /\b(?:city|urban|inner|town|suburb\w*|ring road|tower blocks?|borough)\b/i],
];

/** The traits of `school`; `null` without a phase, for then there is nothing to call it by. */
export function traitsOf({
  phase,
  pupils,
  area,
}: Pick<School, 'phase' | 'pupils' | 'area'>): SchoolTraits | null {
  if (phase === null) return null;
  const [few, many] = sizes[phase];
  const size = pupils === null ? null : pupils < few ? 'small' : pupils > many ? 'large' : null;
  return { size, setting: settings.find(([, words]) => words.test(area))?.[0] ?? null, phase };
}
