import type { ReactElement } from 'react';
import { type GlyphKind, type GlyphProgress, Icon, iconNames, StatusGlyph } from '../../renderer/ui';
import { classesOf } from '../../renderer/ui/class-names';
import styles from './samples.module.css';

const cx = classesOf(styles);

const statuses: readonly (readonly [GlyphKind, GlyphProgress, string])[] = [
  ['question', 'hollow', 'open'],
  ['question', 'half', 'asked'],
  ['question', 'full', 'answered'],
  ['question', 'tick', 'settled'],
  ['advice', 'hollow', 'received'],
  ['advice', 'half', 'trying'],
  ['advice', 'tick', 'kept'],
  ['advice', 'changed', 'adapted'],
  ['advice', 'struck', 'set aside'],
  ['practice', 'hollow', 'seen'],
  ['practice', 'half', 'trying here'],
  ['practice', 'tick', 'embedded'],
  ['practice', 'struck', 'not for us'],
  ['reflection', 'hollow', 'reflection'],
];

export function GlyphSamples(): ReactElement {
  return (
    <div className={cx('names')}>
      {statuses.map(([kind, progress, word]) => (
        <span key={word} className={cx('name')}>
          <StatusGlyph kind={kind} progress={progress} />
          {word}
        </span>
      ))}
    </div>
  );
}

export function IconSamples(): ReactElement {
  return (
    <div className={cx('names')}>
      {iconNames.map(name => (
        <span key={name} className={cx('name')}>
          <Icon name={name} size={20} />
          {name}
        </span>
      ))}
    </div>
  );
}
