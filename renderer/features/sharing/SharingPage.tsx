import type { ReactElement, ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { EntryId } from '../../../shared/domain/ids';
import type { HandoverId, SharingId } from '../../../shared/domain/sharing/sharing';
import { useSharing } from '../../api';
import { Button, MarginRow, Sheet } from '../../ui';
import { FailureNotice } from '../../words';
import { CheckPage } from './check/CheckPage';
import { HandOverPage } from './hand-over/HandOverPage';
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

/** Something that is being got ready to leave: checked, then handed over. */
export function SharingPage(props: SharingPageProps): ReactElement {
  const { id, step } = props;
  const t = useTranslations('sharing');
  const { data: view, error } = useSharing(id);
  if (view === undefined)
    return (
      <Sheet label={t('check.label')}>
        <MarginRow>
          {error === null ? (
            <p role="status">{t('looking')}</p>
          ) : (
            <>
              <FailureNotice error={error} />
              <Button variant="link" onPress={props.onLeave}>
                {t('back')}
              </Button>
            </>
          )}
        </MarginRow>
      </Sheet>
    );
  return step === 'check' ? <CheckPage {...props} view={view} /> : <HandOverPage {...props} view={view} />;
}
