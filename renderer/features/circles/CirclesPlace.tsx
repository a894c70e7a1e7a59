import { type ReactElement, type ReactNode, useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { CircleRow } from '../../../shared/contract/network';
import type { CircleId, PersonId } from '../../../shared/domain/ids';
import { matchShortList } from '../../../shared/domain/short-list';
import { useCircleList } from '../../api';
import { FindText, FoundList, type NotePorts, type RecordListRow } from '../../records';
import { IconButton, Invitation, ListPane, Spread } from '../../ui';
import { CirclePage } from './CirclePage';
import { NewCircle } from './NewCircle';

/** `onOpen` with `null` closes the circle; `onPlan` plans a conversation; `sharing` is the section about what is exchanged with it. */
export type CirclePorts = NotePorts & {
  readonly onOpen: (circle: CircleId | null) => void;
  readonly onPlan: (planned: {
    readonly people: readonly PersonId[];
    readonly circle: CircleId | null;
  }) => void;
  readonly onShare: (circle: CircleId) => void;
  readonly sharing: (circle: CircleId) => ReactNode;
};

export type CirclesPlaceProps = CirclePorts & { readonly circle: CircleId | null };

const none: readonly CircleRow[] = [];

/** More circles than this, and there is a field to find one. */
const fewCircles = 8;

/** Circles: the list at the left, the open one beside it. */
export function CirclesPlace({ circle, ...ports }: CirclesPlaceProps): ReactElement {
  const t = useTranslations('circles.list');
  const { data, error } = useCircleList();
  const circles = data ?? none;
  const [text, setText] = useState('');
  const [adding, setAdding] = useState<string | null>(null);
  const rows = useCircleRows(circles, text);
  const typed = text.trim();
  return (
    <Spread
      showing={circle === null ? 'list' : 'sheet'}
      list={
        <ListPane
          title={t('title')}
          label={t('label')}
          actions={<IconButton icon="plus" label={t('add')} onPress={() => setAdding('')} />}
          {...(circles.length > fewCircles
            ? {
                filters: (
                  <FindText label={t('search')} clearLabel={t('clear')} text={text} onChange={setText} />
                ),
              }
            : {})}
        >
          <FoundList
            label={t('label')}
            rows={rows}
            icon="circles"
            selected={circle}
            onOpen={ports.onOpen}
            isLoaded={data !== undefined}
            error={error}
            said={typed === '' ? '' : t('found', { count: rows.length })}
            empty={{
              ...(typed === ''
                ? { invitation: t('empty'), more: t('emptyMore') }
                : { invitation: t('none', { name: typed }) }),
              add: t('add'),
              onAdd: () => setAdding(typed),
            }}
          />
        </ListPane>
      }
    >
      {circle === null ? <NoCircle /> : <CirclePage key={circle} id={circle} {...ports} />}
      {adding === null ? null : (
        <NewCircle name={adding} onClose={() => setAdding(null)} onCreated={ports.onOpen} />
      )}
    </Spread>
  );
}

function useCircleRows(circles: readonly CircleRow[], text: string): readonly RecordListRow<CircleId>[] {
  const t = useTranslations('circles.list');
  const kinds = useTranslations('circles.kind');
  return useMemo(
    () =>
      matchShortList(circles, text, row => row.name, { limit: circles.length }).map(({ item }) => ({
        id: item.id,
        name: item.name,
        about: `${kinds(item.kind)} · ${t('members', { count: item.members })}`,
        end: t('waiting', { count: item.waiting }),
        endLabel: t('waitingLabel', { count: item.waiting }),
      })),
    [circles, text, t, kinds],
  );
}

function NoCircle(): ReactElement {
  const t = useTranslations('circles.invitation');
  return <Invitation label={t('label')} invitation={t('invitation')} more={t('more')} />;
}
