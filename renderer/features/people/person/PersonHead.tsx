import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import type { PersonView } from '../../../../shared/contract/network';
import { everything } from '../../../../shared/domain/filter';
import { foldName } from '../../../../shared/domain/inline';
import { api } from '../../../api';
import { RecordHead, type Renamed } from '../../../records';
import { useDay, useSpokenDay } from '../../../words';
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
  const { name } = draft.content;
  const { lastSpoke } = view.row;
  /** Says in how many notes the old name was rewritten. */
  const rename = async (next: string): Promise<Renamed> => {
    try {
      const before = await notesWith(name);
      draft.edit({ name: next });
      await draft.flush();
      const count = Math.max(0, before - (await notesWith(name)));
      return { said: t('renamed', { old: name, count }), wrong: null };
    } catch {
      // The line over the page says what went wrong, and the new name is kept there.
      return { said: '', wrong: null };
    }
  };
  return (
    <RecordHead
      label={t('name')}
      name={name}
      hint={t('renameHint', { name })}
      isReadOnly={isReadOnly}
      summary={lastSpoke === null ? t('notYet') : t('lastSpoke', { day: spoken(lastSpoke, today) })}
      rename={rename}
      plan={{ label: t('plan'), onPress: () => onPlan({ people: [view.person.id], circle: null }) }}
    />
  );
}

/** How many notes have this name written in them. */
async function notesWith(name: string): Promise<number> {
  const page = { filter: { ...everything, people: [name] }, sort: 'newest', limit: 200 } as const;
  let count = 0;
  for (let offset = 0, total = 1; offset < total; offset += page.limit) {
    const { rows, total: all } = await api.listEntries({ ...page, offset });
    count += rows.filter(row => row.people.some(written => foldName(written) === foldName(name))).length;
    total = all;
  }
  return count;
}
