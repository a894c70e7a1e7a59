import { useVirtualizer } from '@tanstack/react-virtual';
import { type ReactElement, useMemo, useRef } from 'react';
import { useTranslations } from 'use-intl';
import type { ContactPreview, PersonRow } from '../../../../shared/contract/network';
import type { PersonId } from '../../../../shared/domain/ids';
import { Select } from '../../../ui';
import { nameList } from '../../../words';
import styles from './Contacts.module.css';
import { type Decision, firstDecision, inDecidingOrder, isUnsure } from './decisions';

const rowHeight = 72;

/** Every card with what becomes of it, drawn as far as they are in sight. */
export function CardList(props: {
  readonly cards: readonly ContactPreview[];
  readonly decided: ReadonlyMap<number, Decision>;
  readonly onDecide: (card: number, decision: Decision) => void;
}): ReactElement {
  const { decided, onDecide } = props;
  const t = useTranslations('people.contactsIn');
  const cards = useMemo(() => inDecidingOrder(props.cards), [props.cards]);
  const box = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: cards.length,
    getScrollElement: () => box.current,
    estimateSize: () => rowHeight,
    overscan: 6,
  });
  return (
    <div ref={box} className={styles['cards']}>
      <ul className={styles['space']} style={{ height: virtual.getTotalSize() }} aria-label={t('list')}>
        {virtual.getVirtualItems().map(item => {
          const card = cards[item.index];
          if (card === undefined) return null;
          return (
            <li
              key={card.card}
              ref={virtual.measureElement}
              data-index={item.index}
              className={styles['card']}
              style={{ transform: `translateY(${item.start}px)` }}
              aria-setsize={cards.length}
              aria-posinset={item.index + 1}
            >
              <Card
                card={card}
                decision={decided.get(card.card) ?? firstDecision(card)}
                onDecide={decision => onDecide(card.card, decision)}
              />
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function Card(props: {
  readonly card: ContactPreview;
  readonly decision: Decision;
  readonly onDecide: (decision: Decision) => void;
}): ReactElement {
  const { card, decision, onDecide } = props;
  const t = useTranslations('people.contactsIn');
  const name = card.name.trim() === '' ? t('noName') : card.name;
  const about = [card.role, card.school, ...card.emails, ...card.phones].filter(part => part !== '');
  const candidates = useCandidates(card);
  return (
    <div className={styles['row']}>
      <div className={styles['words']}>
        <p className={styles['name']}>{name}</p>
        <p className={styles['about']}>{about.join(' · ')}</p>
        {isUnsure(card) ? (
          <p className={styles['about']}>
            {t('maybe', {
              names: nameList(
                card.matches.map(({ name: known, school }) =>
                  [known, school?.name ?? ''].filter(Boolean).join(', '),
                ),
              ),
            })}
          </p>
        ) : null}
        {card.leftOut.length === 0 ? null : (
          <p className={styles['about']}>
            {t('without', { parts: nameList(card.leftOut.map(part => t(`part.${part}`))) })}
          </p>
        )}
      </div>
      <Select<Decision>
        label={t('card', { name })}
        isLabelHidden
        options={[
          ...candidates,
          ...(card.name.trim() === '' ? [] : [{ id: 'add' as const, label: t('add') }]),
          { id: 'leave', label: t('leave') },
        ]}
        value={decision}
        onChange={onDecide}
      />
    </div>
  );
}

type Candidate = { readonly id: PersonId; readonly label: string; readonly detail?: string };

function useCandidates({ matches }: ContactPreview): readonly Candidate[] {
  const t = useTranslations('people.contactsIn');
  const about = (person: PersonRow): string =>
    [person.role, person.school?.name ?? ''].filter(part => part !== '').join(' · ');
  return matches.map(person => {
    const detail = about(person);
    const label = t('join', { name: person.name });
    return detail === '' ? { id: person.id, label } : { id: person.id, label, detail };
  });
}
