import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import type { SharingView } from '../../../../shared/contract/sharing';
import { Button, Icon, SheetHeader, SplitSheet } from '../../../ui';
import { classesOf } from '../../../ui/class-names';
import type { SharingPageProps } from '../SharingPage';
import { Steps } from '../Steps';
import styles from './Check.module.css';
import { FindingList } from './FindingList';
import { noteOf } from './finding-groups';
import { LeavingSide } from './LeavingSide';
import { useChecking } from './use-checking';

const cx = classesOf(styles);

/** The confidentiality check: everything that may tell who somebody is, decided one by one, and exactly what comes of it. */
export function CheckPage(props: SharingPageProps & { readonly view: SharingView }): ReactElement {
  const t = useTranslations('sharing.check');
  const checking = useChecking(props.view, props.onOpenEntry);
  const { view, settled } = checking.deciding;
  const { recipient, recipientName, notes, undecided } = view;
  const open = checking.groups.find(({ key }) => key === checking.openKey);
  const goOn = (): void => void settled().then(() => props.onStep('hand-over'));
  const why =
    notes.length === 0 ? t('side.empty') : undecided > 0 ? t('toDecide', { count: undecided }) : undefined;
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
                          choice: { kind: 'entries', entries: notes.flatMap(({ entry }) => entry ?? []) },
                        }),
                    }),
                ...(why === undefined ? { 'hand-over': goOn } : {}),
              }}
            />
          }
        />
      }
      side={{
        label: t('side.page'),
        page: <LeavingSide view={view} following={open === undefined ? null : noteOf(open.first)} />,
      }}
      footer={
        <>
          <p className={cx('left')}>
            <Icon name="lock-closed" />
            {t('nothingLeft')}
          </p>
          <div className={cx('onwards')}>
            <p role="status">{t('toDecide', { count: undecided })}</p>
            <Button variant="filled" isDisabled={why !== undefined} onPress={goOn}>
              {t('onwards')}
            </Button>
          </div>
        </>
      }
    >
      <FindingList checking={checking} />
    </SplitSheet>
  );
}
