import { type KeyboardEvent, type ReactElement, useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { Icon, Kbd } from '../../ui';
import { classesOf } from '../../ui/class-names';
import styles from './PaletteField.module.css';
import { typedStretches } from './typed-words';

const cx = classesOf(styles);

interface PaletteFieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly corrections: readonly { readonly typed: string; readonly used: string }[];
  readonly listId: string;
  /** The option under the cursor, for screen readers; focus stays in the field. */
  readonly cursorId: string | undefined;
}

/** Where the query is typed. Words that were not found as typed get a dotted line, drawn by a copy behind the field. */
export function PaletteField(props: PaletteFieldProps): ReactElement {
  const t = useTranslations('palette');
  const field = useRef<HTMLInputElement>(null);
  const copy = useRef<HTMLDivElement>(null);
  useEffect(() => field.current?.focus(), []);
  const keepInStep = () => {
    if (copy.current !== null && field.current !== null) copy.current.scrollLeft = field.current.scrollLeft;
  };
  return (
    <div className={cx('row')}>
      <Icon name="search" />
      <div className={cx('box')}>
        <div ref={copy} className={cx('copy')} aria-hidden="true">
          {typedStretches(props.value, props.corrections).map(stretch => (
            <span key={stretch.from} className={cx(stretch.corrected && 'corrected')}>
              {stretch.text}
            </span>
          ))}
        </div>
        <input
          ref={field}
          className={cx('field')}
          type="text"
          role="combobox"
          aria-label={t('title')}
          aria-expanded="true"
          aria-autocomplete="list"
          aria-controls={props.listId}
          aria-activedescendant={props.cursorId}
          autoComplete="off"
          spellCheck={false}
          placeholder={t('placeholder')}
          value={props.value}
          onChange={event => props.onChange(event.target.value)}
          onKeyDown={props.onKeyDown}
          onScroll={keepInStep}
        />
      </div>
      <Kbd keys={t('close')} />
    </div>
  );
}
