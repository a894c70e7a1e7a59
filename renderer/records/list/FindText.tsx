import type { ReactElement } from 'react';
import { SearchField } from '../../ui';

/** A line over a list in which to type a name; `label` stands in it while it is empty. */
export function FindText(props: {
  readonly label: string;
  readonly clearLabel: string;
  readonly text: string;
  readonly onChange: (text: string) => void;
}): ReactElement {
  const { label, clearLabel, text, onChange } = props;
  return (
    <SearchField
      label={label}
      isLabelHidden
      placeholder={label}
      clearLabel={clearLabel}
      value={text}
      onChange={onChange}
    />
  );
}
