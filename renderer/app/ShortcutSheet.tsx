import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import { useCaptureKeys } from '../features/settings';
import { type Chord, useHost, useKeyNames } from '../host';
import { Button, Dialog, Kbd } from '../ui';
import { classesOf } from '../ui/class-names';
import { keyboardSheet } from './keyboard-sheet';
import styles from './ShortcutSheet.module.css';

const cx = classesOf(styles);

/** Every key of the app on one page. */
export function ShortcutSheet(props: {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}): ReactElement {
  const t = useTranslations('app.shortcuts');
  const words = useTranslations('words');
  return (
    <Dialog
      isOpen={props.isOpen}
      onClose={props.onClose}
      isDismissable
      isForReading
      width="wide"
      title={t('title')}
      actions={
        <Button variant="filled" onPress={props.onClose} autoFocus>
          {words('close')}
        </Button>
      }
    >
      <Groups />
    </Dialog>
  );
}

function Groups(): ReactElement {
  const t = useTranslations('app.shortcuts');
  return (
    <div className={cx('sheet')}>
      {keysOf(keyboardSheet).map(group => {
        const keys: Readonly<Partial<Record<KeyName, Chord>>> = keyboardSheet[group];
        return (
          <section key={group} className={cx('part')}>
            <h3 className={cx('group')}>{t(`groups.${group}`)}</h3>
            <dl>
              {keysOf(keys).map(name => {
                const chord = keys[name];
                return chord === undefined ? null : <Row key={name} what={t(name)} chord={chord} />;
              })}
              {group === 'everywhere' ? <CaptureRow /> : null}
            </dl>
          </section>
        );
      })}
    </div>
  );
}

/** A browser has no keys that are heard in other programs. */
function CaptureRow(): ReactElement | null {
  const t = useTranslations('app.shortcuts');
  const keys = useCaptureKeys();
  const { globalShortcut } = useHost();
  return keys === null || !globalShortcut ? null : <Row what={t('quickNote')} chord={keys} />;
}

function Row({ what, chord }: { readonly what: string; readonly chord: Chord }): ReactElement {
  const nameOf = useKeyNames();
  return (
    <div className={cx('row')}>
      <dt>{what}</dt>
      <dd>
        <Kbd keys={nameOf(chord)} isStrong />
      </dd>
    </div>
  );
}

type Sheet = typeof keyboardSheet;
type KeyName = { [Group in keyof Sheet]: keyof Sheet[Group] }[keyof Sheet];

const keysOf = <Members extends object>(members: Members): readonly (keyof Members)[] =>
  Object.keys(members).filter((name): name is Extract<keyof Members, string> => Object.hasOwn(members, name));
