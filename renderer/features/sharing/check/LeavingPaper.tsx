import type { ReactElement, ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { LeavingNote } from '../../../../shared/contract/sharing';
import { sharingDocument as welsh } from '../../../../shared/messages/cy/sharing-document';
import { sharingDocument } from '../../../../shared/messages/en-GB/sharing-document';
import { inEveryLanguage } from '../../../../shared/messages/translation';
import { InertMarkdown } from '../../../markdown/InertMarkdown';
import { Icon } from '../../../ui';
import { classesOf } from '../../../ui/class-names';
import { nameList, readableSize, writeDay } from '../../../words';
import { scrollRegion } from '../scroll-region';
import styles from './Check.module.css';
import { leavingParts } from './marked-words';

const texts = inEveryLanguage(sharingDocument, welsh);
const cx = classesOf(styles);

/** One note as it will leave, with everything marked that stands for something else. */
export function LeavingPaper({ note }: { readonly note: LeavingNote }): ReactElement {
  const t = useTranslations('sharing.check.side');
  const words = useTranslations('words');
  const marked = (text: string): ReactNode => <Marked text={text} instead={note.instead} />;
  const picture = (name: string): ReactNode => marked(t('picture', { name }));
  return (
    <>
      <div className={cx('paper')} {...scrollRegion(t('read'))}>
        <h3 className={cx('noteTitle')}>{marked(note.title === '' ? t('untitled') : note.title)}</h3>
        <p className={cx('meta')}>{marked(aboutNote(note, t, words))}</p>
        <InertMarkdown text={note.body} picture={picture} plain={marked} />
        {note.outcome === '' ? null : (
          <>
            <h4 className={cx('sub')}>{texts().outcome[note.kind]}</h4>
            <InertMarkdown text={note.outcome} picture={picture} plain={marked} />
          </>
        )}
        {note.themes.length + note.tags.length === 0 ? null : (
          <p className={cx('files')}>
            {marked([...note.themes, ...note.tags.map(tag => `#${tag}`)].join(' · '))}
          </p>
        )}
        {note.attachments.length === 0 ? null : (
          <>
            <h4 className={cx('sub')}>{t('files')}</h4>
            <ul className={cx('files')}>
              {note.attachments.map(({ name, size }) => (
                <li key={name}>
                  {marked(name)} · {readableSize(size)}
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
      <p className={cx('size')}>{sizeOf(note, t)}</p>
    </>
  );
}

function Marked({
  text,
  instead,
}: {
  readonly text: string;
  readonly instead: readonly string[];
}): ReactElement {
  let at = 0;
  return (
    <>
      {leavingParts(text, instead).map(part => {
        const key = at;
        at += part.text.length;
        if (part.mark === 'none') return part.text;
        if (part.mark === 'instead')
          return (
            <mark key={key} className={cx('instead')}>
              {part.text}
            </mark>
          );
        return (
          <span key={key} className={cx('waits')}>
            <Icon name="warning" />
            {part.text.slice(1, -1)}
          </span>
        );
      })}
    </>
  );
}

type Words = ReturnType<typeof useTranslations<'words'>>;
type SideWords = ReturnType<typeof useTranslations<'sharing.check.side'>>;

/** `Advice, kept · 12 Nov 2026 · Head A · at a large primary` */
function aboutNote(note: LeavingNote, t: SideWords, words: Words): string {
  const said =
    note.status === null
      ? t(`from.${note.kind}`)
      : `${t(`from.${note.kind}`)}, ${words(`status.${note.status}`).toLowerCase()}`;
  return [
    said,
    writeDay(note.date, 'dayMonthYear'),
    ...(note.people.length === 0 ? [] : [nameList(note.people)]),
    ...(note.seenAt === null ? [] : [note.seenAt]),
  ].join(' · ');
}

/** Nothing hides behind the characters; what files hold is not to be seen here. */
function sizeOf(note: LeavingNote, t: SideWords): string {
  const [count, files] = [lengthOf(note), note.attachments.length];
  return files === 0 ? t('size', { count }) : t('sizeWithFiles', { count, files });
}

function lengthOf(note: LeavingNote): number {
  return [
    note.title,
    note.body,
    note.outcome,
    ...note.people,
    ...note.tags,
    ...note.themes,
    note.seenAt ?? '',
  ].reduce((sum, text) => sum + text.length, 0);
}
