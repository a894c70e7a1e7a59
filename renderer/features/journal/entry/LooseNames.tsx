import { useQueryClient } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { Button } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import type { EntryView } from '../../../../shared/contract/journal';
import type { MentionLine, PersonRow } from '../../../../shared/contract/network';
import type { CircleKind } from '../../../../shared/domain/circle';
import { api, putCircle, putPerson, queryKeys, useTask } from '../../../api';
import { circleKindOf } from '../../../editor/whole-names';
import { MenuButton } from '../../../ui';
import { FailureNotice, postAndSchool } from '../../../words';
import styles from './EntrySheet.module.css';

/** Names in the entry that are nobody's yet, or could be several people's, each with what to do about it. */
export function LooseNames({ view }: { readonly view: EntryView }): ReactElement | null {
  const t = useTranslations('journal.entry.loose');
  const loose = view.mentions.filter(({ person, circle }) => person === null && circle === null);
  if (view.entry.binnedAt !== null || loose.length === 0) return null;
  return (
    <section aria-label={t('label')}>
      <h3 className={styles['noteHead']}>{t('label')}</h3>
      <ul>
        {loose.map(mention => (
          <li key={mention.label}>
            <LooseName view={view} mention={mention} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function LooseName(props: { readonly view: EntryView; readonly mention: MentionLine }): ReactElement {
  const { label, couldBe } = props.mention;
  const { id } = props.view.entry;
  const t = useTranslations('journal.entry.loose');
  const client = useQueryClient();
  const task = useTask();
  const add = (): void =>
    task.run(async () => {
      const view = await api.createPerson({ name: label, content: {} });
      putPerson(client, view);
      if (couldBe.length > 0)
        client.setQueryData(
          queryKeys.entry(id),
          await api.tieMention({ entry: id, label, person: view.person.id }),
        );
    });
  const circleKind = circleKindOf(label);
  const addCircle = (kind: CircleKind): void =>
    task.run(async () => putCircle(client, await api.createCircle({ name: label, content: { kind } })));
  const nobody = circleKind === null ? 'nobody' : 'noCircle';
  const why = couldBe.length === 0 ? nobody : 'several';
  const tie = (person: PersonRow): void =>
    task.run(async () => {
      const view = await api.tieMention({ entry: id, label, person: person.id });
      client.setQueryData(queryKeys.entry(id), view);
    });
  return (
    <>
      <p className={styles['why']}>{t(why, { name: label })}</p>
      {couldBe.length === 0 ? (
        <>
          {circleKind === null ? null : (
            <Button className={styles['noteLink'] ?? ''} onPress={() => addCircle(circleKind)}>
              {t('addCircle', { name: label })}
            </Button>
          )}
          <Button className={styles['noteLink'] ?? ''} onPress={add}>
            {t('add', { name: label })}
          </Button>
        </>
      ) : (
        <MenuButton
          label={t('choose', { name: label })}
          placement="bottom start"
          trigger={<Button className={styles['noteLink'] ?? ''}>{t('choose', { name: label })}</Button>}
          groups={[
            {
              label: t('choose', { name: label }),
              actions: couldBe.map(person => ({
                id: person.id,
                label: person.name,
                detail: postAndSchool(person),
                onAction: () => tie(person),
              })),
            },
            { label: t('another'), actions: [{ id: 'new', label: t('another'), onAction: add }] },
          ]}
        />
      )}
      <FailureNotice error={task.error} />
    </>
  );
}
