import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import type { EntrySummary } from '../../../../shared/contract/journal';
import { everything } from '../../../../shared/domain/filter';
import type { EntryId } from '../../../../shared/domain/ids';
import { entryPageQuery } from '../../../api';
import { WordsField } from '../../../choosers/WordsField';
import { Button } from '../../../ui';
import { type LineProps, PropertyLine } from './PropertyLines';
import styles from './PropertyLines.module.css';

const questions = { ...everything, kinds: ['question'] } as const;

/** What answers this question, or which questions this answers. */
export function AnswersLine(
  props: LineProps & { readonly onOpen: (id: EntryId) => void; readonly onWriteAnswer: () => void },
): ReactElement | null {
  if (props.fields.kind === 'question') return <AnsweredBy {...props} />;
  return <Answers {...props} />;
}

function AnsweredBy(
  props: LineProps & { readonly onOpen: (id: EntryId) => void; readonly onWriteAnswer: () => void },
): ReactElement {
  const { view, isReadOnly, onOpen, onWriteAnswer } = props;
  const t = useTranslations('journal');
  return (
    <PropertyLine label={t('entry.answeredBy')}>
      {view.answeredBy.map(answer => (
        <Button key={answer.id} variant="link" onPress={() => onOpen(answer.id)}>
          {answer.title === '' ? t('list.untitled') : answer.title}
        </Button>
      ))}
      {view.answeredBy.length === 0 ? (
        <span className={styles['hint']}>{t('entry.noAnswer')}</span>
      ) : (
        <span className={styles['dot']}>·</span>
      )}
      {isReadOnly ? null : (
        <Button variant="link" onPress={onWriteAnswer}>
          {t('entry.writeAnswer')}
        </Button>
      )}
    </PropertyLine>
  );
}

function Answers(props: LineProps & { readonly onOpen: (id: EntryId) => void }): ReactElement {
  const { view, fields, edit, isReadOnly, onOpen } = props;
  const t = useTranslations('journal');
  const offered = useQuery(entryPageQuery(questions, 'recently-edited', 0)).data?.rows ?? [];
  const titleOf = (row: EntrySummary): string => (row.title === '' ? t('list.untitled') : row.title);
  const known = [...view.answers, ...offered];
  return (
    <PropertyLine label={t('entry.answers')}>
      <WordsField
        label={t('entry.answersLabel')}
        addLabel={t('entry.addQuestion')}
        words={fields.answers.flatMap(id => {
          const row = known.find(candidate => candidate.id === id);
          return row === undefined ? [] : [{ id, label: titleOf(row), onPress: () => onOpen(id) }];
        })}
        options={offered.map(row => ({ id: row.id, label: titleOf(row) }))}
        isReadOnly={isReadOnly}
        onAdd={id =>
          edit({ answers: [...fields.answers, ...offered.filter(row => row.id === id).map(row => row.id)] })
        }
        onRemove={id => edit({ answers: fields.answers.filter(other => other !== id) })}
      />
    </PropertyLine>
  );
}
