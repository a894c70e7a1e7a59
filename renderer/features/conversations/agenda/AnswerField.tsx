import { type ReactElement, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { AgendaItem } from '../../../../shared/domain/conversation';
import type { PersonId } from '../../../../shared/domain/ids';
import { addDays, type LocalDate } from '../../../../shared/domain/time';
import { api, useTask } from '../../../api';
import { useKeyNames } from '../../../host';
import { Button, Select, StatusGlyph, TextArea } from '../../../ui';
import { classesOf } from '../../../ui/class-names';
import { FailureNotice, shortName } from '../../../words';
import type { OpenConversation } from '../open-conversation';
import { useTextDraft } from '../use-text-draft';
import styles from './Agenda.module.css';
import { answerPlace } from './Begun';
import { splitAnswer } from './split-answer';
import { useGivers } from './use-givers';

const cx = classesOf(styles);

const lookBackDays = { never: null, week: 7, threeWeeks: 21, half: 42, term: 84 } as const;
type LookBack = keyof typeof lookBackDays;
const lookBacks = ['never', 'week', 'threeWeeks', 'half', 'term'] as const satisfies readonly LookBack[];

/** The answer to a question, written under it; it becomes advice from whoever gave it. `onDone` closes the field. */
export function AnswerField(props: {
  readonly open: OpenConversation;
  readonly item: AgendaItem;
  readonly onDone: () => void;
}): ReactElement {
  const { open, item, onDone } = props;
  const t = useTranslations('conversations.answer');
  const nameOf = useKeyNames();
  const typed = useTextDraft(answerPlace(item.id));
  const task = useTask();
  const givers = useGivers(open.view);
  const [giver, setGiver] = useState<PersonId | null>(givers.only?.id ?? null);
  const [lookBack, setLookBack] = useState<LookBack>('threeWeeks');
  const keep = (): void => {
    if (typed.text.trim() === '') {
      onDone();
      return;
    }
    task.run(async () => {
      await open.act(() =>
        api.answerItem({
          id: open.view.conversation.id,
          item: item.id,
          giver,
          ...splitAnswer(typed.text),
          followUp: followUpFrom(open, lookBack),
        }),
      );
      typed.clear();
      onDone();
    });
  };
  return (
    <div className={cx('answering')}>
      <TextArea
        label={t('label')}
        isLabelHidden
        autoFocus
        placeholder={t('placeholder')}
        value={typed.text}
        onChange={typed.change}
        onKeyDown={event => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) keep();
          else if (event.key === 'Escape') onDone();
          else event.continuePropagation();
        }}
      />
      <div className={cx('under')}>
        <span className={cx('becomes')}>
          <StatusGlyph kind="advice" />
          <Becomes givers={givers} giver={giver} onGiver={setGiver} />
        </span>
        <Button
          size="text"
          keys={nameOf({ mod: true, key: 'Enter' })}
          pending={task.isRunning ? t('done') : undefined}
          onPress={keep}
        >
          {t('done')}
        </Button>
        <span className={cx('lookBack')}>
          {t('lookBack')}
          <Select
            variant="inline"
            tone="soft"
            label={t('lookBack')}
            options={lookBacks.map(id => ({ id, label: t(`lookBackIn.${id}`) }))}
            value={lookBack}
            onChange={setLookBack}
          />
        </span>
      </div>
      <FailureNotice error={task.error ?? typed.problem} />
    </div>
  );
}

/** Counted from the conversation, but never a day that has passed already. */
function followUpFrom({ view, today }: OpenConversation, lookBack: LookBack): LocalDate | null {
  const days = lookBackDays[lookBack];
  if (days === null) return null;
  const { date } = view.conversation;
  return addDays(date < today ? today : date, days);
}

const nobodyNamed: string = 'nobody';

/** Says what it becomes and from whom; where that could be several people, asks. */
function Becomes(props: {
  readonly givers: ReturnType<typeof useGivers>;
  readonly giver: PersonId | null;
  readonly onGiver: (giver: PersonId | null) => void;
}): ReactElement {
  const { givers, giver, onGiver } = props;
  const t = useTranslations('conversations.answer');
  if (givers.all.length === 0) return <>{t('becomesNobody')}</>;
  if (givers.only !== null) return <>{t('becomes', { name: shortName(givers.only.name) })}</>;
  return (
    <>
      {t('from')}
      <Select<string>
        variant="inline"
        tone="soft"
        label={t('from')}
        options={[
          { id: nobodyNamed, label: t('nobody') },
          ...givers.all.map(({ id, name }) => ({ id, label: name })),
        ]}
        value={giver ?? nobodyNamed}
        onChange={chosen => onGiver(givers.all.find(({ id }) => id === chosen)?.id ?? null)}
      />
    </>
  );
}
