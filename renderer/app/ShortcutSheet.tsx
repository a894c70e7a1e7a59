import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import { type Chord, useKeyNames } from '../host';
import { Button, Dialog, Kbd } from '../ui';
import { classesOf } from '../ui/class-names';
import styles from './ShortcutSheet.module.css';
import { shortcuts } from './shortcuts';

const cx = classesOf(styles);

const sheet = {
  ...shortcuts,
  back: { alt: true, key: '←' },
  forward: { alt: true, key: '→' },
  list: { key: '↑ ↓' },
  open: { key: 'Enter' },
  leaveEditor: { key: 'Esc' },
  save: { mod: true, key: 's' },
  capture: { mod: true, key: 'Enter' },
} as const satisfies Record<string, Chord>;

const rows = Object.keys(sheet).filter((name): name is keyof typeof sheet => Object.hasOwn(sheet, name));

/** Every key of the app on one page. */
export function ShortcutSheet(props: {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}): ReactElement {
  const t = useTranslations('app.shortcuts');
  const words = useTranslations('words');
  const nameOf = useKeyNames();
  return (
    <Dialog
      isOpen={props.isOpen}
      onClose={props.onClose}
      isDismissable
      width="wide"
      title={t('title')}
      actions={
        <Button variant="filled" onPress={props.onClose} autoFocus>
          {words('close')}
        </Button>
      }
    >
      <dl className={cx('sheet')}>
        {rows.map(name => (
          <div key={name} className={cx('row')}>
            <dt>{t(name)}</dt>
            <dd>
              <Kbd keys={nameOf(sheet[name])} isStrong />
            </dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
