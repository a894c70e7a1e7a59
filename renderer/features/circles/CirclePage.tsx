import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import type { CircleView } from '../../../shared/contract/network';
import type { CircleId } from '../../../shared/domain/ids';
import { useCircle } from '../../api';
import { EntryItem, ListSection, MissingRecord, RecordNotes, RecordSheet } from '../../records';
import { useDay, useSpokenDay } from '../../words';
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
    <MissingRecord label={t('label')} error={error} back={t('back')} onBack={() => ports.onOpen(null)} />
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
  const isReadOnly = circle.binnedAt !== null;
  const part: CirclePart = { view, draft, isReadOnly };
  return (
    <RecordSheet
      words={{ label: t('label'), more: t('more'), moreGroup: t('moreGroup'), bin: t('bin') }}
      record={{ kind: 'circle', id: circle.id }}
      name={circle.name}
      draft={draft}
      isReadOnly={isReadOnly}
      actions={[{ id: 'share', label: t('share'), icon: 'share', onAction: () => ports.onShare(circle.id) }]}
    >
      <CircleHead {...part} onPlan={ports.onPlan} />
      <CircleLines {...part} />
      <Members {...part} onOpenRecord={ports.onOpenRecord} />
      <CircleDates view={view} isReadOnly={isReadOnly} onOpenRecord={ports.onOpenRecord} />
      <ToAsk view={view} onOpenEntry={ports.onOpenEntry} />
      <CircleReviews view={view} isReadOnly={isReadOnly} onOpenRecord={ports.onOpenRecord} />
      {isReadOnly ? null : ports.sharing(circle.id)}
      <RecordNotes
        {...part}
        {...ports}
        title={t('agreement')}
        placeholder={t('agreementPlaceholder')}
        text={draft.content.agreement}
        onEdit={agreement => draft.edit({ agreement })}
      />
      <RecordNotes
        {...part}
        {...ports}
        title={t('notes')}
        text={draft.content.notes}
        onEdit={notes => draft.edit({ notes })}
      />
    </RecordSheet>
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
    <ListSection
      title={t('title')}
      note={t('count', { count: view.waiting.length })}
      rows={view.waiting}
      idOf={row => row.id}
      item={row => (
        <EntryItem
          row={row}
          second={t('since', { day: spoken(row.date, today) })}
          onOpen={() => onOpenEntry(row.id)}
        />
      )}
    />
  );
}
