import type { ReactElement, Ref } from 'react';
import {
  SearchField as AriaSearchField,
  type SearchFieldProps as AriaSearchFieldProps,
  Button,
  Input,
} from 'react-aria-components';
import { classesOf } from '../class-names';
import { Icon } from '../marks/Icon';
import { FieldLabel } from './FieldParts';
import type { FieldWords } from './field';
import styles from './field.module.css';
import search from './SearchField.module.css';

const cx = classesOf(styles);
const own = classesOf(search);

/** Escape empties it; `clearLabel` names the cross that does the same. */
export interface SearchFieldProps
  extends Pick<FieldWords, 'label' | 'isLabelHidden'>,
    Omit<AriaSearchFieldProps, 'children' | 'className' | 'style' | 'isInvalid'> {
  readonly placeholder?: string;
  readonly clearLabel: string;
  readonly inputRef?: Ref<HTMLInputElement>;
}

/** A line to search in. */
export function SearchField(props: SearchFieldProps): ReactElement {
  const { label, isLabelHidden = false, placeholder = '', clearLabel, inputRef, ...rest } = props;
  return (
    <AriaSearchField {...rest} className={cx('field')}>
      {({ isEmpty }) => (
        <>
          <FieldLabel label={label} isHidden={isLabelHidden} />
          <div className={cx('box')}>
            <span className={cx('icon')}>
              <Icon name="search" />
            </span>
            <Input
              autoComplete="off"
              className={`${cx('input')} ${own('input')}`}
              placeholder={placeholder}
              ref={inputRef}
            />
            {isEmpty ? null : (
              <Button className={own('clear')} aria-label={clearLabel}>
                <Icon name="close" />
              </Button>
            )}
          </div>
        </>
      )}
    </AriaSearchField>
  );
}
