import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import { failureOf } from '../../api';
import { RecordHead, type Renamed } from '../../records';
import type { CirclePorts } from './CirclesPlace';
import type { CirclePart } from './circle-part';

/** The name, and the way to the next meeting. */
export function CircleHead({
  view,
  draft,
  isReadOnly,
  onPlan,
}: CirclePart & Pick<CirclePorts, 'onPlan'>): ReactElement {
  const t = useTranslations('circles.page');
  const { name } = draft.content;
  const rename = async (next: string): Promise<Renamed> => {
    draft.edit({ name: next });
    try {
      await draft.flush();
      return { said: t('renamed'), wrong: null };
    } catch (error) {
      // Other failures stay with the line over the page; this one is about the name, and would hold up the rest.
      if (failureOf(error).code !== 'name-taken') return { said: '', wrong: null };
      draft.edit({ name });
      await draft.flush().catch(() => draft.state);
      return { said: '', wrong: t('taken', { name }) };
    }
  };
  return (
    <RecordHead
      label={t('name')}
      name={name}
      hint={t('renameHint', { name })}
      isReadOnly={isReadOnly}
      rename={rename}
      plan={{ label: t('plan'), onPress: () => onPlan({ people: [], circle: view.circle.id }) }}
    />
  );
}
