import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import { Invitation } from '../../ui';

/** The sheet while nobody is chosen. */
export function PeopleInvitation(): ReactElement {
  const t = useTranslations('people.invitation');
  return <Invitation label={t('label')} invitation={t('invitation')} more={t('more')} />;
}
