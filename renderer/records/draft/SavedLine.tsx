import { type ReactElement, useState } from 'react';
import { useTranslations } from 'use-intl';
import { type Failure, JournalError } from '../../../shared/contract/errors';
import { type Instant, localDateOf } from '../../../shared/domain/time';
import { Button, SaveState } from '../../ui';
import { useFailureText, writeDay, writeTime } from '../../words';

/** Where saving stands. `at` is `null` while nothing was changed here. */
export type Saving =
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved'; readonly at: Instant | null }
  | { readonly kind: 'failed'; readonly failure: Failure }
  | { readonly kind: 'conflict' };

/** `conflict` says that it was changed elsewhere too; `settle` is the dialog in which the head decides. */
export type SavedLineProps = {
  readonly saving: Saving;
  readonly conflict: string;
  readonly onRetry: () => void;
  readonly settle: (onClose: () => void) => ReactElement | null;
};

/** Says whether what is written is on the disk, and what can be done when it is not. */
export function SavedLine({ saving, conflict, onRetry, settle }: SavedLineProps): ReactElement {
  const t = useTranslations('editor.save');
  const records = useTranslations('records');
  const textOf = useFailureText();
  const [isChoosing, setChoosing] = useState(false);
  switch (saving.kind) {
    case 'saving':
      return <SaveState state="saving">{t('saving')}</SaveState>;
    case 'saved':
      return (
        <SaveState state="saved">
          {saving.at === null ? records('saved') : t('saved', { time: savedAt(saving.at) })}
        </SaveState>
      );
    case 'failed': {
      const { what, next } = textOf(new JournalError(saving.failure.code, saving.failure.details));
      return (
        <SaveState state="failed" action={<NextStep onPress={onRetry}>{t('retry')}</NextStep>}>
          {t('failed', { what: `${what} ${next}` })}
        </SaveState>
      );
    }
    case 'conflict':
      return (
        <>
          <SaveState
            state="failed"
            action={<NextStep onPress={() => setChoosing(true)}>{t('choose')}</NextStep>}
          >
            {conflict}
          </SaveState>
          {isChoosing ? settle(() => setChoosing(false)) : null}
        </>
      );
  }
}

function NextStep(props: { readonly onPress: () => void; readonly children: string }): ReactElement {
  return <Button variant="link" {...props} />;
}

function savedAt(at: Instant): string {
  const day = localDateOf(at);
  return day === localDateOf(Date.now())
    ? writeTime(at)
    : `${writeDay(day, 'dayMonthYear')}, ${writeTime(at)}`;
}
