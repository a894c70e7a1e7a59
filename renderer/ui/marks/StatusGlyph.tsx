import type { ReactElement } from 'react';
import { classesOf } from '../class-names';
import { type GlyphKind, type GlyphProgress, glyphShape } from './glyph-shapes';
import styles from './StatusGlyph.module.css';

const cx = classesOf(styles);

/** The shape is the kind, the fill is the progress. A reflection has no progress and ignores it. */
export interface StatusGlyphProps {
  readonly kind: GlyphKind;
  readonly progress?: GlyphProgress;
}

/** A 16px status mark in the accent colour. It is silent: the word of the status always stands beside it. */
export function StatusGlyph({ kind, progress = 'hollow' }: StatusGlyphProps): ReactElement {
  const { outline, fill } = glyphShape(kind, progress);
  return (
    <svg className={cx('glyph')} viewBox="0 0 16 16" aria-hidden="true">
      {outline === undefined ? null : <path className={cx('outline')} d={outline} />}
      {fill === undefined ? null : <path className={cx('fill')} d={fill} />}
    </svg>
  );
}
