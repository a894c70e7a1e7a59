import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import type { CheckedFinding } from '../../../../shared/contract/sharing';
import { neverLeaves } from '../../../../shared/domain/sharing/finding';
import { Button, Kbd, RadioGroup } from '../../../ui';
import { classesOf } from '../../../ui/class-names';
import styles from './Check.module.css';
import {
  type Choice,
  canDismiss,
  choicesOf,
  decideAll,
  type FindingGroup,
  isCleaned,
  standingOf,
} from './finding-groups';
import type { Checking } from './use-checking';

const cx = classesOf(styles);

/** One decision for everything of a group, and the other things that can be done about it. */
export function GroupChoices(props: {
  readonly group: FindingGroup;
  readonly checking: Checking;
}): ReactElement {
  const { group, checking } = props;
  const t = useTranslations('sharing.check');
  const { words, deciding } = checking;
  const choices = choicesOf(group);
  const standing = standingOf(group);
  return (
    <>
      <Why group={group} />
      <RadioGroup
        label={t('chooseFor', { text: words.who(group) })}
        isLabelHidden
        options={choices.map(choice => ({
          id: choice.id,
          label: words.choice(group, choice, false),
          glyph: <Digit of={choice} />,
        }))}
        value={choices.some(({ id }) => id === standing) ? standing : undefined}
        onChange={id => {
          const chosen = choices.find(choice => choice.id === id);
          if (chosen !== undefined) deciding.decide(group.key, decideAll(group, chosen.decision));
        }}
      />
      <div className={cx('links')}>
        {group.findings.length > 1 && !group.isStop && group.first.kind.kind !== 'metadata' ? (
          <Button variant="link" onPress={() => checking.setPlaceByPlace(true)}>
            {t('onePlace')}
          </Button>
        ) : null}
        {canDismiss(group) ? (
          <Button variant="link" onPress={() => checking.dismiss(group)}>
            {t(group.first.kind.kind === 'likely-name' ? 'dismissName' : 'dismiss')}
          </Button>
        ) : null}
        {group.isStop || isOfFile(group.first) ? (
          <Button variant="link" onPress={() => checking.openNote(group.first)}>
            {t('openNote')}
          </Button>
        ) : null}
      </div>
    </>
  );
}

/** The key that chooses it; the same room where there is none. */
function Digit({ of }: { readonly of: Choice }): ReactElement {
  return (
    <span className={cx('digit')} aria-hidden="true">
      {of.digit === null ? null : <Kbd keys={String(of.digit)} isStrong />}
    </span>
  );
}

/** Of a file that has to be looked at in its note. */
const isOfFile = (finding: CheckedFinding): boolean =>
  finding.kind.kind === 'attachment-content' || (finding.kind.kind === 'metadata' && !isCleaned(finding));

/** What has to be known before this can be decided. */
function Why({ group }: { readonly group: FindingGroup }): ReactElement | null {
  const t = useTranslations('sharing.check');
  const { kind, subjects } = group.first;
  if (kind.kind === 'safeguarding') {
    const why = group.findings.some(neverLeaves) ? 'never' : kind.subjectAsked ? 'subject' : 'confirm';
    return <p className={cx('why')}>{t(`stop.${why}`)}</p>;
  }
  if (kind.kind === 'metadata')
    return <p className={cx('why')}>{t(isCleaned(group.first) ? 'cleaned' : 'cannotClean')}</p>;
  if (kind.kind === 'attachment-content') return <p className={cx('why')}>{t('lookAt')}</p>;
  if (subjects.length > 1) return <p className={cx('why')}>{t('whom')}</p>;
  return null;
}
