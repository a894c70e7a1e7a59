import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import type { CardRow } from '../../../../shared/contract/sharing';
import type { CircleId, PersonId } from '../../../../shared/domain/ids';
import { circleCardsQuery, useCircle } from '../../../api';
import { Icon, MarginRow, useFewAtFirst } from '../../../ui';
import { FailureNotice, ShowMore } from '../../../words';
import type { LibraryPack } from '../library/library-pack';
import styles from './Circle.module.css';
import { SharedFolder } from './SharedFolder';

/** What a circle needs to exchange packs: its members' cards, and a folder that all of them can open. */
export function CircleSharing(props: {
  readonly circle: CircleId;
  readonly onOpenPerson?: (person: PersonId) => void;
  readonly onOpenPack?: (pack: LibraryPack) => void;
}): ReactElement | null {
  const { circle, onOpenPerson, onOpenPack } = props;
  const t = useTranslations('takingIn.circle');
  const view = useCircle(circle).data;
  if (view === undefined || view.circle.binnedAt !== null) return null;
  return (
    <MarginRow label={t('title')} headingLevel={3}>
      <div className={styles['part']}>
        <Cards circle={circle} onOpenPerson={onOpenPerson} />
        <SharedFolder circle={circle} onOpenPack={onOpenPack} />
      </div>
    </MarginRow>
  );
}

function Cards(props: {
  readonly circle: CircleId;
  readonly onOpenPerson: ((person: PersonId) => void) | undefined;
}): ReactElement {
  const { circle, onOpenPerson } = props;
  const t = useTranslations('takingIn.circle');
  const { data: members, error } = useQuery(circleCardsQuery(circle));
  const { shown, left, more, box } = useFewAtFirst(members ?? []);
  const held = (members ?? []).filter(({ card }) => card !== null).length;
  return (
    <section className={styles['block']} aria-label={t('cards')}>
      <h4 className={styles['head']}>{t('cards')}</h4>
      <FailureNotice error={error} />
      {members === undefined ? null : (
        <p>{members.length === 0 ? t('noMembers') : t('cardsText', { with: held })}</p>
      )}
      <ul ref={box} aria-label={t('list')} className={styles['members']}>
        {shown.map(({ person, card }) => (
          <li key={person.id} className={styles['member']}>
            {onOpenPerson === undefined ? (
              <span className={styles['name']}>{person.name}</span>
            ) : (
              <AriaButton className={styles['open'] ?? ''} onPress={() => onOpenPerson(person.id)}>
                {person.name}
              </AriaButton>
            )}
            <Standing card={card} />
          </li>
        ))}
      </ul>
      <ShowMore left={left} onMore={more} />
    </section>
  );
}

function Standing({ card }: { readonly card: CardRow | null }): ReactElement {
  const t = useTranslations('takingIn.circle');
  if (card === null) return <span className={styles['quiet']}>{t('noCard')}</span>;
  if (card.comparedAt === null) return <span className={styles['quiet']}>{t('notCompared')}</span>;
  return (
    <span className={styles['compared']}>
      <Icon name="check" />
      {t('compared')}
    </span>
  );
}
