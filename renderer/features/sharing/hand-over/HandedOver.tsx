import { useQueryClient } from '@tanstack/react-query';
import { type ReactElement, useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import type { HandoverId, SharingId } from '../../../../shared/domain/sharing/sharing';
import { forgetSharing } from '../../../api';
import { Button, MarginRow, Sheet, SheetHeader } from '../../../ui';
import { classesOf } from '../../../ui/class-names';
import { nameList } from '../../../words';
import styles from './HandOver.module.css';
import type { Left } from './use-handing-over';

const cx = classesOf(styles);

type Props = {
  readonly id: SharingId;
  readonly left: Left;
  readonly onOpenHandover: (id: HandoverId) => void;
  readonly onLeave: () => void;
};

/** It has left: where it is, and what is still the head's to do. The passphrase is shown once more, because nothing keeps it. */
export function HandedOver(props: Props): ReactElement {
  const { id, left } = props;
  const { handover, choice } = left;
  const t = useTranslations('sharing.handOver.done');
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => first.current?.focus(), []);
  const client = useQueryClient();
  useEffect(() => forgetSharing(client, id), [client, id]);
  const { form } = handover;
  return (
    <Sheet label={t('title')} header={<SheetHeader title={t('title')} summary={<Where left={left} />} />}>
      <MarginRow>
        <div className={cx('block')} role="status">
          {handover.files.length === 0 ? null : (
            <ul className={cx('names')}>
              {handover.files.map(({ name }) => (
                <li key={name}>{name}</li>
              ))}
            </ul>
          )}
          {form.kind === 'file' ? <p>{t('clear')}</p> : null}
          {form.kind === 'pack' && form.lock === 'members' ? (
            <p>
              {t(form.library === null ? 'members' : 'membersOfLibrary', {
                names: nameList(handover.members.map(({ name }) => name)),
              })}
            </p>
          ) : null}
          {form.kind === 'pack' && form.lock === 'passphrase' ? (
            <>
              <p>{t('phone')}</p>
              <p className={cx('quiet')}>{t('passphrase')}</p>
              <p className={cx('secret')}>{choice.passphrase}</p>
            </>
          ) : null}
        </div>
      </MarginRow>
      <MarginRow>
        <div className={cx('actions')}>
          <Button ref={first} variant="filled" onPress={() => props.onOpenHandover(handover.id)}>
            {t('ledger')}
          </Button>
          <Button onPress={props.onLeave}>{t('home')}</Button>
        </div>
      </MarginRow>
    </Sheet>
  );
}

function Where({ left }: { readonly left: Left }): ReactElement {
  const t = useTranslations('sharing.handOver.done');
  const { handover, folder } = left;
  return <>{folder === null ? t('library', { circle: handover.recipientName }) : t('file', { folder })}</>;
}
