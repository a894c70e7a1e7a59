import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import { usePeople } from '../../../api';
import { withName, withoutName, writtenNames } from './names';
import { type LineProps, PropertyLine } from './PropertyLines';
import { WordsField } from './WordsField';

/** Who it has to do with; the people named in the text stand beside those set here. */
export function PeopleLine({ view, fields, edit, isReadOnly }: LineProps): ReactElement {
  const t = useTranslations('journal.entry');
  const known = usePeople().data ?? [];
  const written = writtenNames(view.people, [...view.entry.people, ...fields.people]);
  const label = t(`people.${fields.kind}`);
  return (
    <PropertyLine label={label}>
      <WordsField
        label={label}
        addLabel={t('addPerson')}
        words={fields.people.map(name => ({ id: name, label: name }))}
        extra={written}
        options={known.map(({ name }) => ({ id: name, label: name }))}
        isReadOnly={isReadOnly}
        onAdd={name => edit({ people: withName(fields.people, name) })}
        onAddTyped={name => edit({ people: withName(fields.people, name) })}
        onRemove={name => edit({ people: withoutName(fields.people, name) })}
      />
    </PropertyLine>
  );
}
