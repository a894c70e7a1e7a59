import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactElement, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { OwnCard } from '../../../../shared/contract/sharing';
import { nameLimit } from '../../../../shared/domain/ids';
import { api, failureOf, ownCardQuery, type Task, useTask } from '../../../api';
import { usePrintOut } from '../../../print';
import { Button, MarginRow, TextField } from '../../../ui';
import { FailureNotice } from '../../../words';
import { CardPaper } from './CardPaper';
import styles from './Cards.module.css';
import { SixWords } from './SixWords';

/** The head's own card: made once, sent to others, its words read aloud. */
export function OwnCardPanel(): ReactElement | null {
  const t = useTranslations('takingIn.ownCard');
  const { data: card, error } = useQuery(ownCardQuery);
  const keeping = useKeepName();
  if (card === undefined && error === null) return null;
  return (
    <MarginRow label={t('title')} headingLevel={2}>
      <div className={styles['panel']}>
        <p>{t('why')}</p>
        <FailureNotice error={error} />
        <p role="status" className={styles['said']}>
          {keeping.said}
        </p>
        {card === null ? (
          <NameForm name="" go={t('make')} keeping={keeping} said={t('made')} onKept={() => undefined} />
        ) : null}
        {card === null || card === undefined ? null : <Made card={card} keeping={keeping} />}
      </div>
    </MarginRow>
  );
}

type Keeping = {
  readonly task: Task;
  readonly said: string;
  readonly keep: (name: string, said: string, onKept: () => void) => void;
};

function useKeepName(): Keeping {
  const task = useTask();
  const client = useQueryClient();
  const [said, say] = useState('');
  return {
    task,
    said,
    keep: (name, words, onKept) =>
      task.run(async () => {
        client.setQueryData(ownCardQuery.queryKey, await api.makeOwnCard({ name }));
        say(words);
        onKept();
      }),
  };
}

function NameForm(props: {
  readonly name: string;
  readonly go: string;
  readonly said: string;
  readonly keeping: Keeping;
  readonly onKept: () => void;
  readonly onCancel?: () => void;
}): ReactElement {
  const { go, said, keeping, onKept, onCancel } = props;
  const { task } = keeping;
  const t = useTranslations('takingIn.ownCard');
  const [name, setName] = useState(props.name);
  const [isEmpty, setEmpty] = useState(false);
  const isUnfit = task.error !== null && failureOf(task.error).code === 'bad-input';
  return (
    <form
      className={styles['form']}
      onSubmit={event => {
        event.preventDefault();
        setEmpty(name.trim() === '');
        if (name.trim() !== '') keeping.keep(name.trim(), said, onKept);
      }}
    >
      <div className={styles['field']}>
        <TextField
          label={t('name')}
          value={name}
          maxLength={nameLimit}
          autoFocus={onCancel !== undefined}
          onChange={typed => {
            setName(typed);
            setEmpty(false);
            task.forget();
          }}
          error={isEmpty ? t('nameEmpty') : isUnfit ? t('nameUnfit') : undefined}
        />
      </div>
      <div className={styles['actions']}>
        <Button type="submit" isDisabled={task.isRunning}>
          {go}
        </Button>
        {onCancel === undefined ? null : (
          <Button variant="link" onPress={onCancel}>
            {t('cancel')}
          </Button>
        )}
      </div>
      <FailureNotice error={isUnfit ? null : task.error} />
    </form>
  );
}

/** How long the card can be pasted after it was copied. */
const copiedSeconds = 600;

function Made({ card, keeping }: { readonly card: OwnCard; readonly keeping: Keeping }): ReactElement {
  const t = useTranslations('takingIn.ownCard');
  const [isRenaming, setRenaming] = useState(false);
  const [isCopied, setCopied] = useState(false);
  const copying = useTask();
  const printing = usePrintOut<OwnCard>();
  const copy = (): void =>
    copying.run(async () => {
      await api.copySecret({ text: card.text, seconds: copiedSeconds });
      setCopied(true);
    });
  return (
    <>
      <p className={styles['name']}>{card.name}</p>
      <section aria-label={t('words')}>
        <h3 className={styles['head']}>{t('words')}</h3>
        <SixWords label={t('words')} words={card.words} />
        <p className={styles['quiet']}>{t('wordsText')}</p>
      </section>
      <section aria-label={t('text')}>
        <h3 className={styles['head']}>{t('text')}</h3>
        <p className={styles['text']} translate="no">
          {card.text}
        </p>
      </section>
      {isRenaming ? (
        <NameForm
          name={card.name}
          go={t('renameSave')}
          said={t('renamed')}
          keeping={keeping}
          onKept={() => setRenaming(false)}
          onCancel={() => setRenaming(false)}
        />
      ) : (
        <div className={styles['actions']}>
          <Button icon="copy" onPress={copy}>
            {t('copy')}
          </Button>
          <Button icon="print" onPress={() => printing.print(() => card)}>
            {t('print')}
          </Button>
          <Button variant="link" onPress={() => setRenaming(true)}>
            {t('rename')}
          </Button>
        </div>
      )}
      <p role="status" className={styles['said']}>
        {isCopied ? t('copied') : ''}
      </p>
      <FailureNotice error={copying.error ?? printing.error} />
      {printing.content === null ? null : <CardPaper card={printing.content} />}
    </>
  );
}
