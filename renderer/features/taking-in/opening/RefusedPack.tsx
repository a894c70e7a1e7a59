import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import { type Failure, JournalError } from '../../../../shared/contract/errors';
import type { PackSource } from '../../../../shared/contract/sharing';
import { Button, MarginRow, Notice, Sheet, SheetHeader } from '../../../ui';
import { FailureNotice } from '../../../words';
import { problemOf, useProblemText } from '../pack-problem';
import styles from './Opening.module.css';

/** A pack that was not opened: what it was, that nothing happened, and what to do. */
export function RefusedPack(props: {
  readonly failure: Failure;
  readonly source: PackSource | null;
  readonly onAgain: (source: PackSource) => void;
  readonly onOther: () => void;
  readonly onLeave: () => void;
}): ReactElement {
  const { failure, source, onAgain, onOther, onLeave } = props;
  const t = useTranslations('takingIn.refused');
  const choose = useTranslations('takingIn.choose');
  // A file of a folder may be whole, or back, a moment later.
  const mayHelp = source?.kind === 'library' && problemOf(failure) !== 'forged';
  return (
    <Sheet
      header={
        <SheetHeader
          title={t('title')}
          summary={t('safe')}
          actions={
            <Button icon="arrow-left" onPress={onLeave}>
              {choose('back')}
            </Button>
          }
        />
      }
    >
      <MarginRow>
        <div className={styles['block']}>
          <Why failure={failure} />
          <div className={styles['actions']}>
            <Button variant="filled" autoFocus onPress={onOther}>
              {t('other')}
            </Button>
            {mayHelp ? <Button onPress={() => onAgain(source)}>{t('again')}</Button> : null}
          </div>
        </div>
      </MarginRow>
    </Sheet>
  );
}

function Why({ failure }: { readonly failure: Failure }): ReactElement {
  const text = useProblemText()(failure);
  if (text === null) return <FailureNotice error={new JournalError(failure.code, failure.details)} />;
  const isGrave = problemOf(failure) === 'forged';
  return (
    <div role={isGrave ? undefined : 'alert'}>
      <Notice title={text.what} tone={isGrave ? 'alert' : 'plain'} icon="warning">
        {text.next}
      </Notice>
    </div>
  );
}
