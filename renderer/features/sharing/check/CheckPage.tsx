import { type ReactElement, useEffect } from 'react';
import { useTranslations } from 'use-intl';
import type { SharingView } from '../../../../shared/contract/sharing';
import type { EntryId } from '../../../../shared/domain/ids';
import { focusPageIfLost } from '../../../records';
import { SheetHeader, SplitSheet } from '../../../ui';
import type { SharingPageProps } from '../SharingPage';
import { Steps } from '../Steps';
import { CheckFoot } from './CheckFoot';
import { FindingList } from './FindingList';
import { holdingBack, noteOf } from './finding-groups';
import { LeavingSide } from './LeavingSide';
import { useChecking } from './use-checking';

/** The confidentiality check: everything that may tell who somebody is, decided one by one, and exactly what comes of it. */
export function CheckPage(props: SharingPageProps & { readonly view: SharingView }): ReactElement {
  const t = useTranslations('sharing.check');
  const checking = useChecking(props.view, props.onOpenEntry);
  const { view, settled } = checking.deciding;
  const { recipient, recipientName, notes } = view;
  const open = checking.groups.find(({ key }) => key === checking.openKey);
  // Where nothing is left to decide, no finding takes the keyboard.
  useEffect(focusPageIfLost, []);
  const goOn = (): void => void settled().then(() => props.onStep('hand-over'));
  const why = holdingBack(view);
  return (
    <SplitSheet
      label={t('label')}
      onKeyDown={checking.onKeyDown}
      header={
        <SheetHeader
          title={t('title')}
          summary={t(`summary.${recipient.kind}`, { count: notes.length, name: recipientName })}
          actions={
            <Steps
              present="check"
              onGo={{
                ...(recipient.kind === 'subject'
                  ? {}
                  : {
                      choose: () =>
                        props.onChooseMore({
                          recipient,
                          choice: { kind: 'entries', entries: chosenIn(view) },
                          sharing: view.id,
                        }),
                    }),
                ...(why === null ? { 'hand-over': goOn } : {}),
              }}
            />
          }
        />
      }
      side={{
        label: t('side.page'),
        page: <LeavingSide view={view} following={open === undefined ? null : noteOf(open.first)} />,
      }}
      footer={<CheckFoot checking={checking} why={why} onGoOn={goOn} />}
    >
      <FindingList checking={checking} />
    </SplitSheet>
  );
}

/** The notes of it, and those that may no longer leave. */
function chosenIn({ notes, refused }: SharingView): readonly EntryId[] {
  return [...notes.flatMap(({ entry }) => entry ?? []), ...refused.map(({ entry }) => entry)];
}
