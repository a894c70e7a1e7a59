import { type ReactElement, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useTask } from '../../../api';
import { Button, Checkbox, Kbd, Notice } from '../../../ui';
import { classesOf } from '../../../ui/class-names';
import { useRefusalWords } from '../use-refusal-words';
import styles from './Check.module.css';
import { namesToReplace } from './finding-groups';
import { ReplaceNames } from './ReplaceNames';
import type { Checking } from './use-checking';

const cx = classesOf(styles);

/** How much there is to look at, what can be decided at once, and which keys help. */
export function CheckHead({ checking }: { readonly checking: Checking }): ReactElement {
  const t = useTranslations('sharing.check');
  const [isReplacing, setReplacing] = useState(false);
  const { groups } = checking;
  const names = namesToReplace(groups);
  return (
    <div className={cx('head')}>
      <Refused checking={checking} />
      {groups.length === 0 ? (
        <Notice title={t('none')} icon="check">
          {t('noneMore')}
        </Notice>
      ) : (
        <>
          <div className={cx('headLine')}>
            <h2 className={cx('count')}>{t('head', { count: groups.length })}</h2>
            {names.length > 1 ? (
              <Button size="text" onPress={() => setReplacing(true)}>
                {t('replaceNames', { count: names.length })}
              </Button>
            ) : null}
          </div>
          <p className={cx('keys')}>
            {t.rich('keys', { key: words => <Kbd keys={String(words)} isStrong /> })}
            {groups.some(({ isStop }) => isStop) ? ` ${t('keysStop')}` : null}
          </p>
        </>
      )}
      <SamePseudonyms checking={checking} />
      {isReplacing ? (
        <ReplaceNames
          names={names}
          words={checking.words}
          onClose={() => setReplacing(false)}
          onReplace={chosen => {
            setReplacing(false);
            checking.replace(chosen);
          }}
        />
      ) : null}
    </div>
  );
}

/** Whether a circle knows the same people by the same names each time. */
function SamePseudonyms({ checking }: { readonly checking: Checking }): ReactElement | null {
  const t = useTranslations('sharing.check');
  const task = useTask();
  const { keepSame, view } = checking.deciding;
  const { recipient, samePseudonyms } = view;
  if (recipient.kind !== 'circle' || checking.groups.length === 0) return null;
  return (
    <Checkbox
      isSelected={samePseudonyms}
      isDisabled={task.isRunning}
      onChange={is => task.run(() => keepSame(is))}
    >
      {t('same')}
    </Checkbox>
  );
}

/** Notes that were chosen and may no longer leave. */
function Refused({ checking }: { readonly checking: Checking }): ReactElement | null {
  const t = useTranslations('sharing.check');
  const why = useRefusalWords();
  const everyday = useTranslations('words');
  const { refused } = checking.deciding.view;
  if (refused.length === 0) return null;
  return (
    <Notice title={t('refused.title', { count: refused.length })} icon="keyhole">
      <ul>
        {refused.map(one => (
          <li key={one.entry}>
            {t('refused.one', {
              title: one.title === '' ? everyday('untitled') : one.title,
              why: why(one.why),
            })}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
