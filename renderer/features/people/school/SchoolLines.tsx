import { type ReactElement, useState } from 'react';
import { useTranslations } from 'use-intl';
import { titleLimit } from '../../../../shared/domain/entry';
import { foldName } from '../../../../shared/domain/inline';
import { phases } from '../../../../shared/domain/school';
import { WordsField } from '../../../choosers';
import { LineField, RecordLine, RecordLines } from '../../../records';
import { Select } from '../../../ui';
import { pupilsTyped } from './pupils';
import type { SchoolDraft } from './use-school-draft';

/** Characters of a description in her words. */
const wordsLimit = 2000;

type LinesProps = { readonly draft: SchoolDraft; readonly isReadOnly: boolean };

/** What makes its practice comparable with her own school's; each line changed where it stands. */
export function SchoolLines({ draft, isReadOnly }: LinesProps): ReactElement {
  const { content, edit } = draft;
  const t = useTranslations('people.school');
  const words = useTranslations('people.phase');
  return (
    <RecordLines>
      <RecordLine label={t('phase')} isLeftOut={isReadOnly && content.phase === null}>
        {isReadOnly && content.phase !== null ? (
          <span>{words(content.phase)}</span>
        ) : (
          <Select
            variant="inline"
            label={t('phase')}
            options={[{ id: 'none', label: t('noPhase') }, ...phases.map(id => ({ id, label: words(id) }))]}
            value={content.phase ?? 'none'}
            onChange={phase => edit({ phase: phase === 'none' ? null : phase })}
          />
        )}
      </RecordLine>
      <RecordLine label={t('pupils')} isLeftOut={isReadOnly && content.pupils === null}>
        <PupilsField draft={draft} isReadOnly={isReadOnly} />
      </RecordLine>
      {(['area', 'intake', 'knownFor'] as const).map(field => (
        <RecordLine key={field} label={t(field)} isLeftOut={isReadOnly && content[field] === ''}>
          <LineField
            label={t(field)}
            placeholder={t(`${field}Placeholder`)}
            value={content[field]}
            limit={wordsLimit}
            isReadOnly={isReadOnly}
            onEdit={text => edit({ [field]: text })}
          />
        </RecordLine>
      ))}
      <RecordLine label={t('aliases')} isLeftOut={isReadOnly && content.alsoKnownAs.length === 0}>
        <WordsField
          label={t('aliases')}
          addLabel={t('addAlias')}
          words={content.alsoKnownAs.map(name => ({ id: name, label: name }))}
          options={[]}
          isReadOnly={isReadOnly}
          onAdd={name => edit({ alsoKnownAs: [...content.alsoKnownAs, name] })}
          onAddTyped={name => edit({ alsoKnownAs: withAlias(content.alsoKnownAs, name) })}
          onRemove={name => edit({ alsoKnownAs: content.alsoKnownAs.filter(other => other !== name) })}
        />
      </RecordLine>
    </RecordLines>
  );
}

function withAlias(names: readonly string[], typed: string): readonly string[] {
  const name = typed.slice(0, titleLimit).trim();
  const isKnown = names.some(other => foldName(other) === foldName(name));
  return name === '' || isKnown ? names : [...names, name];
}

/** What is no number is never kept, and says so once the field is left. */
function PupilsField({ draft, isReadOnly }: LinesProps): ReactElement {
  const t = useTranslations('people.school');
  const { pupils } = draft.content;
  const [typed, setTyped] = useState<string | null>(null);
  const isWrong = typed !== null && pupilsTyped(typed) === 'wrong';
  return (
    <>
      <LineField
        label={t('pupils')}
        placeholder={t('pupilsPlaceholder')}
        value={isWrong ? typed : pupils === null ? '' : String(pupils)}
        limit={20}
        isReadOnly={isReadOnly}
        onEdit={text => {
          setTyped(text);
          const number = pupilsTyped(text);
          if (number !== 'wrong') draft.edit({ pupils: number });
        }}
      />
      <span role="status">{isWrong ? t('pupilsWrong') : ''}</span>
    </>
  );
}
