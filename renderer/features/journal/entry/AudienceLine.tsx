import { type ReactElement, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useCircleNames } from '../../../api';
import { WordsField } from '../../../choosers/WordsField';
import { Icon, Select } from '../../../ui';
import { withName, withoutName } from './names';
import { type LineProps, PropertyLine } from './PropertyLines';
import styles from './PropertyLines.module.css';

/** Who may ever see it. Circles count only once one is named; until then it stays for the head alone. */
export function AudienceLine({ fields, edit, isReadOnly }: LineProps): ReactElement {
  const t = useTranslations('journal.entry');
  const [isNaming, setNaming] = useState(false);
  const known = useCircleNames().data ?? [];
  const { audience } = fields;
  const circles = audience.kind === 'circles' ? audience.circles : [];
  const shown = isNaming ? 'circles' : audience.kind;
  const setCircles = (names: readonly string[]): void => {
    setNaming(names.length === 0);
    edit({ audience: names.length === 0 ? { kind: 'only-me' } : { kind: 'circles', circles: names } });
  };
  return (
    <PropertyLine label={t('audience')}>
      <Select
        variant="inline"
        label={t('audience')}
        isDisabled={isReadOnly}
        options={[
          { id: 'only-me', label: t('onlyMe'), glyph: <Icon name="keyhole" /> },
          { id: 'circles', label: t('circles'), glyph: <Icon name="circles" /> },
          { id: 'open', label: t('open'), glyph: <Icon name="people" /> },
        ]}
        value={shown}
        onChange={kind => {
          setNaming(kind === 'circles' && circles.length === 0);
          if (kind !== 'circles') edit({ audience: { kind } });
        }}
      />
      {shown === 'circles' ? (
        <WordsField
          label={t('circles')}
          addLabel={t('addCircle')}
          words={circles.map(name => ({ id: name, label: name }))}
          options={known.map(({ name }) => ({ id: name, label: name }))}
          isReadOnly={isReadOnly}
          onAdd={name => setCircles(withName(circles, name))}
          onAddTyped={name => setCircles(withName(circles, name))}
          onRemove={name => setCircles(withoutName(circles, name))}
        />
      ) : null}
      {shown === 'circles' && circles.length === 0 ? (
        <span className={styles['hint']}>{t('noCircle')}</span>
      ) : null}
    </PropertyLine>
  );
}
