import { type ReactElement, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { ErasurePreview } from '../../../../shared/contract/sharing';
import type { PersonId } from '../../../../shared/domain/ids';
import type { ErasureCertificate } from '../../../../shared/domain/sharing/person-desk';
import { useErasure } from '../../../api';
import { focusPageIfLost, MissingRecord } from '../../../records';
import { BeSure } from './BeSure';
import { Blocked } from './Blocked';
import { FateStep } from './FateStep';
import { type ChosenFates, decidedFates } from './fates';

/** `onErased` gets the certificate once they are gone; `onLeave` leaves everything as it is. */
export type ErasePorts = {
  readonly onErased: (certificate: ErasureCertificate) => void;
  readonly onLeave: () => void;
};

/** Erases somebody in two steps: what becomes of each entry, and what this cannot reach. */
export function ErasePage({ person, ...ports }: ErasePorts & { readonly person: PersonId }): ReactElement {
  const { data: preview, error } = useErasure(person);
  if (preview === undefined) return <Missing error={error} onBack={ports.onLeave} />;
  if (preview.blocked !== null) return <Blocked preview={preview} onLeave={ports.onLeave} />;
  return <Steps preview={preview} ports={ports} />;
}

function Steps({
  preview,
  ports,
}: {
  readonly preview: ErasurePreview;
  readonly ports: ErasePorts;
}): ReactElement {
  const [step, setStep] = useState<'fates' | 'sure'>('fates');
  const [chosen, setChosen] = useState<ChosenFates>(new Map());
  const goTo = (next: 'fates' | 'sure'): void => {
    setStep(next);
    focusPageIfLost();
  };
  return step === 'fates' ? (
    <FateStep
      preview={preview}
      chosen={chosen}
      onChoose={setChosen}
      onNext={() => goTo('sure')}
      onLeave={ports.onLeave}
    />
  ) : (
    <BeSure
      preview={preview}
      fates={decidedFates(preview.entries, chosen)}
      onBack={() => goTo('fates')}
      {...ports}
    />
  );
}

function Missing(props: { readonly error: unknown; readonly onBack: () => void }): ReactElement {
  const t = useTranslations('personDesk');
  return (
    <MissingRecord label={t('desk.label')} error={props.error} back={t('erase.back')} onBack={props.onBack} />
  );
}
