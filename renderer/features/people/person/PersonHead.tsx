import { type ReactElement, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { PersonView } from '../../../../shared/contract/network';
import { foldName } from '../../../../shared/domain/inline';
import { api } from '../../../api';
import { NameField } from '../../../records';
import { Button, MarginRow } from '../../../ui';
import { useDay, useSpokenDay } from '../../../words';
import styles from './Person.module.css';
import type { PersonPorts } from './PersonPage';
import type { PersonDraft } from './use-person-draft';

/** The name, when they last spoke, and what the head most often comes here for. */
export function PersonHead(
  props: Pick<PersonPorts, 'onPlan'> & {
    readonly view: PersonView;
    readonly draft: PersonDraft;
    readonly isReadOnly: boolean;
  },
): ReactElement {
  const { view, draft, isReadOnly, onPlan } = props;
  const t = useTranslations('people.page');
  const spoken = useSpokenDay();
  const today = useDay();
  const renaming = useRenaming(draft);
  const { lastSpoke } = view.row;
  return (
    <MarginRow>
      <NameField
        label={t('name')}
        name={draft.content.name}
        hint={t('renameHint', { name: draft.content.name })}
        isReadOnly={isReadOnly}
        onRename={renaming.rename}
      />
      <p className={styles['summary']}>
        {lastSpoke === null ? t('notYet') : t('lastSpoke', { day: spoken(lastSpoke, today) })}
      </p>
      <p role="status" className={styles['said']}>
        {renaming.said}
      </p>
      {isReadOnly ? null : (
        <div className={styles['actions']}>
          <Button
            variant="filled"
            icon="calendar"
            onPress={() => onPlan({ people: [view.person.id], circle: null })}
          >
            {t('plan')}
          </Button>
        </div>
      )}
    </MarginRow>
  );
}

/** Renames, and says in how many notes the old name was rewritten. */
function useRenaming(draft: PersonDraft) {
  const t = useTranslations('people.page');
  const [said, say] = useState('');
  const rename = async (name: string): Promise<null> => {
    const old = draft.content.name;
    try {
      const before = await notesWith(old);
      draft.edit({ name });
      await draft.flush();
      say(t('renamed', { old, count: Math.max(0, before - (await notesWith(old))) }));
    } catch {
      // The line over the page says what went wrong, and the new name is kept there.
      say('');
    }
    return null;
  };
  return { rename, said };
}

async function notesWith(name: string): Promise<number> {
  const names = await api.listNames();
  return names.find(counted => foldName(counted.name) === foldName(name))?.count ?? 0;
}
