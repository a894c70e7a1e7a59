import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import { useNames } from '../../../api';
import { WordsField } from '../../../choosers/WordsField';
import { withName, withoutName, writtenNames } from './names';
import { type LineProps, PropertyLine } from './PropertyLines';
import { recordCalled } from './use-open-mark';

/** Who it has to do with; the people named in the text stand beside those set here. */
export function PeopleLine({ view, fields, edit, isReadOnly, onOpenRecord }: LineProps): ReactElement {
  const t = useTranslations('journal.entry');
  const known = useNames().data ?? [];
  const written = writtenNames(view.people, [...view.entry.people, ...fields.people]);
  const label = t(`people.${fields.kind}`);
  const leading = (name: string) => {
    const record = recordCalled(view, name);
    return record === null ? { label: name } : { label: name, onPress: () => onOpenRecord(record) };
  };
  return (
    <PropertyLine label={label}>
      <WordsField
        label={label}
        addLabel={t('addPerson')}
        words={fields.people.map(name => ({ id: name, ...leading(name) }))}
        extra={written.map(leading)}
        options={known.map(({ name }) => ({ id: name, label: name }))}
        isReadOnly={isReadOnly}
        onAdd={name => edit({ people: withName(fields.people, name) })}
        onAddTyped={name => edit({ people: withName(fields.people, name) })}
        onRemove={name => edit({ people: withoutName(fields.people, name) })}
      />
    </PropertyLine>
  );
}
