import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import { firstStatus, type Kind, kinds, statusFits } from '../../../../shared/domain/status';
import { IconButton, MenuButton, StatusGlyph } from '../../../ui';
import styles from './EntrySheet.module.css';
import type { LineProps } from './PropertyLines';

/** The three icons of an entry: its history, a link to it, and the rest. */
export function EntryActions(
  props: LineProps & {
    readonly onHistory: () => void;
    readonly onCopyLink: () => void;
    readonly onPrint: () => void;
    readonly onShare: () => void;
    readonly onBin: () => void;
  },
): ReactElement {
  const { fields, edit, isReadOnly, onHistory, onCopyLink, onPrint, onShare, onBin } = props;
  const t = useTranslations('journal.actions');
  return (
    <div className={styles['icons']}>
      <IconButton icon="history" label={t('history')} onPress={onHistory} />
      <IconButton
        icon="link"
        label={t('copyLink')}
        onPress={onCopyLink}
        isDisabled={fields.title.trim() === ''}
      />
      <MenuButton
        label={t('more')}
        trigger={<IconButton icon="more" label={t('more')} isDisabled={isReadOnly} />}
        groups={[
          {
            label: t('kindGroup'),
            actions: kinds.map(kind => ({
              id: kind,
              label: t(`toKind.${kind}`),
              glyph: <StatusGlyph kind={kind} />,
              isOn: kind === fields.kind,
              onAction: () => edit(asKind(kind, fields)),
            })),
          },
          {
            label: t('placeGroup'),
            actions: [
              {
                id: 'pin',
                label: t(fields.pinned ? 'unpin' : 'pin'),
                icon: 'pin',
                onAction: () => edit({ pinned: !fields.pinned }),
              },
              ...(fields.kind === 'reflection'
                ? []
                : [{ id: 'share', label: t('share'), icon: 'share', onAction: onShare } as const]),
              { id: 'print', label: t('print'), icon: 'print', onAction: onPrint },
              { id: 'bin', label: t('bin'), icon: 'bin', onAction: onBin },
            ],
          },
        ]}
      />
    </div>
  );
}

/** What has to change with the kind: a status the new kind does not have becomes its first one. */
export function asKind(kind: Kind, fields: Pick<LineProps['fields'], 'status' | 'answers'>) {
  const status = statusFits(kind, fields.status) ? fields.status : firstStatus(kind);
  return { kind, status, answers: kind === 'question' ? [] : fields.answers };
}
