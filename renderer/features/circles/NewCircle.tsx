import { useQueryClient } from '@tanstack/react-query';
import { type ReactElement, useState } from 'react';
import { useTranslations } from 'use-intl';
import { type CircleKind, circleKinds } from '../../../shared/domain/circle';
import { titleLimit } from '../../../shared/domain/entry';
import type { CircleId } from '../../../shared/domain/ids';
import { api, failureOf, putCircle, useTask } from '../../api';
import { Button, Dialog, Select, TextField } from '../../ui';
import { FailureNotice } from '../../words';
import styles from './Circles.module.css';

/** Asks for the name and the kind of a new circle. A name that another one has is refused where it stands. */
export function NewCircle(props: {
  readonly name: string;
  readonly onClose: () => void;
  readonly onCreated: (id: CircleId) => void;
}): ReactElement {
  const { onClose, onCreated } = props;
  const t = useTranslations('circles.create');
  const kinds = useTranslations('circles.kind');
  const client = useQueryClient();
  const task = useTask();
  const [name, setName] = useState(props.name);
  const [kind, setKind] = useState<CircleKind>('cohort');
  const [wrong, setWrong] = useState<'empty' | 'taken' | null>(null);
  const create = (): void => {
    setWrong(name.trim() === '' ? 'empty' : null);
    if (name.trim() === '') return;
    task.run(async () => {
      try {
        const view = await api.createCircle({ name: name.trim(), content: { kind } });
        putCircle(client, view);
        onClose();
        onCreated(view.circle.id);
      } catch (error) {
        if (failureOf(error).code !== 'name-taken') throw error;
        setWrong('taken');
      }
    });
  };
  return (
    <Dialog
      isOpen
      title={t('title')}
      onClose={onClose}
      actions={
        <>
          <Button variant="filled" pending={task.isRunning ? t('pending') : undefined} onPress={create}>
            {t('create')}
          </Button>
          <Button variant="link" onPress={onClose}>
            {t('cancel')}
          </Button>
        </>
      }
    >
      <form
        className={styles['form']}
        onSubmit={event => {
          event.preventDefault();
          create();
        }}
      >
        <TextField
          label={t('name')}
          value={name}
          autoFocus
          maxLength={titleLimit}
          onChange={text => {
            setName(text);
            setWrong(null);
          }}
          error={wrong === null ? undefined : t(wrong)}
          spellCheck="false"
        />
        <Select
          label={t('kind')}
          options={circleKinds.map(id => ({ id, label: kinds(id) }))}
          value={kind}
          onChange={setKind}
        />
        <button type="submit" hidden />
      </form>
      <FailureNotice error={task.error} />
    </Dialog>
  );
}
