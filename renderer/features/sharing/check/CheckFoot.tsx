import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import { Button, Icon } from '../../../ui';
import { classesOf } from '../../../ui/class-names';
import { FailureNotice } from '../../../words';
import styles from './Check.module.css';
import { type holdingBack, isDecided } from './finding-groups';
import type { Checking } from './use-checking';

const cx = classesOf(styles);

/** What must stay in sight however far the list is scrolled: what failed, what can be taken back, and how much is left. */
export function CheckFoot(props: {
  readonly checking: Checking;
  readonly why: ReturnType<typeof holdingBack>;
  readonly onGoOn: () => void;
}): ReactElement {
  const { checking, why, onGoOn } = props;
  const t = useTranslations('sharing.check');
  const { error } = checking.deciding;
  const open = checking.groups.filter(group => !isDecided(group)).length;
  return (
    <>
      <div className={cx('failure')}>
        <FailureNotice error={error} />
      </div>
      <div className={cx('foot')}>
        <p className={cx('left')}>
          <Icon name="lock-closed" />
          {t('nothingLeft')}
        </p>
        <Back checking={checking} />
      </div>
      <div className={cx('onwards')}>
        <p role="status">{why === 'no-note' ? t('side.empty') : t('toDecide', { count: open })}</p>
        <Button variant="filled" isDisabled={why !== null} onPress={onGoOn}>
          {t('onwards')}
        </Button>
      </div>
    </>
  );
}

/** What was dismissed last, which is gone from the list, and the way back from any decision. */
function Back({ checking }: { readonly checking: Checking }): ReactElement {
  const t = useTranslations('sharing.check');
  const { dismissed, canUndo } = checking.deciding;
  return (
    <div className={cx('back')}>
      <p role="status" className={cx('dismissed')}>
        {dismissed === null ? null : t('dismissed', { what: dismissed })}
      </p>
      {dismissed === null ? null : (
        <Button variant="link" onPress={checking.bringBack}>
          {t('bringBack')}
        </Button>
      )}
      {canUndo ? (
        <Button variant="link" onPress={checking.undo}>
          {t('undo')}
        </Button>
      ) : null}
    </div>
  );
}
