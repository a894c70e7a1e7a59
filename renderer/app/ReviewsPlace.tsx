import { type ReactElement, useState } from 'react';
import { useTranslations } from 'use-intl';
import { PictureList, PicturePage } from '../features/pictures';
import { ReviewInvitation, ReviewList, ReviewPage } from '../features/reviews';
import { ListPane, Spread } from '../ui';
import type { Place } from './place';
import type { Navigation } from './useTrail';

type Here = Extract<Place, { readonly name: 'reviews' }>;
type ReviewsPlaceProps = { readonly place: Here; readonly navigation: Navigation };

/**
 * Reviews of partnerships, and pictures of the network and the year. The list stands alone until one is opened;
 * what is open has the desk to itself, because drawings need room.
 */
export function ReviewsPlace({ place, navigation }: ReviewsPlaceProps): ReactElement {
  const { open } = place;
  const [closed, setClosed] = useState<Extract<Here['open'], { readonly kind: 'review' }> | null>(null);
  const turnTo = (next: Here['open']): void => {
    setClosed(null);
    navigation.turnTo({ ...place, open: next });
  };
  if (open?.kind === 'picture')
    return (
      <PicturePage
        picture={open.picture}
        onShow={picture => navigation.change({ ...place, open: { kind: 'picture', picture } })}
        onShowAll={() => turnTo(null)}
        onOpenRecord={navigation.openRecord}
        onShowDay={navigation.showDay}
        onShowTheme={navigation.showTheme}
      />
    );
  if (open?.kind === 'review')
    return (
      <ReviewPage
        key={open.id}
        id={open.id}
        onOpen={id => turnTo({ kind: 'review', id })}
        onShowAll={() => turnTo(null)}
        onClose={() => {
          turnTo(null);
          setClosed(open);
        }}
        onOpenEntry={navigation.openEntry}
        onOpenRecord={navigation.openRecord}
      />
    );
  return <Lists closed={closed} turnTo={turnTo} />;
}

function Lists(props: {
  readonly closed: Extract<Here['open'], { readonly kind: 'review' }> | null;
  readonly turnTo: (next: Here['open']) => void;
}): ReactElement {
  const { closed, turnTo } = props;
  const t = useTranslations('app.reviews');
  return (
    <Spread
      showing={closed === null ? 'list' : 'sheet'}
      list={
        <ListPane title={t('title')} label={t('label')}>
          <ReviewList selected={null} onOpen={id => turnTo({ kind: 'review', id })} />
          <PictureList selected={null} onOpen={picture => turnTo({ kind: 'picture', picture })} />
        </ListPane>
      }
    >
      <ReviewInvitation closed={closed?.id ?? null} onOpen={id => turnTo({ kind: 'review', id })} />
    </Spread>
  );
}
