import type { ReactElement, ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { SharingView } from '../../../../shared/contract/sharing';
import { NewPassphraseField } from '../../../passphrase';
import { Checkbox, MarginRow, Notice, RadioGroup, Select } from '../../../ui';
import { classesOf } from '../../../ui/class-names';
import styles from './HandOver.module.css';
import { formatsFor, kindsFor } from './leaving-form';
import type { HandingOver, Member } from './use-handing-over';

const cx = classesOf(styles);

type HowProps = {
  readonly view: SharingView;
  readonly handing: HandingOver;
  /** Where the head makes her own card. */
  readonly ownCard: ReactNode;
};

/** Sealed or not, for whom, and as what. */
export function How(props: HowProps): ReactElement {
  const { view, handing } = props;
  const t = useTranslations('sharing.handOver');
  const { choice, change } = handing;
  return (
    <>
      <MarginRow label={t('how')} headingLevel={2} align="top">
        <RadioGroup
          label={t('how')}
          isLabelHidden
          options={kindsFor(view).map(id => ({
            id,
            label: t(`kind.${id}`),
            detail: t(`kind.${id}Detail`),
          }))}
          value={choice.kind}
          onChange={kind => change({ kind })}
        />
      </MarginRow>
      <More {...props} />
    </>
  );
}

function More({ view, handing, ownCard }: HowProps): ReactElement {
  const { choice, change, hasOwnCard } = handing;
  const t = useTranslations('sharing.handOver');
  if (choice.kind === 'file')
    return (
      <MarginRow label={t('format')} tone="quiet" align="top">
        <div className={cx('block')}>
          <Select
            label={t('format')}
            isLabelHidden
            options={formatsFor(view).map(id => ({ id, label: t(`formats.${id}`) }))}
            value={choice.format}
            onChange={format => change({ format })}
          />
          <Notice tone="alert" title={t('clear.title')}>
            {t('clear.text')}
          </Notice>
        </div>
      </MarginRow>
    );
  if (hasOwnCard === false)
    return (
      <>
        <MarginRow>
          <Notice title={t('ownCard')} icon="key">
            {t('ownCardMore')}
          </Notice>
        </MarginRow>
        {ownCard}
      </>
    );
  if (choice.kind === 'members') return <Members handing={handing} />;
  return (
    <MarginRow align="top">
      <div className={cx('block')}>
        <NewPassphraseField
          label={t('passphrase')}
          hint={t('passphraseHint')}
          value={choice.passphrase}
          onChange={passphrase => change({ passphrase })}
        />
      </div>
    </MarginRow>
  );
}

function Members({ handing }: { readonly handing: HandingOver }): ReactElement {
  const t = useTranslations('sharing.handOver');
  const { choice, change, members } = handing;
  const withCard = members.filter(({ card }) => card !== 'none');
  const chosen = new Set(choice.people ?? withCard.map(({ id }) => id));
  const toggle = (member: Member): void => {
    const next = new Set(chosen);
    if (!next.delete(member.id)) next.add(member.id);
    change({ people: [...next] });
  };
  return (
    <MarginRow label={t('members')} tone="quiet" align="top">
      <div className={cx('block')}>
        {withCard.length === 0 ? <Notice title={t('noMembers')}>{t('noMembersMore')}</Notice> : null}
        <ul className={cx('members')} aria-label={t('members')}>
          {members.map(member =>
            member.card === 'none' ? (
              <li key={member.id} className={cx('without')}>
                {t('noCard', { name: member.name })}
              </li>
            ) : (
              <li key={member.id}>
                <Checkbox isSelected={chosen.has(member.id)} onChange={() => toggle(member)}>
                  {member.name}
                  <span className={cx('quiet')}>
                    {' · '}
                    {t(member.card === 'compared' ? 'compared' : 'notCompared')}
                  </span>
                </Checkbox>
              </li>
            ),
          )}
        </ul>
        {members.some(({ card }) => card === 'none') ? (
          <p className={cx('quiet')}>{t('noCardMore')}</p>
        ) : null}
      </div>
    </MarginRow>
  );
}
