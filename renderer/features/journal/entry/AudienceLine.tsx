import { type ReactElement, useState } from 'react';
import { useTranslations } from 'use-intl';
import { isWider } from '../../../../shared/domain/audience';
import type { Audience } from '../../../../shared/domain/entry';
import { useCircleNames } from '../../../api';
import { WordsField } from '../../../choosers/WordsField';
import { RaiseAudience } from '../../../records';
import { Icon, Select } from '../../../ui';
import { withName, withoutName } from './names';
import { type LineProps, PropertyLine } from './PropertyLines';
import styles from './PropertyLines.module.css';
import type { Raise } from './use-raising';

/**
 * Who may ever see it. Circles count only once one is named; until then it stays for the head alone. Letting others in asks why
 * (`onRaise`); taking them out happens at once.
 */
export function AudienceLine(props: LineProps & { readonly onRaise: Raise }): ReactElement {
  const { fields, edit, isReadOnly, onRaise } = props;
  const t = useTranslations('journal.entry');
  const [isNaming, setNaming] = useState(false);
  const [asked, setAsked] = useState<Audience | null>(null);
  const { audience } = fields;
  const isReflection = fields.kind === 'reflection';
  const circles = audience.kind === 'circles' ? audience.circles : [];
  const shown = isNaming && !isReflection ? 'circles' : audience.kind;
  const change = (next: Audience): void => {
    if (isWider(audience, next)) setAsked(next);
    else edit({ audience: next });
  };
  const setCircles = (names: readonly string[]): void => {
    setNaming(names.length === 0);
    change(names.length === 0 ? { kind: 'only-me' } : { kind: 'circles', circles: names });
  };
  return (
    <PropertyLine label={t('audience')}>
      <Select
        variant="inline"
        label={t('audience')}
        isDisabled={isReadOnly}
        options={useOptions().filter(({ id }) => !isReflection || id === 'only-me' || id === shown)}
        value={shown}
        onChange={kind => {
          setNaming(kind === 'circles' && circles.length === 0);
          if (kind !== 'circles') change({ kind });
        }}
      />
      {shown === 'circles' ? (
        <Circles
          circles={circles}
          isReadOnly={isReadOnly}
          onAdd={name => setCircles(withName(circles, name))}
          onRemove={name => setCircles(withoutName(circles, name))}
        />
      ) : null}
      {shown === 'circles' && circles.length === 0 ? (
        <span className={styles['hint']}>{t('noCircle')}</span>
      ) : null}
      {isReflection && !isReadOnly ? <span className={styles['hint']}>{t('reflectionStays')}</span> : null}
      {asked === null ? null : (
        <RaiseAudience
          before={audience}
          after={asked}
          onRaise={reason => onRaise(asked, reason)}
          onClose={() => setAsked(null)}
        />
      )}
    </PropertyLine>
  );
}

function useOptions() {
  const t = useTranslations('journal.entry');
  return [
    { id: 'only-me', label: t('onlyMe'), glyph: <Icon name="keyhole" /> },
    { id: 'circles', label: t('circles'), glyph: <Icon name="circles" /> },
    { id: 'open', label: t('open'), glyph: <Icon name="people" /> },
  ] as const;
}

function Circles(props: {
  readonly circles: readonly string[];
  readonly isReadOnly: boolean;
  readonly onAdd: (name: string) => void;
  readonly onRemove: (name: string) => void;
}): ReactElement {
  const { circles, isReadOnly, onAdd, onRemove } = props;
  const t = useTranslations('journal.entry');
  const known = useCircleNames().data ?? [];
  return (
    <WordsField
      label={t('circles')}
      addLabel={t('addCircle')}
      words={circles.map(name => ({ id: name, label: name }))}
      options={known.map(({ name }) => ({ id: name, label: name }))}
      isReadOnly={isReadOnly}
      onAdd={onAdd}
      onAddTyped={onAdd}
      onRemove={onRemove}
    />
  );
}
