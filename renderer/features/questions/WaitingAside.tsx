import type { ReactElement } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import type { Askable } from '../../../shared/domain/entry';
import { PersonField } from '../../choosers';
import { Aside, AsideSection } from '../../ui';
import { classesOf } from '../../ui/class-names';
import { type AskedOf, keyOfAskable } from './asked-of';
import styles from './WaitingAside.module.css';

const cx = classesOf(styles);

/** Names shown; the rest are found by typing. */
const mostShown = 14;

/** For whom questions wait; pressing a name shows only theirs. */
export function WaitingAside(props: {
  readonly all: readonly AskedOf[];
  readonly chosen: Askable | null;
  readonly onChoose: (chosen: Askable | null) => void;
}): ReactElement {
  const { all, chosen, onChoose } = props;
  const t = useTranslations('questions.waiting');
  const shown = all.slice(0, mostShown);
  return (
    <Aside label={t('label')}>
      <AsideSection title={t('title')}>
        {all.length === 0 ? <p className={cx('nobody')}>{t('nobody')}</p> : null}
        {all.length === 0 ? null : (
          <ul className={cx('names')}>
            <li>
              <Name isOn={chosen === null} label={t('everybody')} onPress={() => onChoose(null)} />
            </li>
            {shown.map(({ askable, name, count }) => (
              <li key={keyOfAskable(askable)}>
                <Name
                  isOn={chosen !== null && keyOfAskable(chosen) === keyOfAskable(askable)}
                  label={name}
                  spoken={t('row', { name, count })}
                  count={count}
                  onPress={() => onChoose(askable)}
                />
              </li>
            ))}
          </ul>
        )}
        {all.length > mostShown ? (
          <PersonField
            label={t('else')}
            addLabel={t('else')}
            value={[]}
            onChange={([person]) => onChoose(person === undefined ? null : { kind: 'person', person })}
          />
        ) : null}
      </AsideSection>
    </Aside>
  );
}

function Name(props: {
  readonly isOn: boolean;
  readonly label: string;
  readonly spoken?: string;
  readonly count?: number;
  readonly onPress: () => void;
}): ReactElement {
  const { isOn, label, spoken = label, count, onPress } = props;
  return (
    <AriaButton
      className={cx('name', isOn && 'on')}
      aria-label={spoken}
      aria-pressed={isOn}
      onPress={onPress}
    >
      <span className={cx('label')}>{label}</span>
      {count === undefined ? null : <span className={cx('count')}>{count}</span>}
    </AriaButton>
  );
}
