import { type ReactElement, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { ContactsPreview } from '../../../../shared/contract/network';
import { api, useTask } from '../../../api';
import { Button, Dialog, Notice, Progress } from '../../../ui';
import { FailureNotice } from '../../../words';
import { CardList } from './CardList';
import styles from './Contacts.module.css';
import { type Decision, decideAll, decisionsOf, isUnsure } from './decisions';

type Stage =
  | { readonly at: 'choosing' }
  | { readonly at: 'reading'; readonly file: string }
  | { readonly at: 'deciding'; readonly file: string; readonly preview: ContactsPreview }
  | { readonly at: 'bringing' }
  | { readonly at: 'done'; readonly added: number; readonly joined: number };

/** Brings contacts in from a vCard file: look first, decide about every card, then see what became of them. */
export function ContactsIn({ onClose }: { readonly onClose: () => void }): ReactElement {
  const t = useTranslations('people.contactsIn');
  const [stage, setStage] = useState<Stage>({ at: 'choosing' });
  const [decided, setDecided] = useState<ReadonlyMap<number, Decision>>(new Map());
  const task = useTask();
  const read = (file: File): void => {
    setStage({ at: 'reading', file: file.name });
    setDecided(new Map());
    task.run(async () => {
      try {
        const bytes = new Uint8Array(await file.arrayBuffer());
        setStage({ at: 'deciding', file: file.name, preview: await api.previewContacts({ bytes }) });
      } catch (error) {
        setStage({ at: 'choosing' });
        throw error;
      }
    });
  };
  const bring = (shown: Extract<Stage, { readonly at: 'deciding' }>): void =>
    task.run(async () => {
      setStage({ at: 'bringing' });
      try {
        const decisions = decisionsOf(shown.preview, decided);
        setStage({
          at: 'done',
          ...(await api.importContacts({ preview: shown.preview.preview, decisions })),
        });
      } catch (error) {
        setStage(shown);
        throw error;
      }
    });
  return (
    <Dialog
      isOpen
      width="wide"
      title={t('title')}
      onClose={onClose}
      mustAnswer={stage.at === 'bringing'}
      actions={<Actions stage={stage} decided={decided} onBring={bring} onFile={read} onClose={onClose} />}
    >
      {stage.at === 'choosing' ? <p>{t('text')}</p> : null}
      <FailureNotice error={task.error} />
      {stage.at === 'reading' ? (
        <Progress label={t('reading', { name: stage.file })} value={undefined} text="" />
      ) : null}
      {stage.at === 'deciding' ? <Deciding stage={stage} decided={decided} onDecide={setDecided} /> : null}
      {stage.at === 'bringing' ? <Progress label={t('going')} value={undefined} text="" /> : null}
      <div role="status">{stage.at === 'done' ? <Notice icon="check" title={t('done', stage)} /> : null}</div>
    </Dialog>
  );
}

function Deciding(props: {
  readonly stage: Extract<Stage, { readonly at: 'deciding' }>;
  readonly decided: ReadonlyMap<number, Decision>;
  readonly onDecide: (decided: ReadonlyMap<number, Decision>) => void;
}): ReactElement {
  const { stage, decided, onDecide } = props;
  const { preview, file } = stage;
  const t = useTranslations('people.contactsIn');
  const unsure = preview.cards.filter(isUnsure).length;
  const unreadable = useCardNumbers(preview.unreadable);
  return (
    <>
      <div role="status">
        <p className={styles['counted']}>{t('cards', { count: preview.cards.length, file })}</p>
        {unsure === 0 ? null : <p>{t('unsure', { count: unsure })}</p>}
        {preview.unreadable.length === 0 ? null : (
          <p>{t('unreadable', { count: preview.unreadable.length, list: unreadable })}</p>
        )}
        {preview.cards.some(card => card.leftOut.length > 0) ? <p>{t('leftOut')}</p> : null}
      </div>
      {preview.cards.length < 2 ? null : (
        <div className={styles['all']}>
          <Button variant="link" onPress={() => onDecide(decideAll(preview, 'add'))}>
            {t('addAll')}
          </Button>
          <Button variant="link" onPress={() => onDecide(decideAll(preview, 'leave'))}>
            {t('leaveAll')}
          </Button>
        </div>
      )}
      {preview.cards.length === 0 ? null : (
        <CardList
          cards={preview.cards}
          decided={decided}
          onDecide={(card, decision) => onDecide(new Map(decided).set(card, decision))}
        />
      )}
    </>
  );
}

/** Numbers of cards named at once. */
const mostNumbers = 12;

function useCardNumbers(numbers: readonly number[]): string {
  const t = useTranslations('people.contactsIn');
  const list = numbers.slice(0, mostNumbers).join(', ');
  return numbers.length > mostNumbers
    ? t('unreadableMore', { list, count: numbers.length - mostNumbers })
    : list;
}

function Actions(props: {
  readonly stage: Stage;
  readonly decided: ReadonlyMap<number, Decision>;
  readonly onBring: (shown: Extract<Stage, { readonly at: 'deciding' }>) => void;
  readonly onFile: (file: File) => void;
  readonly onClose: () => void;
}): ReactElement | null {
  const { stage, decided, onBring, onFile, onClose } = props;
  const t = useTranslations('people.contactsIn');
  switch (stage.at) {
    case 'reading':
    case 'bringing':
      return null;
    case 'done':
      return (
        <Button variant="filled" autoFocus onPress={onClose}>
          {t('close')}
        </Button>
      );
    case 'choosing':
      return (
        <>
          <FileButton variant="filled" label={t('file')} onFile={onFile} />
          <Button variant="link" onPress={onClose}>
            {t('cancel')}
          </Button>
        </>
      );
    case 'deciding': {
      const count = decisionsOf(stage.preview, decided).filter(({ to }) => to !== 'leave').length;
      return (
        <>
          <Button variant="filled" isDisabled={count === 0} onPress={() => onBring(stage)}>
            {t('go', { count })}
          </Button>
          <FileButton variant="outlined" label={t('otherFile')} onFile={onFile} />
          <Button variant="link" onPress={onClose}>
            {t('cancel')}
          </Button>
        </>
      );
    }
  }
}

function FileButton(props: {
  readonly variant: 'filled' | 'outlined';
  readonly label: string;
  readonly onFile: (file: File) => void;
}): ReactElement {
  const t = useTranslations('people.contactsIn');
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button variant={props.variant} onPress={() => chooser.current?.click()}>
        {props.label}
      </Button>
      <input
        ref={chooser}
        className={styles['chooser']}
        type="file"
        aria-label={t('fileLabel')}
        accept=".vcf,.vcard,text/vcard,text/x-vcard"
        tabIndex={-1}
        onChange={event => {
          const [file] = event.target.files ?? [];
          event.target.value = '';
          if (file !== undefined) props.onFile(file);
        }}
      />
    </>
  );
}
