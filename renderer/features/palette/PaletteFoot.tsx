import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import { useKeyNames } from '../../host';
import { PaletteHint } from '../../ui';
import { classesOf } from '../../ui/class-names';
import styles from './PaletteFoot.module.css';

const cx = classesOf(styles);

const operators = ['kind', 'tag', 'person', 'open', 'before'] as const;

/** The keys, and while nothing is typed the words that narrow a search. */
export function PaletteFoot(props: {
  readonly showsOperators: boolean;
  readonly canLink: boolean;
}): ReactElement {
  const t = useTranslations('palette');
  const keyNames = useKeyNames();
  return (
    <>
      <PaletteHint keys="↑ ↓">{t('keys.move')}</PaletteHint>
      <PaletteHint keys={keyNames({ key: 'Enter' })}>{t('keys.open')}</PaletteHint>
      <span className={cx('end')}>
        {props.showsOperators ? <Operators /> : null}
        {props.canLink && !props.showsOperators ? (
          <PaletteHint keys={keyNames({ mod: true, key: 'Enter' })}>{t('keys.link')}</PaletteHint>
        ) : null}
      </span>
    </>
  );
}

function Operators(): ReactElement {
  const t = useTranslations('palette');
  return (
    <>
      {t('narrow')}
      {operators.map(name => (
        <span key={name} className={cx('operator')}>
          {t(`operators.${name}`)}
        </span>
      ))}
    </>
  );
}
