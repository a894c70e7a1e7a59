import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import type { CircleView } from '../../../shared/contract/network';
import type { CircleId } from '../../../shared/domain/ids';
import { useCircle } from '../../api';
import {
  BinnedNotice,
  DraftLine,
  EntryItem,
  ItemList,
  NotesField,
  RecordTop,
  useBinning,
} from '../../records';
import { Button, IconButton, MarginRow, MenuButton, Sheet } from '../../ui';
import { FailureNotice, useDay, useSpokenDay } from '../../words';
import { CircleHead } from './CircleHead';
import { CircleLines } from './CircleLines';
import { CircleReviews } from './CircleReviews';
import type { CirclePorts } from './CirclesPlace';
import type { CirclePart } from './circle-part';
import { CircleDates } from './dates/CircleDates';
import { Members } from './Members';
import { useCircleDraft } from './use-circle-draft';

export type CirclePageProps = CirclePorts & { readonly id: CircleId };

/** A circle: who is in it, when it meets, what it agreed and what waits to be asked there. */
export function CirclePage({ id, ...ports }: CirclePageProps): ReactElement {
  const t = useTranslations('circles.page');
  const { data: view, error } = useCircle(id);
  if (view !== undefined) return <OpenCircle view={view} ports={ports} />;
  return (
    <Sheet label={t('label')}>
      {error === null ? null : (
        <MarginRow>
          <FailureNotice error={error} />
          <Button variant="link" onPress={() => ports.onOpen(null)}>
            {t('back')}
          </Button>
        </MarginRow>
      )}
    </Sheet>
  );
}

function OpenCircle({
  view,
  ports,
}: {
  readonly view: CircleView;
  readonly ports: CirclePorts;
}): ReactElement {
  const { circle } = view;
  const t = useTranslations('circles.page');
  const draft = useCircleDraft(view);
  const binning = useBinning({ kind: 'circle', id: circle.id }, draft.flush);
  const isReadOnly = circle.binnedAt !== null;
  const part: CirclePart = { view, draft, isReadOnly };
  return (
    <Sheet
      label={t('label')}
      top={
        <RecordTop state={<DraftLine draft={draft} />}>
          <MenuButton
            label={t('more')}
            trigger={<IconButton icon="more" label={t('more')} isDisabled={isReadOnly} />}
            groups={[
              {
                label: t('moreGroup'),
                actions: [{ id: 'bin', label: t('bin'), icon: 'bin', onAction: binning.bin }],
              },
            ]}
          />
        </RecordTop>
      }
    >
      {isReadOnly ? (
        <BinnedNotice
          record={{ kind: 'circle', id: circle.id }}
          name={circle.name}
          isFresh={binning.isFresh}
        />
      ) : null}
      <FailureNotice error={binning.error} />
      <CircleHead {...part} onPlan={ports.onPlan} />
      <CircleLines {...part} />
      <Members {...part} onOpenRecord={ports.onOpenRecord} />
      <CircleDates view={view} isReadOnly={isReadOnly} onOpenRecord={ports.onOpenRecord} />
      <ToAsk view={view} onOpenEntry={ports.onOpenEntry} />
      <CircleReviews view={view} isReadOnly={isReadOnly} onOpenRecord={ports.onOpenRecord} />
      <Writing {...part} {...ports} field="agreement" />
      <Writing {...part} {...ports} field="notes" />
    </Sheet>
  );
}

function Writing(
  props: CirclePart & CirclePorts & { readonly field: 'agreement' | 'notes' },
): ReactElement | null {
  const { draft, isReadOnly, field } = props;
  const t = useTranslations('circles.page');
  const records = useTranslations('records');
  if (isReadOnly && draft.content[field] === '') return null;
  return (
    <MarginRow label={t(field)} headingLevel={3}>
      <NotesField
        label={t(field)}
        placeholder={field === 'agreement' ? t('agreementPlaceholder') : records('notesPlaceholder')}
        text={draft.content[field]}
        version={draft.version}
        isReadOnly={isReadOnly}
        onEdit={text => draft.edit(field === 'agreement' ? { agreement: text } : { notes: text })}
        onDone={() => void draft.flush().catch(() => draft.state)}
        onOpenEntry={props.onOpenEntry}
        onOpenRecord={props.onOpenRecord}
      />
    </MarginRow>
  );
}

function ToAsk({
  view,
  onOpenEntry,
}: Pick<CirclePorts, 'onOpenEntry'> & Pick<CirclePart, 'view'>): ReactElement | null {
  const t = useTranslations('circles.toAsk');
  const spoken = useSpokenDay();
  const today = useDay();
  if (view.waiting.length === 0) return null;
  return (
    <MarginRow
      label={t('title')}
      note={t('count', { count: view.waiting.length })}
      headingLevel={3}
      align="top"
    >
      <ItemList label={t('title')}>
        {view.waiting.map(row => (
          <li key={row.id}>
            <EntryItem
              row={row}
              second={t('since', { day: spoken(row.date, today) })}
              onOpen={() => onOpenEntry(row.id)}
            />
          </li>
        ))}
      </ItemList>
    </MarginRow>
  );
}
