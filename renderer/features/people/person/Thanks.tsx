import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import type { EntrySummary } from '../../../../shared/contract/journal';
import type { EntryId } from '../../../../shared/domain/ids';
import { api, useTask } from '../../../api';
import { EntryItem, ListSection, type NotePorts } from '../../../records';
import { Button } from '../../../ui';
import { FailureNotice, shortName, useDay } from '../../../words';
import { useKept } from './use-kept';

/** Advice that worked, its giver not thanked yet. */
export function Thanks(
  props: Pick<NotePorts, 'onOpenEntry'> & {
    readonly name: string;
    readonly rows: readonly EntrySummary[];
  },
): ReactElement | null {
  const { name, onOpenEntry } = props;
  const t = useTranslations('people.sections');
  const today = useDay();
  const task = useTask();
  const { shown, mark } = useKept(props.rows, row => row.id);
  if (shown.length === 0) return null;
  const thank = (row: EntrySummary, thankedOn: EntrySummary['thankedOn']): void =>
    task.run(async () => {
      await setThanked(row.id, thankedOn);
      mark({ ...row, thankedOn });
    });
  return (
    <ListSection
      title={t('thanks')}
      rows={shown}
      idOf={row => row.id}
      item={row => (
        <EntryItem
          row={row}
          onOpen={() => onOpenEntry(row.id)}
          below={
            <Thanked
              name={name}
              isThanked={row.thankedOn !== null}
              onChange={done => thank(row, done ? today : null)}
            />
          }
        />
      )}
    >
      <FailureNotice error={task.error} />
    </ListSection>
  );
}

function Thanked(props: {
  readonly name: string;
  readonly isThanked: boolean;
  readonly onChange: (isThanked: boolean) => void;
}): ReactElement {
  const { name, isThanked, onChange } = props;
  const t = useTranslations('people.sections');
  return (
    <>
      <span role="status">{isThanked ? `${t('thankedNow')} ` : ''}</span>
      <Button variant="link" onPress={() => onChange(!isThanked)}>
        {isThanked ? t('undo') : t('thanked', { name: shortName(name) })}
      </Button>
    </>
  );
}

/** Says on an entry that its giver was thanked, whatever else happens to it meanwhile. */
async function setThanked(id: EntryId, thankedOn: EntrySummary['thankedOn']): Promise<void> {
  const { entry } = await api.getEntry({ id });
  await api.saveEntry({ id, revision: entry.revision, changes: { thankedOn } });
}
