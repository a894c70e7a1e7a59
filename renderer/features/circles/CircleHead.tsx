import { type ReactElement, useState } from 'react';
import { useTranslations } from 'use-intl';
import { failureOf } from '../../api';
import { NameField } from '../../records';
import { Button, MarginRow } from '../../ui';
import styles from './Circles.module.css';
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
  const [said, say] = useState('');
  const { name } = draft.content;
  const rename = async (next: string): Promise<string | null> => {
    draft.edit({ name: next });
    try {
      await draft.flush();
      say(t('renamed'));
      return null;
    } catch (error) {
      say('');
      // Other failures stay with the line over the page; this one is about the name, and would hold up the rest.
      if (failureOf(error).code !== 'name-taken') return null;
      draft.edit({ name });
      await draft.flush().catch(() => draft.state);
      return t('taken', { name });
    }
  };
  return (
    <MarginRow>
      <NameField
        label={t('name')}
        name={name}
        hint={t('renameHint', { name })}
        isReadOnly={isReadOnly}
        onRename={rename}
      />
      <p role="status" className={styles['said']}>
        {said}
      </p>
      {isReadOnly ? null : (
        <div className={styles['actions']}>
          <Button
            variant="filled"
            icon="calendar"
            onPress={() => onPlan({ people: [], circle: view.circle.id })}
          >
            {t('plan')}
          </Button>
        </div>
      )}
    </MarginRow>
  );
}
