import { type ReactElement, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { ReadCard } from '../../../../shared/contract/sharing';
import type { PersonId } from '../../../../shared/domain/ids';
import { type CardProblem, cardProblems } from '../../../../shared/domain/sharing/card';
import { api, failureOf, type Task, useTask } from '../../../api';
import { Button, Dialog, Notice, TextArea } from '../../../ui';
import { FailureNotice } from '../../../words';
import { CompareWords } from './CompareWords';
import { useCards } from './use-cards';

type Stage =
  | { readonly at: 'pasting' }
  | { readonly at: 'comparing'; readonly card: ReadCard }
  | { readonly at: 'refused'; readonly card: ReadCard }
  | { readonly at: 'different' };

/** Reads a card out of what somebody sent, has its words compared, and keeps it. */
export function PasteCard(props: {
  readonly person: PersonId;
  readonly name: string;
  readonly onClose: (said: string) => void;
}): ReactElement {
  const { person, name, onClose } = props;
  const t = useTranslations('takingIn.personCard');
  const [stage, setStage] = useState<Stage>({ at: 'pasting' });
  const [text, setText] = useState('');
  const task = useTask();
  const { refresh } = useCards();
  const read = (): void =>
    task.run(async () => {
      const card = await api.readCard({ text, person });
      const isOfUse = card.held === 'none' || card.held === 'other-keys';
      setStage(isOfUse ? { at: 'comparing', card } : { at: 'refused', card });
    });
  const keep = (compared: boolean): void =>
    task.run(async () => {
      await api.keepCard({ person, text, compared });
      await refresh();
      onClose(t(compared ? 'keptCompared' : 'kept'));
    });
  const pasteAgain = (): void => {
    task.forget();
    setText('');
    setStage({ at: 'pasting' });
  };
  const differ = (): void => setStage({ at: 'different' });
  const leave = (): void => onClose(stage.at === 'different' ? t('notKept') : '');
  return (
    <Dialog
      isOpen
      title={t(titles[stage.at], { name })}
      onClose={leave}
      actions={
        <Actions
          // Else the button that was pressed would become another one under the head’s fingers.
          key={stage.at}
          stage={stage}
          task={task}
          onRead={read}
          onKeep={keep}
          onDiffer={differ}
          onAgain={pasteAgain}
          onLeave={leave}
        />
      }
    >
      {stage.at === 'pasting' ? <Pasting text={text} task={task} onText={setText} onRead={read} /> : null}
      {stage.at === 'comparing' ? <Comparing card={stage.card} person={person} name={name} /> : null}
      {stage.at === 'refused' ? (
        <p role="status">{stage.card.held === 'own' ? t('own', { name }) : t('same')}</p>
      ) : null}
      {stage.at === 'different' ? <p role="status">{t('differNew', { name })}</p> : null}
      {stage.at === 'comparing' ? <KeepFailure error={task.error} /> : null}
    </Dialog>
  );
}

const titles = {
  pasting: 'pasteTitle',
  comparing: 'compareTitle',
  refused: 'pasteTitle',
  different: 'differTitle',
} as const;

function Pasting(props: {
  readonly text: string;
  readonly task: Task;
  readonly onText: (text: string) => void;
  readonly onRead: () => void;
}): ReactElement {
  const { text, task, onText, onRead } = props;
  const t = useTranslations('takingIn.personCard');
  const problem = problemOf(task.error);
  return (
    <form
      id="paste-card"
      onSubmit={event => {
        event.preventDefault();
        onRead();
      }}
    >
      <p>{t('pasteText')}</p>
      <TextArea
        autoFocus
        label={t('pasteLabel')}
        value={text}
        maxLength={20_000}
        spellCheck="false"
        onChange={typed => {
          task.forget();
          onText(typed);
        }}
        error={problem === null ? undefined : t(`problem.${problem}`)}
      />
      <FailureNotice error={problem === null ? task.error : null} />
    </form>
  );
}

function Comparing(props: {
  readonly card: ReadCard;
  readonly person: PersonId;
  readonly name: string;
}): ReactElement {
  const { card, person, name } = props;
  const t = useTranslations('takingIn.personCard');
  const isOtherPerson = card.person !== null && card.person.id !== person;
  return (
    <>
      {card.held === 'other-keys' ? (
        <Notice tone="alert" title={t('otherKeysTitle', { name })}>
          {t('otherKeys')}
        </Notice>
      ) : null}
      {card.name === name ? null : <p>{t('nameDiffers', { name: card.name })}</p>}
      {isOtherPerson ? <p>{t('otherPerson', { other: card.person.name })}</p> : null}
      <CompareWords name={name} words={card.words} />
    </>
  );
}

function KeepFailure({ error }: { readonly error: unknown }): ReactElement {
  const t = useTranslations('takingIn.personCard');
  const isTaken = error !== null && failureOf(error).code === 'name-taken';
  return (
    <>
      <div role="alert">{isTaken ? <Notice icon="warning" title={t('taken')} /> : null}</div>
      <FailureNotice error={isTaken ? null : error} />
    </>
  );
}

function problemOf(error: unknown): CardProblem | null {
  if (error === null) return null;
  const { code, details } = failureOf(error);
  if (code !== 'card-refused') return null;
  return cardProblems.find(known => known === details['problem']) ?? 'not-a-card';
}

function Actions(props: {
  readonly stage: Stage;
  readonly task: Task;
  readonly onRead: () => void;
  readonly onKeep: (compared: boolean) => void;
  readonly onDiffer: () => void;
  readonly onAgain: () => void;
  readonly onLeave: () => void;
}): ReactElement {
  const { stage, task, onKeep, onDiffer, onAgain, onLeave } = props;
  const t = useTranslations('takingIn.personCard');
  switch (stage.at) {
    case 'pasting':
      return (
        <>
          <Button variant="filled" isDisabled={task.isRunning} onPress={props.onRead}>
            {t('pasteGo')}
          </Button>
          <Button variant="link" onPress={onLeave}>
            {t('cancel')}
          </Button>
        </>
      );
    case 'comparing': {
      // Enter pressed twice must not say that words were compared.
      const isOtherKeys = stage.card.held === 'other-keys';
      return (
        <>
          <Button variant="filled" onPress={() => onKeep(true)}>
            {t('areSame')}
          </Button>
          <Button autoFocus={isOtherKeys} onPress={onDiffer}>
            {t('areNot')}
          </Button>
          {isOtherKeys ? null : (
            <Button variant="link" autoFocus onPress={() => onKeep(false)}>
              {t('later')}
            </Button>
          )}
        </>
      );
    }
    case 'refused':
      return (
        <>
          <Button variant="filled" autoFocus onPress={onAgain}>
            {t('back')}
          </Button>
          <Button variant="link" onPress={onLeave}>
            {t('close')}
          </Button>
        </>
      );
    case 'different':
      return (
        <Button variant="filled" autoFocus onPress={onLeave}>
          {t('close')}
        </Button>
      );
  }
}
