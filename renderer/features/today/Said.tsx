import { type ReactElement, type ReactNode, useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { Button, Icon } from '../../ui';
import { classesOf } from '../../ui/class-names';
import styles from './LookBack.module.css';

const cx = classesOf(styles);

/**
 * What was said a moment ago, with the way back. Focus follows it here, because the button that was pressed is gone, unless
 * something else `keepsFocus`.
 */
export function Said(props: {
  readonly children: ReactNode;
  readonly keepsFocus?: boolean;
  readonly isBusy?: boolean;
  readonly onUndo: () => void;
}): ReactElement {
  const { children, keepsFocus = false, isBusy = false, onUndo } = props;
  const t = useTranslations('today');
  const undo = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!keepsFocus) undo.current?.focus({ preventScroll: true });
  }, [keepsFocus]);
  return (
    <div className={cx('said')}>
      <span role="status" className={cx('words')}>
        <Icon name="check" />
        {children}
      </span>
      <Button ref={undo} variant="link" isDisabled={isBusy} onPress={onUndo}>
        {t('undo')}
      </Button>
    </div>
  );
}
