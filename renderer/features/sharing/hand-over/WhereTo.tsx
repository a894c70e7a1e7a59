import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import { FolderField } from '../../../host';
import { MarginRow, RadioGroup } from '../../../ui';
import { classesOf } from '../../../ui/class-names';
import styles from './HandOver.module.css';
import type { Destination, HandingOver } from './use-handing-over';

const cx = classesOf(styles);

/** The folder the circle shares, or another one. */
export function WhereTo({ handing }: { readonly handing: HandingOver }): ReactElement {
  const t = useTranslations('sharing.handOver');
  const { library, destination, setDestination, folder, setFolder } = handing;
  return (
    <MarginRow label={t('where')} headingLevel={2} align="top">
      <div className={cx('block')}>
        {library === null ? null : (
          <RadioGroup<Destination>
            label={t('where')}
            isLabelHidden
            options={[
              {
                id: 'library',
                label: t('library', { circle: library.circle.name }),
                detail: t(library.state === 'there' ? 'libraryDetail' : 'libraryAway', {
                  folder: library.folder,
                }),
                isDisabled: library.state !== 'there',
              },
              { id: 'folder', label: t('folder') },
            ]}
            value={destination}
            onChange={setDestination}
          />
        )}
        {destination === 'folder' ? (
          <FolderField
            label={t('folderLabel')}
            purpose="attachment"
            chosen={folder}
            onChoose={setFolder}
            isDisabled={handing.leaving.isRunning}
          />
        ) : null}
      </div>
    </MarginRow>
  );
}
