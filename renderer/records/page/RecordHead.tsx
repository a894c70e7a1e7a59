import { type ReactElement, useState } from 'react';
import { Button, MarginRow } from '../../ui';
import { classesOf } from '../../ui/class-names';
import { NameField, type NameFieldProps } from '../fields/NameField';
import styles from './RecordHead.module.css';

const cx = classesOf(styles);

/** What came of a new name: what it did, or what is wrong with it. Nothing of either where the line over the page tells it. */
export type Renamed = { readonly said: string; readonly wrong: string | null };

/** `summary` is said under the name; `plan` is what the head most often comes here for. */
export type RecordHeadProps = Omit<NameFieldProps, 'onRename'> & {
  readonly isReadOnly: boolean;
  readonly summary?: string;
  readonly plan: { readonly label: string; readonly onPress: () => void };
  readonly rename: (name: string) => Promise<Renamed>;
};

/** The head of a record's page: its name, changed where it stands, and the way to the next conversation. */
export function RecordHead(props: RecordHeadProps): ReactElement {
  const { summary, plan, rename, ...field } = props;
  const [said, say] = useState('');
  const onRename = async (name: string): Promise<string | null> => {
    const renamed = await rename(name);
    say(renamed.said);
    return renamed.wrong;
  };
  return (
    <MarginRow>
      <NameField {...field} onRename={onRename} />
      {summary === undefined ? null : <p className={cx('summary')}>{summary}</p>}
      <p role="status" className={cx('said')}>
        {said}
      </p>
      {field.isReadOnly ? null : (
        <div className={cx('actions')}>
          <Button variant="filled" icon="calendar" onPress={plan.onPress}>
            {plan.label}
          </Button>
        </div>
      )}
    </MarginRow>
  );
}
