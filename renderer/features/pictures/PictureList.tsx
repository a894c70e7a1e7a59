import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import { RecordList } from '../../records';
import { GroupHeading } from '../../ui';
import styles from './PictureList.module.css';
import { type PictureName, pictureNames } from './picture';

/** The pictures, under one heading of the list. */
export function PictureList(props: {
  readonly selected: PictureName | null;
  readonly onOpen: (picture: PictureName) => void;
}): ReactElement {
  const t = useTranslations('pictures');
  return (
    <section aria-label={t('heading')} className={styles['pictures']}>
      <GroupHeading level={2}>{t('heading')}</GroupHeading>
      <RecordList
        label={t('heading')}
        rows={pictureNames.map(id => ({ id, name: t(`${id}.title`), about: t(`${id}.about`), end: '' }))}
        icon="eye"
        selected={props.selected}
        onOpen={props.onOpen}
      />
    </section>
  );
}
