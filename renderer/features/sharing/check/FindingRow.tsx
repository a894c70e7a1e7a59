import type { ReactElement } from 'react';
import { Icon, MarginRow, VisuallyHidden } from '../../../ui';
import { classesOf } from '../../../ui/class-names';
import styles from './Check.module.css';
import { FoundSentence } from './FoundSentence';
import { type FindingGroup, isDecided } from './finding-groups';
import { GroupChoices } from './GroupChoices';
import { OnePlaceEach } from './OnePlaceEach';
import type { Checking } from './use-checking';

const cx = classesOf(styles);

/** What was found, and what is done about it; the open one shows all that can be done. */
export function FindingRow(props: {
  readonly group: FindingGroup;
  readonly checking: Checking;
  readonly isOpen: boolean;
}): ReactElement {
  const { group, checking, isOpen } = props;
  return (
    <MarginRow label={checking.words.label(group)} note={checking.words.note(group)} isSelected={isOpen}>
      <div className={cx('finding', isOpen && 'open')}>
        {isOpen ? (
          <OpenFinding group={group} checking={checking} />
        ) : (
          <ShutFinding group={group} checking={checking} />
        )}
      </div>
    </MarginRow>
  );
}

type Part = { readonly group: FindingGroup; readonly checking: Checking };

function ShutFinding({ group, checking }: Part): ReactElement {
  const { words } = checking;
  return (
    <button
      type="button"
      className={cx('shut')}
      aria-expanded="false"
      data-group={group.key}
      onClick={() => checking.open(group.key)}
    >
      <VisuallyHidden>{`${words.label(group)}, ${words.note(group)}: `}</VisuallyHidden>
      <span className={cx('sentence')}>
        <What group={group} checking={checking} isShort />
      </span>
      <Decision group={group} checking={checking} />
    </button>
  );
}

/** The sentence, or for what stands in no sentence, what it is. */
function What({ group, checking, isShort = false }: Part & { readonly isShort?: boolean }): ReactElement {
  const { first } = group;
  if (first.kind.kind === 'metadata') return <>{checking.words.hidden(group)}</>;
  if (first.kind.kind === 'attachment-content') return <>{checking.fileLine(first)}</>;
  return <FoundSentence finding={first} isShort={isShort} />;
}

function Decision({ group, checking }: Part): ReactElement {
  const { words } = checking;
  return isDecided(group) ? (
    <span className={cx('decision')}>
      <Icon name="check" />
      {words.decided(group)}
    </span>
  ) : (
    <span className={cx('decision', 'undecided')}>
      <Icon name="warning" />
      {words.open(group)}
    </span>
  );
}

function OpenFinding({ group, checking }: Part): ReactElement {
  const { words } = checking;
  return (
    <>
      <button
        type="button"
        className={cx('shut')}
        aria-expanded="true"
        data-group={group.key}
        onClick={() => checking.open(null)}
      >
        <VisuallyHidden>{`${words.label(group)}, ${words.note(group)}: `}</VisuallyHidden>
        {checking.isPlaceByPlace ? (
          <span className={cx('sentence', 'whole')}>{words.who(group)}</span>
        ) : (
          <>
            <span className={cx('sentence', 'whole')}>
              <What group={group} checking={checking} />
            </span>
            <span className={cx('about')}>{words.about(group)}</span>
          </>
        )}
        {isDecided(group) ? null : <Decision group={group} checking={checking} />}
      </button>
      {group.isStop ? <OtherSentences group={group} /> : null}
      {checking.isPlaceByPlace ? (
        <OnePlaceEach group={group} checking={checking} />
      ) : (
        <GroupChoices group={group} checking={checking} />
      )}
    </>
  );
}

/** Everything in a note that stopped has to be read again, not only the first of it. */
function OtherSentences({ group }: { readonly group: FindingGroup }): ReactElement | null {
  const rest = group.findings.filter(({ id }) => id !== group.first.id);
  if (rest.length === 0) return null;
  return (
    <ul className={cx('others')}>
      {rest.map(finding => (
        <li key={finding.id} className={cx('sentence', 'whole')}>
          <FoundSentence finding={finding} />
        </li>
      ))}
    </ul>
  );
}
