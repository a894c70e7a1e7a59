import { memo, type ReactElement } from 'react';
import { Icon, type IconName, ListRow } from '../../ui';

/** One row: a name, a second line with what it is, and something short at its end. */
export type RecordListRow<Id extends string> = {
  readonly id: Id;
  readonly name: string;
  readonly about: string;
  readonly end: string;
  /** How `end` is heard, where it is only a number. */
  readonly endLabel?: string;
};

/** `onAim` and `onPress` hear `index`. */
type RecordRowProps = {
  readonly row: RecordListRow<string>;
  /** The id of its element. */
  readonly optionId: string;
  readonly index: number;
  readonly total: number;
  readonly icon: IconName;
  readonly isSelected: boolean;
  readonly isFocused: boolean;
  readonly onAim: (index: number) => void;
  readonly onPress: (index: number) => void;
};

/** One record in a list, drawn again only when it looks different. */
export const RecordRow = memo(function RecordRow(props: RecordRowProps): ReactElement {
  const { row, optionId, index, total, icon, isSelected, isFocused, onAim, onPress } = props;
  return (
    <ListRow
      role="option"
      id={optionId}
      aria-selected={isSelected}
      aria-setsize={total}
      aria-posinset={index + 1}
      aria-label={[row.name, row.about, row.endLabel ?? row.end].filter(Boolean).join(', ')}
      glyph={<Icon name={icon} />}
      title={row.name}
      isName
      state={row.about}
      date={row.end}
      isSelected={isSelected}
      isFocused={isFocused}
      onPointerDown={() => onAim(index)}
      onClick={() => onPress(index)}
    />
  );
});
