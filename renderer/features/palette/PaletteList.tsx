import { type ReactElement, useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { spelled } from '../../../shared/messages/numbers';
import { classesOf } from '../../ui/class-names';
import { OptionRow } from './OptionRow';
import type { PaletteOption, PaletteSection } from './options';
import styles from './PaletteList.module.css';

const cx = classesOf(styles);

interface PaletteListProps {
  readonly id: string;
  readonly sections: readonly PaletteSection[];
  /** Entries found, shown or not. */
  readonly total: number;
  /** Key of the option under the cursor. */
  readonly cursor: string;
  readonly onChoose: (option: PaletteOption) => void;
}

/** Everything that was found, in named groups. */
export function PaletteList(props: PaletteListProps): ReactElement {
  const t = useTranslations('palette');
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const row = list.current?.querySelector(`[id="${props.id}-${props.cursor}"]`);
    row?.scrollIntoView({ block: 'nearest' });
  }, [props.id, props.cursor]);
  return (
    <div
      ref={list}
      id={props.id}
      role="listbox"
      aria-label={t('results')}
      className={cx('list')}
      tabIndex={-1}
    >
      {props.sections.map(section => (
        <Section key={section.name} {...props} section={section} />
      ))}
    </div>
  );
}

function Section(props: PaletteListProps & { readonly section: PaletteSection }): ReactElement {
  const t = useTranslations('palette.group');
  const { id, section, total } = props;
  const heading = `${id}-${section.name}`;
  return (
    <fieldset aria-labelledby={heading}>
      <div id={heading} className={cx('heading')}>
        {section.name === 'entries'
          ? t('entries', { count: total, spelled: spelled(total) })
          : t(section.name)}
      </div>
      {section.options.map(option => (
        <OptionRow
          key={option.key}
          id={`${id}-${option.key}`}
          option={option}
          isUnderCursor={option.key === props.cursor}
          onChoose={() => props.onChoose(option)}
        />
      ))}
    </fieldset>
  );
}
