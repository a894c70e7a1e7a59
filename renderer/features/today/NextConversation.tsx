import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import type { ConversationRow, ConversationView, RecordRef } from '../../../shared/contract/network';
import type { LocalDate } from '../../../shared/domain/time';
import { sentence, spelled } from '../../../shared/messages/numbers';
import { api } from '../../api';
import { AgendaPaper, usePrintOut } from '../../print';
import { Button, Line, LineActions, MarginRow } from '../../ui';
import { FailureNotice, nameList, shortNames, useConversationName, useSpokenDay } from '../../words';

/** The next conversation: when, with whom and where, what waits for it, and the way to prepare it. */
export function NextConversation(props: {
  readonly row: ConversationRow;
  readonly today: LocalDate;
  readonly onOpenRecord: (record: RecordRef) => void;
}): ReactElement {
  const { row, today, onOpenRecord } = props;
  const t = useTranslations('today.next');
  const nameOf = useConversationName();
  const spokenDay = useSpokenDay();
  const says = useQuestionWords();
  const paper = usePrintOut<ConversationView>();
  return (
    <MarginRow
      as="section"
      headingLevel={2}
      label={sentence(spokenDay(row.date, today))}
      note={row.time ?? undefined}
    >
      <Line size="head" title={nameOf(row)}>
        {row.place === null ? null : <p>{row.place.name}</p>}
        <p>{says(row)}</p>
      </Line>
      <LineActions>
        <Button
          variant="filled"
          size="text"
          onPress={() => onOpenRecord({ kind: 'conversation', id: row.id })}
        >
          {t(row.state === 'under-way' ? `goOn.${row.kind}` : `prepare.${row.kind}`)}
        </Button>
        <Button
          size="text"
          icon="print"
          onPress={() => paper.print(() => api.getConversation({ id: row.id }))}
        >
          {t('print')}
        </Button>
      </LineActions>
      <FailureNotice error={paper.error} />
      {paper.content === null ? null : <AgendaPaper view={paper.content} />}
    </MarginRow>
  );
}

/** Says how many questions wait for a conversation, and how many of them need not be asked any more. */
function useQuestionWords(): (row: ConversationRow) => string {
  const t = useTranslations('today.next');
  return ({ questions, answered, people, circle }) => {
    const open = questions - answered;
    if (questions === 0) return t('none');
    if (open === 0) return t('allAnswered', { count: answered, spelled: spelled(answered) });
    const names = shortNames(people.map(({ name }) => name));
    const name = names.length > 0 && names.length <= 3 ? nameList(names) : circle?.name;
    const counts = { count: open, spelled: spelled(open) };
    const asked = name === undefined ? t('questionsAny', counts) : t('questions', { ...counts, name });
    const more =
      answered === 0 ? '' : ` ${sentence(t('answered', { count: answered, spelled: spelled(answered) }))}`;
    return `${sentence(asked)}${more}`;
  };
}
