import { type ReactElement, useEffect, useEffectEvent, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { EntryView } from '../../../../shared/contract/journal';
import type { LooseName, PersonRow } from '../../../../shared/contract/network';
import { displayTitle } from '../../../../shared/domain/entry';
import { everything } from '../../../../shared/domain/filter';
import type { EntryId, PersonId } from '../../../../shared/domain/ids';
import { foldName } from '../../../../shared/domain/inline';
import { api, useTask } from '../../../api';
import { Button, Dialog, type Option, Select } from '../../../ui';
import { FailureNotice, writeDay } from '../../../words';
import styles from './LooseNames.module.css';

/** Notes asked about at once; the next ones follow when these are settled. */
const most = 100;

/** Asks, note by note, which of several people a name means. Nothing is guessed. */
export function WhoIsMeant(props: { readonly loose: LooseName; readonly onClose: () => void }): ReactElement {
  const { loose, onClose } = props;
  const t = useTranslations('people.loose');
  const [notes, setNotes] = useState<readonly EntryView[] | null>(null);
  const [meant, setMeant] = useState<ReadonlyMap<EntryId, PersonId>>(new Map());
  const task = useTask();
  const load = useEffectEvent(() => task.run(async () => setNotes(await notesNaming(loose.name))));
  useEffect(() => load(), []);
  const options = loose.couldBe.map(person => ({ id: person.id, ...aboutPerson(person) }));
  const tie = (entries: readonly EntryId[], person: PersonId): void =>
    task.run(async () => {
      for (const entry of entries) {
        await api.tieMention({ entry, label: loose.name, person });
        setMeant(before => new Map(before).set(entry, person));
      }
    });
  const open = (notes ?? []).filter(({ entry }) => !meant.has(entry.id));
  return (
    <Dialog
      isOpen
      width="wide"
      title={t('which', { name: loose.name })}
      onClose={onClose}
      actions={
        <Button variant="filled" onPress={onClose}>
          {t('done')}
        </Button>
      }
    >
      <p>{t('whichText', { name: loose.name, count: loose.entries })}</p>
      <p role="status">{notes === null ? t('loading') : open.length === 0 ? t('settled') : ''}</p>
      <FailureNotice error={task.error} />
      {open.length > 1 ? (
        <Select
          label={t('allOf')}
          placeholder={t('someone')}
          options={options}
          value={undefined}
          onChange={person =>
            tie(
              open.map(({ entry }) => entry.id),
              person,
            )
          }
        />
      ) : null}
      <ul className={styles['which']}>
        {(notes ?? []).map(view => (
          <Note
            key={view.entry.id}
            view={view}
            options={options}
            person={meant.get(view.entry.id)}
            onChoose={person => tie([view.entry.id], person)}
          />
        ))}
      </ul>
    </Dialog>
  );
}

function Note(props: {
  readonly view: EntryView;
  readonly options: readonly Option<PersonId>[];
  readonly person: PersonId | undefined;
  readonly onChoose: (person: PersonId) => void;
}): ReactElement {
  const { view, options, person, onChoose } = props;
  const t = useTranslations('people.loose');
  const words = useTranslations('words');
  const title = displayTitle(view.entry) || words('untitled');
  return (
    <li className={styles['whichRow']}>
      <div className={styles['whichWords']}>
        {title}
        <p className={styles['whichNote']}>
          {words(`kind.${view.entry.kind}`)}, {writeDay(view.entry.date, 'dayMonthYear')}
        </p>
      </div>
      <Select
        label={t('asked', { title })}
        isLabelHidden
        placeholder={t('someone')}
        options={options}
        value={person}
        onChange={onChoose}
      />
    </li>
  );
}

function aboutPerson(person: PersonRow): { readonly label: string; readonly detail?: string } {
  const detail = [person.role, person.school?.name ?? ''].filter(part => part !== '').join(' · ');
  return detail === '' ? { label: person.name } : { label: person.name, detail };
}

/** The entries in which the name is nobody's yet. */
async function notesNaming(name: string): Promise<readonly EntryView[]> {
  const { rows } = await api.listEntries({
    filter: { ...everything, people: [name] },
    sort: 'newest',
    offset: 0,
    limit: most,
  });
  const views = await Promise.all(rows.map(row => api.getEntry({ id: row.id })));
  return views.filter(view =>
    view.mentions.some(({ label, person }) => person === null && foldName(label) === foldName(name)),
  );
}
