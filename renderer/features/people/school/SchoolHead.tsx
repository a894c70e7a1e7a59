import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import type { SchoolView } from '../../../../shared/contract/network';
import { RecordHead, type Renamed } from '../../../records';
import type { PersonPorts } from '../person/PersonPage';
import type { SchoolDraft } from './use-school-draft';

/** The name, and the way to the next visit. */
export function SchoolHead(
  props: Pick<PersonPorts, 'onPlan'> & {
    readonly view: SchoolView;
    readonly draft: SchoolDraft;
    readonly isReadOnly: boolean;
  },
): ReactElement {
  const { view, draft, isReadOnly, onPlan } = props;
  const t = useTranslations('people.school');
  const { name } = draft.content;
  const rename = async (next: string): Promise<Renamed> => {
    draft.edit({ name: next });
    // A failure is told by the line over the page, which keeps the new name.
    const said = await draft.flush().then(
      () => t('renamed', { old: name }),
      () => '',
    );
    return { said, wrong: null };
  };
  return (
    <RecordHead
      label={t('name')}
      name={name}
      hint={t('renameHint', { name })}
      isReadOnly={isReadOnly}
      rename={rename}
      plan={{ label: t('plan'), onPress: () => onPlan({ people: soleId(view), circle: null }) }}
    />
  );
}

/** Whom a visit is with, where only one person can be meant. */
function soleId({ people }: SchoolView) {
  return people.length === 1 ? people.map(person => person.id) : [];
}
