import { type ReactElement, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useTask } from '../../api';
import { Cover, CoverNote, Dialog } from '../../ui';
import { FailureNotice } from '../../words';
import { CheckKey } from './CheckKey';
import { groupsOf } from './groups';
import { ShownKey } from './ShownKey';

/** `onDone` is called when it is confirmed, or put off. */
export interface RecoveryKeyProps {
  readonly recoveryKey: string;
  readonly onDone: () => Promise<void>;
}

type Step = 'shown' | 'check';

/** The recovery key of a journal that was just made, on its cover. */
export function RecoveryKeyCover(props: RecoveryKeyProps): ReactElement {
  const t = useTranslations('vault.key');
  const [step, setStep] = useState<Step>('shown');
  const isShown = step === 'shown';
  return (
    <Cover
      title={t(isShown ? 'title' : 'checkTitle')}
      summary={t(isShown ? 'summary' : 'checkSummary')}
      notes={<KeyNotes />}
    >
      <Steps {...props} step={step} onStep={setStep} />
    </Cover>
  );
}

/** The recovery key that replaces an earlier one, over Settings. It has to be answered: kept, or put off. */
export function RecoveryKeyDialog(props: RecoveryKeyProps): ReactElement {
  const t = useTranslations('vault.key');
  const [step, setStep] = useState<Step>('shown');
  const isShown = step === 'shown';
  return (
    <Dialog
      isOpen
      mustAnswer
      width="wide"
      title={t(isShown ? 'title' : 'checkTitle')}
      onClose={() => setStep('shown')}
    >
      <p>{t(isShown ? 'newSummary' : 'checkSummary')}</p>
      <Steps {...props} step={step} onStep={setStep} />
    </Dialog>
  );
}

function Steps(
  props: RecoveryKeyProps & { readonly step: Step; readonly onStep: (step: Step) => void },
): ReactElement {
  const { recoveryKey, onDone, step, onStep } = props;
  const task = useTask();
  const later = () => task.run(onDone);
  return (
    <>
      {step === 'shown' ? (
        <ShownKey recoveryKey={recoveryKey} onKept={() => onStep('check')} onLater={later} />
      ) : (
        <CheckKey
          total={groupsOf(recoveryKey).length}
          onConfirmed={onDone}
          onShowAgain={() => onStep('shown')}
          onLater={later}
        />
      )}
      <FailureNotice error={task.error} />
    </>
  );
}

function KeyNotes(): ReactElement {
  const t = useTranslations('vault.key');
  return (
    <>
      <CoverNote title={t('keepTitle')} icon="key">
        {t('keepText')}
      </CoverNote>
      <CoverNote title={t('whoTitle')}>{t('whoText')}</CoverNote>
    </>
  );
}
