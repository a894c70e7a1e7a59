import { type ReactElement, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { EntryFate, ErasurePreview } from '../../../../shared/contract/sharing';
import type { EntryId } from '../../../../shared/domain/ids';
import { nameList } from '../../../../shared/domain/name-list';
import { Button, MarginRow, Sheet, SheetHeader, useFewAtFirst, useSteady } from '../../../ui';
import { FailureNotice, ShowMore } from '../../../words';
import styles from './Erase.module.css';
import { FateRow } from './FateRow';
import { allFates, type ChosenFates, countFates, fateOf } from './fates';
import { ReadDialog } from './ReadDialog';
import { StepLine } from './StepLine';

/** What becomes of each entry: it goes, or it stays without the name. Suggested, and the head decides. */
export function FateStep(props: {
  readonly preview: ErasurePreview;
  readonly chosen: ChosenFates;
  /** What keeping her choice failed with, or `null`. */
  readonly problem: unknown;
  readonly onChoose: (chosen: ChosenFates) => void;
  readonly onNext: () => void;
  readonly onLeave: () => void;
}): ReactElement {
  const { preview, chosen, onChoose } = props;
  const { entries } = preview;
  const t = useTranslations('personDesk.erase');
  const [reading, setReading] = useState<EntryId | null>(null);
  const { shown, left, more, box } = useFewAtFirst(entries);
  const decide = useSteady((entry: EntryId, fate: EntryFate) => onChoose(new Map(chosen).set(entry, fate)));
  const title = t('title', { name: preview.person.name });
  return (
    <>
      <Sheet
        label={title}
        header={<SheetHeader title={title} summary={t('fates.summary')} actions={<StepLine at="fates" />} />}
        footer={
          <>
            <p role="status">
              {entries.length === 0 ? t('fates.none') : t('fates.count', countFates(entries, chosen))}
            </p>
            <div className={styles['actions']}>
              <Button onPress={props.onLeave}>{t('fates.cancel')}</Button>
              <Button variant="filled" onPress={props.onNext}>
                {t('fates.next')}
              </Button>
            </div>
          </>
        }
      >
        <Elsewhere preview={preview} />
        <MarginRow label={t('fates.entries')} note={String(entries.length)} headingLevel={2} align="top">
          {entries.length === 0 ? (
            <p className={styles['quiet']}>{t('fates.none')}</p>
          ) : (
            <>
              <p className={styles['quiet']}>{t('fates.hint', { instead: preview.instead })}</p>
              <ForAll rows={entries} onChoose={onChoose} />
              <FailureNotice error={props.problem} />
            </>
          )}
        </MarginRow>
        <ul ref={box} className={styles['rows']} aria-label={t('fates.label')}>
          {shown.map(row => (
            <FateRow
              key={row.entry}
              row={row}
              fate={fateOf(row, chosen)}
              onFate={decide}
              onRead={setReading}
            />
          ))}
        </ul>
        {left === 0 ? null : (
          <MarginRow>
            <ShowMore left={left} onMore={more} />
          </MarginRow>
        )}
      </Sheet>
      {reading === null ? null : <ReadDialog entry={reading} onClose={() => setReading(null)} />}
    </>
  );
}

function ForAll(props: {
  readonly rows: ErasurePreview['entries'];
  readonly onChoose: (chosen: ChosenFates) => void;
}): ReactElement | null {
  const { rows, onChoose } = props;
  const t = useTranslations('personDesk.erase.fates.all');
  if (rows.length < 2) return null;
  return (
    <fieldset className={styles['forAll']} aria-label={t('label')}>
      <Button variant="link" onPress={() => onChoose(new Map())}>
        {t('suggested')}
      </Button>
      <Button variant="link" onPress={() => onChoose(allFates(rows, 'rewrite'))}>
        {t('rewrite')}
      </Button>
      <Button variant="link" onPress={() => onChoose(allFates(rows, 'erase'))}>
        {t('erase')}
      </Button>
    </fieldset>
  );
}

/** Where else they are, and that they are taken out there. */
function Elsewhere({ preview }: { readonly preview: ErasurePreview }): ReactElement {
  const { counts } = preview;
  const t = useTranslations('personDesk.erase.fates');
  const words = useTranslations('personDesk.desk.count');
  const places = (['conversations', 'circles', 'reviews'] as const).filter(name => counts[name] > 0);
  return (
    <MarginRow label={t('others')} headingLevel={2}>
      <p className={styles['quiet']}>
        {places.length === 0
          ? t('othersNone')
          : t('othersText', {
              things: capital(nameList(places.map(name => words(name, { count: counts[name] })))),
            })}
      </p>
    </MarginRow>
  );
}

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('en-GB') + text.slice(1);
