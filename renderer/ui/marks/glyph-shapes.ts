import { assertNever } from '../../../shared/assert-never';

/** What an entry is. */
export type GlyphKind = 'question' | 'advice' | 'practice' | 'reflection';

/** How far it has come: hollow at first, then half, full or ticked; changed and struck are other ends. */
export type GlyphProgress = 'hollow' | 'half' | 'full' | 'tick' | 'changed' | 'struck';

/** Paths on a 16 by 16 grid. Fills use the even-odd rule, so that a tick is cut out of its shape. */
export interface GlyphShape {
  readonly outline?: string;
  readonly fill?: string;
}

interface Body {
  readonly edge: string;
  readonly lowerHalf: string;
}

const bodies: Readonly<Record<Exclude<GlyphKind, 'reflection'>, Body>> = {
  question: {
    edge: 'M2 8a6 6 0 1 0 12 0a6 6 0 1 0-12 0Z',
    lowerHalf: 'M2 8a6 6 0 0 0 12 0Z',
  },
  advice: {
    edge: 'M8 1.5 14.5 8 8 14.5 1.5 8Z',
    lowerHalf: 'M1.5 8h13L8 14.5Z',
  },
  practice: {
    edge: 'M2.7 2.7h10.6v10.6H2.7Z',
    lowerHalf: 'M2.7 8h10.6v5.3H2.7Z',
  },
};

const waves = 'M1.8 6.3c2-2.4 4.1-1.7 6.2-.3s4.2 2.1 6.2-.3M1.8 11c2-2.4 4.1-1.7 6.2-.3s4.2 2.1 6.2-.3';
const tickHole = 'M4.3 8.5 7.15 11.3 11.7 6.45 10.5 5.35 7.1 8.95 5.45 7.35Z';
const dotHole = 'M6.5 8a1.5 1.5 0 1 0 3 0a1.5 1.5 0 1 0-3 0Z';
const strike = 'M3.2 3.2l9.6 9.6';

/** The paths for a kind at a point of its progress. */
export function glyphShape(kind: GlyphKind, progress: GlyphProgress): GlyphShape {
  if (kind === 'reflection') return { outline: waves };
  const { edge, lowerHalf } = bodies[kind];
  switch (progress) {
    case 'hollow':
      return { outline: edge };
    case 'half':
      return { outline: edge, fill: lowerHalf };
    case 'full':
      return { outline: edge, fill: edge };
    case 'tick':
      return { outline: edge, fill: edge + tickHole };
    case 'changed':
      return { outline: edge, fill: edge + dotHole };
    case 'struck':
      return { outline: edge + strike };
    default:
      return assertNever(progress);
  }
}
