import { type ReactElement, useState } from 'react';
import { useTranslations } from 'use-intl';
import { assertNever } from '../../../../shared/assert-never';
import type { RequestRow } from '../../../../shared/contract/sharing';
import type { PersonId } from '../../../../shared/domain/ids';
import { api } from '../../../api';
import { Button, MarginRow } from '../../../ui';
import { FailureNotice, writeDay } from '../../../words';
import { AnsweredDialog } from './AnsweredDialog';
import { MoreTimeDialog } from './MoreTimeDialog';
import { NewRequest } from './NewRequest';
import { NoteDialog } from './NoteDialog';
import styles from './Requests.module.css';
import { useKeepingRequest } from './use-keeping-request';
import { useRequestWords } from './use-request-words';

type Asking =
  | { readonly about: 'new' }
  | { readonly about: 'answered' | 'more' | 'note'; readonly request: RequestRow };

/** Whether they asked what is kept about them, by when they have to hear, and what was answered before. */
export function RequestSection(props: {
  readonly person: PersonId;
  readonly requests: readonly RequestRow[];
}): ReactElement {
  const { person, requests } = props;
  const t = useTranslations('personDesk.requests');
  const [asking, setAsking] = useState<Asking | null>(null);
  const [said, say] = useState('');
  const task = useKeepingRequest(person, say);
  const open = requests.filter(({ answeredOn }) => answeredOn === null);
  const answered = requests.filter(({ answeredOn }) => answeredOn !== null);
  const close = (): void => setAsking(null);
  const done = (words: string): void => {
    say(words);
    close();
  };
  const reopen = (request: RequestRow): void =>
    task.keep(async () => {
      await api.saveRequest({ id: request.id, changes: { answeredOn: null } });
      return t('saidReopened');
    });
  return (
    <MarginRow label={t('title')} headingLevel={2} align="top">
      {open.map(request => (
        <OpenRequest key={request.id} request={request} onAsk={setAsking} />
      ))}
      {open.length > 0 ? null : (
        <div className={styles['open']}>
          <p className={styles['quiet']}>{t('notAsked')}</p>
          <div className={styles['actions']}>
            <Button size="text" onPress={() => setAsking({ about: 'new' })}>
              {t('begin')}
            </Button>
          </div>
        </div>
      )}
      <p role="status" className={styles[said === '' ? 'small' : 'said']}>
        {said}
      </p>
      <FailureNotice error={task.error} />
      {answered.length === 0 ? null : (
        <ul className={styles['earlier']} aria-label={t('earlier')}>
          {answered.map(request => (
            <li key={request.id} className={styles['actions']}>
              <AnsweredLine request={request} onReopen={() => reopen(request)} />
            </li>
          ))}
        </ul>
      )}
      {asking === null ? null : <Dialogs asking={asking} person={person} onDone={done} onClose={close} />}
    </MarginRow>
  );
}

function OpenRequest(props: {
  readonly request: RequestRow;
  readonly onAsk: (asking: Asking) => void;
}): ReactElement {
  const { request, onAsk } = props;
  const t = useTranslations('personDesk.requests');
  const words = useRequestWords();
  return (
    <div className={styles['open']}>
      <p className={styles['state']}>{words.due(request)}</p>
      <p className={styles['quiet']}>{words.asked(request)}</p>
      {request.note === '' ? null : <p className={styles['note']}>{request.note}</p>}
      <p className={styles['small']}>
        {t('rule')} {t('hold')}
      </p>
      <p className={styles['small']}>{t('lead')}</p>
      <div className={styles['actions']}>
        <Button size="text" onPress={() => onAsk({ about: 'answered', request })}>
          {t('answer')}
        </Button>
        <Button variant="link" onPress={() => onAsk({ about: 'more', request })}>
          {t('extend')}
        </Button>
        <Button variant="link" onPress={() => onAsk({ about: 'note', request })}>
          {t('edit')}
        </Button>
      </div>
    </div>
  );
}

function AnsweredLine(props: { readonly request: RequestRow; readonly onReopen: () => void }): ReactElement {
  const { request, onReopen } = props;
  const t = useTranslations('personDesk.requests');
  const { answeredOn, receivedOn } = request;
  return (
    <>
      <span className={styles['small']}>
        {t('asked', { day: writeDay(receivedOn, 'dayMonthYear') })}.{' '}
        {answeredOn === null ? '' : t('answered', { day: writeDay(answeredOn, 'dayMonthYear') })}.
      </span>
      <Button variant="link" onPress={onReopen}>
        {t('reopen')}
      </Button>
    </>
  );
}

function Dialogs(props: {
  readonly asking: Asking;
  readonly person: PersonId;
  readonly onDone: (said: string) => void;
  readonly onClose: () => void;
}): ReactElement {
  const { asking, person, onDone, onClose } = props;
  switch (asking.about) {
    case 'new':
      return <NewRequest person={person} onDone={onDone} onClose={onClose} />;
    case 'answered':
      return <AnsweredDialog request={asking.request} onDone={onDone} onClose={onClose} />;
    case 'more':
      return <MoreTimeDialog request={asking.request} onDone={onDone} onClose={onClose} />;
    case 'note':
      return <NoteDialog request={asking.request} onDone={onDone} onClose={onClose} />;
    default:
      return assertNever(asking);
  }
}
