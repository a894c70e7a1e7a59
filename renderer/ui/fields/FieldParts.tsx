import type { ReactElement, ReactNode } from 'react';
import { FieldError, Label, Text } from 'react-aria-components';
import { classesOf } from '../class-names';
import { Icon } from '../marks/Icon';
import styles from './FieldParts.module.css';

const cx = classesOf(styles);

/** The name of a field, above it. */
export function FieldLabel({
  label,
  isHidden = false,
}: {
  readonly label: string;
  readonly isHidden?: boolean;
}): ReactElement {
  return <Label className={cx(isHidden ? 'hidden' : 'label')}>{label}</Label>;
}

/** Under a field: what helps, and what is wrong. */
export function FieldNotes(props: {
  readonly description?: ReactNode;
  readonly error?: string | undefined;
}): ReactElement {
  const { description, error } = props;
  return (
    <>
      {description === undefined ? null : (
        <Text slot="description" className={cx('description')}>
          {description}
        </Text>
      )}
      <FieldError className={cx('error')}>
        <Icon name="warning" />
        <span>{error}</span>
      </FieldError>
    </>
  );
}
