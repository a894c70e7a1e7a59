import { memo, type ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import type { LooseName } from '../../../../shared/contract/network';
import { circleKindOf } from '../../../editor/whole-names';
import { Button } from '../../../ui';
import { classesOf } from '../../../ui/class-names';
import styles from './LooseNames.module.css';

const cx = classesOf(styles);

type LooseRowProps = {
  readonly loose: LooseName;
  /** Its place in the list. */
  readonly at: number;
  readonly onAdd: (name: string, at: number) => void;
  readonly onAddCircle: (name: string, at: number) => void;
  readonly onAsk: (loose: LooseName) => void;
};

/** One name that is nobody's yet, in how many notes it is, and what it can become. */
export const LooseRow = memo(function LooseRow(props: LooseRowProps): ReactElement {
  const { loose, at, onAdd, onAddCircle, onAsk } = props;
  const { name, entries, couldBe } = loose;
  const t = useTranslations('people.loose');
  const isNobody = couldBe.length === 0;
  const isGroup = circleKindOf(name) !== null;
  return (
    <li className={cx('looseRow')}>
      <div className={cx('looseName')}>
        {name} <span className={cx('looseCount')}>{t('notes', { count: entries })}</span>
      </div>
      {isNobody && isGroup ? (
        <Button
          variant="quiet"
          size="text"
          icon="plus"
          aria-label={t('addCircleNamed', { name })}
          onPress={() => onAddCircle(name, at)}
        >
          {t('addCircle')}
        </Button>
      ) : null}
      {isNobody ? (
        <Button
          variant="quiet"
          size="text"
          icon="plus"
          aria-label={t('addNamed', { name })}
          onPress={() => onAdd(name, at)}
        >
          {t(isGroup ? 'addPerson' : 'add')}
        </Button>
      ) : (
        <Button
          variant="quiet"
          size="text"
          aria-label={t('chooseNamed', { name })}
          onPress={() => onAsk(loose)}
        >
          {t('choose')}
        </Button>
      )}
    </li>
  );
});
