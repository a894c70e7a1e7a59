import { type ReactElement, useEffect } from 'react';
import { useTranslations } from 'use-intl';
import type { SharingView } from '../../../../shared/contract/sharing';
import { focusPageIfLost } from '../../../records';
import { Button, Icon, MarginRow, Notice, Sheet, SheetHeader } from '../../../ui';
import { classesOf } from '../../../ui/class-names';
import type { SharingPageProps } from '../SharingPage';
import { Steps } from '../Steps';
import styles from './HandOver.module.css';
import { HandOverFailure } from './HandOverFailure';
import { How } from './How';
import { PreparedFiles } from './PreparedFiles';
import { type HandingOver, type Left, useHandingOver } from './use-handing-over';
import { WhereTo } from './WhereTo';

const cx = classesOf(styles);

type Props = SharingPageProps & { readonly view: SharingView; readonly onLeft: (left: Left) => void };

/** The last step: how it leaves, the very letters that do, and where to. */
export function HandOverPage(props: Props): ReactElement {
  const { view } = props;
  const handing = useHandingOver(view, props.onLeft);
  useEffect(focusPageIfLost, []);
  return view.undecided > 0 ? <StillToDecide {...props} /> : <Handing {...props} handing={handing} />;
}

function Handing(props: Props & { readonly handing: HandingOver }): ReactElement {
  const { view, handing } = props;
  const t = useTranslations('sharing.handOver');
  const { made, preparing, leaving, choice } = handing;
  const isStill = !leaving.isRunning && leaving.error === null;
  return (
    <Sheet
      label={t('label')}
      header={<Head {...props} />}
      footer={
        <>
          <div>
            {isStill ? (
              <p className={cx('nothing')}>
                <Icon name="lock-closed" />
                {t('nothingLeft')}
              </p>
            ) : null}
          </div>
          <LetItLeave handing={handing} />
        </>
      }
    >
      <How view={view} handing={handing} ownCard={props.ownCard} />
      {made === null || made.prepared.needsPrinting ? (
        <MarginRow>
          <div className={cx('block')}>
            <HandOverFailure error={preparing.error} during="preparing" kind={choice.kind} />
            <HandOverFailure error={leaving.error} during="leaving" kind={choice.kind} />
            <div>
              <PrepareButton handing={handing} />
            </div>
          </div>
        </MarginRow>
      ) : (
        <>
          <PreparedFiles made={made} />
          <WhereTo handing={handing} />
          <MarginRow>
            <HandOverFailure error={leaving.error} during="leaving" kind={choice.kind} />
          </MarginRow>
        </>
      )}
    </Sheet>
  );
}

function Head({ view, onStep }: Props): ReactElement {
  const t = useTranslations('sharing');
  const { recipient, recipientName } = view;
  const left = view.notes.filter(note => !note.leftBehind).length;
  return (
    <SheetHeader
      title={t('handOver.title')}
      summary={t(`check.summary.${recipient.kind}`, { count: left, name: recipientName })}
      actions={<Steps present="hand-over" onGo={{ check: () => onStep('check') }} />}
    />
  );
}

function PrepareButton({ handing }: { readonly handing: HandingOver }): ReactElement {
  const t = useTranslations('sharing.handOver');
  const { choice, form, preparing, made, hasOwnCard } = handing;
  const missing =
    choice.kind !== 'file' && hasOwnCard === false
      ? t('ownCard')
      : form === null
        ? t(choice.kind === 'members' ? 'chooseMember' : 'missingPassphrase')
        : undefined;
  const pending = made?.prepared.needsPrinting === true ? t('printing') : t('preparing');
  return (
    <Button
      variant="filled"
      reason={missing}
      pending={preparing.isRunning ? pending : undefined}
      onPress={handing.prepare}
    >
      {t('prepare')}
    </Button>
  );
}

function LetItLeave({ handing }: { readonly handing: HandingOver }): ReactElement {
  const t = useTranslations('sharing.handOver');
  const { made, destination, folder, library, leaving } = handing;
  const isAway = destination === 'library' && library?.state !== 'there';
  const missing =
    made === null || made.prepared.needsPrinting
      ? t('notPrepared')
      : (destination === 'folder' && folder === null) || isAway
        ? t('chooseFolder')
        : undefined;
  return (
    <Button
      variant={missing === undefined ? 'filled' : 'outlined'}
      reason={missing}
      pending={leaving.isRunning ? t('leaving') : undefined}
      onPress={handing.leave}
    >
      {t('leave')}
    </Button>
  );
}

function StillToDecide(props: Props): ReactElement {
  const t = useTranslations('sharing.handOver');
  return (
    <Sheet label={t('label')} header={<Head {...props} />}>
      <MarginRow>
        <Notice
          tone="alert"
          title={t('undecided', { count: props.view.undecided })}
          actions={
            <Button variant="filled" onPress={() => props.onStep('check')}>
              {t('backToCheck')}
            </Button>
          }
        >
          {t('undecidedMore')}
        </Notice>
      </MarginRow>
    </Sheet>
  );
}
