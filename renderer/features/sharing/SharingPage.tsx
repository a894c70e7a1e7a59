import { type ReactElement, type ReactNode, useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { EntryId } from '../../../shared/domain/ids';
import type { HandoverId, SharingId } from '../../../shared/domain/sharing/sharing';
import { failureOf, useSharing } from '../../api';
import { focusPageIfLost } from '../../records';
import { Button, EmptyState, MarginRow, Sheet } from '../../ui';
import { FailureNotice } from '../../words';
import { CheckPage } from './check/CheckPage';
import { HandedOver } from './hand-over/HandedOver';
import { HandOverPage } from './hand-over/HandOverPage';
import type { Left } from './hand-over/use-handing-over';
import type { ShareStart } from './share-start';

/** `ownCard` is where the head makes her own card; `onChooseMore` leads back to choosing, for the same recipient. */
export type SharingPageProps = {
  readonly id: SharingId;
  readonly step: 'check' | 'hand-over';
  readonly ownCard: ReactNode;
  readonly onStep: (step: 'check' | 'hand-over') => void;
  readonly onChooseMore: (start: ShareStart) => void;
  readonly onOpenEntry: (id: EntryId) => void;
  readonly onOpenHandover: (id: HandoverId) => void;
  readonly onLeave: () => void;
};

/** Something that is being got ready to leave: checked, then handed over. Once it has left, it is said where it is. */
export function SharingPage(props: SharingPageProps): ReactElement {
  const [left, setLeft] = useState<Left | null>(null);
  return left === null ? <Getting {...props} onLeft={setLeft} /> : <HandedOver {...props} left={left} />;
}

function Getting(props: SharingPageProps & { readonly onLeft: (left: Left) => void }): ReactElement {
  const { id, step } = props;
  const { data: view, error } = useSharing(id);
  if (error !== null && failureOf(error).code === 'not-found') return <Gone onLeave={props.onLeave} />;
  if (view === undefined) return <Waiting error={error} onLeave={props.onLeave} />;
  return step === 'check' ? <CheckPage {...props} view={view} /> : <HandOverPage {...props} view={view} />;
}

function Waiting(props: { readonly error: Error | null; readonly onLeave: () => void }): ReactElement {
  const t = useTranslations('sharing');
  return (
    <Sheet label={t('check.label')}>
      <MarginRow>
        {props.error === null ? (
          <p role="status">{t('looking')}</p>
        ) : (
          <>
            <FailureNotice error={props.error} />
            <Button variant="link" onPress={props.onLeave}>
              {t('back')}
            </Button>
          </>
        )}
      </MarginRow>
    </Sheet>
  );
}

/** It left, or was put away; a step back may lead here. */
function Gone({ onLeave }: { readonly onLeave: () => void }): ReactElement {
  const t = useTranslations('sharing');
  useEffect(focusPageIfLost, []);
  return (
    <Sheet label={t('check.label')}>
      <MarginRow>
        <EmptyState invitation={t('gone')}>{t('goneMore')}</EmptyState>
        <Button onPress={onLeave}>{t('back')}</Button>
      </MarginRow>
    </Sheet>
  );
}
