import { Fragment, type ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import type { SearchHit, Segment } from '../../../shared/contract/search';
import { localDateOf } from '../../../shared/domain/time';
import { Highlight, StatusGlyph } from '../../ui';
import { classesOf } from '../../ui/class-names';
import { progressOf } from '../../ui/marks/status-progress';
import { useSpokenDay } from '../../words';
import styles from './EntryOption.module.css';

const cx = classesOf(styles);

/** An entry that was found; what was never named shows its words alone. `isOpened` shows the sentence it was found in, in the head's own hand, and its state. */
export function EntryOption(props: { readonly hit: SearchHit; readonly isOpened: boolean }): ReactElement {
  const words = useTranslations('words');
  const spokenDay = useSpokenDay();
  const { hit, isOpened } = props;
  const { entry } = hit;
  const [isNamed, hasSnippet] = [hasText(hit.title), hasText(hit.snippet)];
  return (
    <>
      <span className={cx('glyph')}>
        <StatusGlyph kind={entry.kind} progress={progressOf(entry.status)} />
      </span>
      <span className={cx('words')}>
        {isNamed || !hasSnippet ? (
          <span className={cx('title')}>
            {isNamed ? <Highlight segments={hit.title} /> : words('untitled')}
          </span>
        ) : null}
        {hasSnippet ? (
          <span className={cx(isOpened ? 'sentence' : 'snippet')}>
            <Highlight segments={hit.snippet} />
          </span>
        ) : null}
        {isOpened ? <State hit={hit} /> : null}
      </span>
      <span className={cx('date')}>{spokenDay(entry.date, localDateOf(Date.now()))}</span>
    </>
  );
}

/** Kind and status, then the people and tags that match (all people when none does). */
function State({ hit }: { readonly hit: SearchHit }): ReactElement {
  const words = useTranslations('words');
  const { kind, status, people } = hit.entry;
  const named = hit.people.length > 0 ? hit.people : people.map(plain);
  const progress = status === null ? '' : `, ${words(`status.${status}`).toLocaleLowerCase('en-GB')}`;
  return (
    <span className={cx('state')}>
      {words(`kind.${kind}`)}
      {progress}
      {[...named, ...hit.tags].map(segments => (
        <Fragment key={segments.map(segment => segment.text).join('')}>
          <span aria-hidden="true" className={cx('dot')}>
            ·
          </span>
          <Highlight segments={segments} />
        </Fragment>
      ))}
    </span>
  );
}

function hasText(segments: readonly Segment[]): boolean {
  return segments.some(({ text }) => text.trim() !== '');
}

function plain(text: string): readonly Segment[] {
  return [{ text, hit: false }];
}
