import { Fragment, type ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import { foldName } from '../../../../shared/domain/inline';
import { useSettings } from '../../../api';
import { Paper } from '../../../print';
import { NotesOnPaper } from '../../../print/NotesOnPaper';
import { PaperFacts } from '../../../print/PaperFacts';
import { nameList, useAskableNames, writeDay } from '../../../words';
import { pictureCalled } from '../attachments/picture-called';
import styles from './Paper.module.css';
import { shownInText } from './shown-in-text';
import type { PrintedEntry } from './use-printed-entry';

/** One entry on paper: what it is, its text with its pictures, and what is attached to it. */
export function EntryPaper({ printed }: { readonly printed: PrintedEntry }): ReactElement {
  const { content } = printed;
  const t = useTranslations('journal');
  return (
    <Paper>
      <h1 className={styles['title']}>{content.title === '' ? t('list.untitled') : content.title}</h1>
      <p className={styles['day']}>{writeDay(content.date, 'fullWithYear')}</p>
      <Facts {...printed} />
      <NotesOnPaper
        text={content.body}
        picture={(name, description) => pictureOf(printed, name, description)}
      />
      <Attached {...printed} />
    </Paper>
  );
}

function Facts({ content, people }: PrintedEntry): ReactElement {
  const t = useTranslations('journal.entry');
  const words = useTranslations('words');
  const themes = useSettings().data?.themes ?? [];
  const nameOf = useAskableNames();
  const { kind, status, followUp, outcome } = content;
  const named = themes.filter(({ id }) => content.themes.includes(id)).map(({ name }) => name);
  return (
    <PaperFacts
      facts={[
        [words(`kind.${kind}`), status === null ? t('onlyForYou') : words(`status.${status}`)],
        [t(`people.${kind}`), nameList(people)],
        [t('waitsFor'), nameList(content.waitsFor.flatMap(one => nameOf(one) ?? []))],
        [t('theme'), [...named, ...content.tags.map(tag => `#${tag}`)].join(' · ')],
        [t('lookAgain'), followUp === null ? '' : writeDay(followUp, 'fullWithYear')],
        [t(`outcome.${kind}`), outcome],
      ]}
    />
  );
}

/** The names of all that is attached, and the pictures that the text does not show. */
function Attached(printed: PrintedEntry): ReactElement | null {
  const { attachments, content } = printed;
  const t = useTranslations('journal.paper');
  if (attachments.length === 0) return null;
  const shown = shownInText(content.body);
  const left = attachments.filter(({ name }) => !shown.has(foldName(name)));
  return (
    <>
      <p className={styles['attached']}>
        {t('attached', { names: nameList(attachments.map(({ name }) => name)) })}
      </p>
      {left.map(({ id, name }) => (
        <Fragment key={id}>{pictureOf(printed, name, name)}</Fragment>
      ))}
    </>
  );
}

function pictureOf({ attachments, pictures }: PrintedEntry, name: string, description: string) {
  const address = pictures.get(pictureCalled(attachments, name)?.id ?? '');
  return address === undefined ? null : <img className={styles['picture']} src={address} alt={description} />;
}
