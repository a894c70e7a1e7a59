import { useQuery } from '@tanstack/react-query';
import { type ReactElement, useState } from 'react';
import { useTranslations } from 'use-intl';
import { api } from '../../../api';
import { useBlobAddress } from '../../../ui';
import { classesOf } from '../../../ui/class-names';
import { FailureNotice } from '../../../words';
import styles from './HandOver.module.css';

const cx = classesOf(styles);

/** A picture as it will leave. */
export function PreparedPicture(props: {
  readonly id: string;
  readonly name: string;
  readonly index: number;
  readonly mediaType: string;
}): ReactElement {
  const { id, name, index, mediaType } = props;
  const t = useTranslations('sharing.handOver');
  const [isBroken, setBroken] = useState(false);
  const { data: bytes, error } = useQuery({
    queryKey: ['prepared', id, index],
    queryFn: async () => (await api.readPrepared({ id, file: index })).bytes,
    gcTime: 0,
  });
  const address = useBlobAddress(bytes, mediaType);
  if (isBroken) return <p className={cx('quiet')}>{t('attached')}</p>;
  return (
    <>
      <FailureNotice error={error} />
      {address === null ? null : (
        <img className={cx('picture')} src={address} alt={name} onError={() => setBroken(true)} />
      )}
    </>
  );
}
