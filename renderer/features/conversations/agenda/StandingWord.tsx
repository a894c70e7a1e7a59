import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import type { LocalDate } from '../../../../shared/domain/time';
import { StatusGlyph } from '../../../ui';
import { classesOf } from '../../../ui/class-names';
import { nameList, shortNames, useDay, useSpokenDay } from '../../../words';
import styles from './Agenda.module.css';
import type { Standing } from './line-standing';

const cx = classesOf(styles);

const progress = {
  open: 'hollow',
  notAsked: 'hollow',
  asked: 'half',
  answered: 'full',
  settled: 'tick',
} as const;

/** How far a line has come, with its mark. */
export function StandingWord({ standing: { word } }: { readonly standing: Standing }): ReactElement {
  const t = useTranslations('conversations.agenda.state');
  const isQuestion = word !== 'point' && word !== 'raised' && word !== 'gone';
  return (
    <span className={cx('standing')}>
      {t(word)}
      {isQuestion ? (
        <StatusGlyph kind="question" progress={progress[word]} />
      ) : (
        <span className={cx('blank')} />
      )}
    </span>
  );
}

/** Since when, by whom or where to, in the margin under the word; `undefined` when there is nothing to say. */
export function useNote({ note }: Standing): string | undefined {
  const t = useTranslations('conversations.agenda.note');
  const spokenDay = useSpokenDay();
  const today = useDay();
  // A visit that is held before its day dates its answers by that day.
  const said = (day: LocalDate) => spokenDay(day > today ? today : day, today);
  if (note === null) return undefined;
  switch (note.kind) {
    case 'back':
    case 'here':
      return t(note.kind);
    case 'since':
    case 'on':
      return t(note.kind, { day: said(note.day) });
    case 'by':
    case 'of':
      return t(note.kind, { name: nameList(shortNames(note.names)), day: said(note.day) });
  }
}
