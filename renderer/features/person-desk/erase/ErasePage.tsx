import { type ReactElement, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { ErasurePreview } from '../../../../shared/contract/sharing';
import type { PersonId } from '../../../../shared/domain/ids';
import { useErasure } from '../../../api';
import { focusPageIfLost, MissingRecord } from '../../../records';
import { BeSure } from './BeSure';
import { Blocked } from './Blocked';
import type { Erased } from './erased';
import { FateStep } from './FateStep';
import { decidedFates } from './fates';
import { useFates, useKeptFates } from './use-fates';

/** `onErased` gets the certificate once they are gone; `onLeave` leaves everything as it is. */
export type ErasePorts = {
  readonly onErased: (erased: Erased) => void;
  readonly onLeave: () => void;
};

/** Erases somebody in two steps: what becomes of each entry, and what this cannot reach. */
export function ErasePage({ person, ...ports }: ErasePorts & { readonly person: PersonId }): ReactElement {
  const { data: preview, error } = useErasure(person);
  const { kept, error: keptError } = useKeptFates(person);
  if (preview === undefined) return <Missing error={error} onBack={ports.onLeave} />;
  if (preview.blocked !== null) return <Blocked preview={preview} onLeave={ports.onLeave} />;
  if (kept === undefined) return <Missing error={keptError} onBack={ports.onLeave} />;
  return <Steps key={person} preview={preview} kept={kept} ports={ports} />;
}

function Steps({
  preview,
  kept,
  ports,
}: {
  readonly preview: ErasurePreview;
  readonly kept: string;
  readonly ports: ErasePorts;
}): ReactElement {
  const [step, setStep] = useState<'fates' | 'sure'>('fates');
  const { chosen, choose, forget, settled, problem } = useFates(preview, kept);
  const leave = (): void => {
    forget();
    ports.onLeave();
  };
  const goTo = (next: 'fates' | 'sure'): void => {
    setStep(next);
    focusPageIfLost();
  };
  return step === 'fates' ? (
    <FateStep
      preview={preview}
      chosen={chosen}
      problem={problem}
      onChoose={choose}
      onNext={() => goTo('sure')}
      onLeave={leave}
    />
  ) : (
    <BeSure
      preview={preview}
      fates={decidedFates(preview.entries, chosen)}
      settled={settled}
      onErased={ports.onErased}
      onBack={() => goTo('fates')}
      onLeave={leave}
    />
  );
}

function Missing(props: { readonly error: unknown; readonly onBack: () => void }): ReactElement {
  const t = useTranslations('personDesk');
  return (
    <MissingRecord label={t('desk.label')} error={props.error} back={t('erase.back')} onBack={props.onBack} />
  );
}
