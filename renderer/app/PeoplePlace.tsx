import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import { assertNever } from '../../shared/assert-never';
import type { ConversationId } from '../../shared/domain/ids';
import { ConversationList, ConversationPage, type PlannedWith } from '../features/conversations';
import { PeopleInvitation, PersonList, PersonPage, SchoolList, SchoolPage } from '../features/people';
import { PersonCard } from '../features/taking-in';
import { ChoiceBar, ListPane, Spread } from '../ui';
import { type PeopleList, type PeopleRecord, type Place, sharePlace } from './place';
import type { Navigation } from './useTrail';

type Here = Extract<Place, { readonly name: 'people' }>;

type PeoplePlaceProps = {
  readonly place: Here;
  readonly navigation: Navigation;
  readonly onPlan: (planned: PlannedWith) => void;
};

/**
 * People, the schools they work at and the conversations with them: the list at the left, the open page beside it.
 * A conversation has the desk to itself: its agenda and what helps to prepare it stand side by side.
 */
export function PeoplePlace(props: PeoplePlaceProps): ReactElement {
  const { place, navigation } = props;
  const t = useTranslations('app.people');
  const show = (list: PeopleList) => navigation.change({ ...place, list });
  if (place.open?.kind === 'conversation') return <Page {...props} />;
  return (
    <Spread
      showing={place.open === null ? 'list' : 'sheet'}
      list={
        <ListPane
          title={t('title')}
          label={t('label')}
          filters={
            <ChoiceBar
              label={t('list')}
              options={[
                { id: 'people', label: t('people') },
                { id: 'schools', label: t('schools') },
                { id: 'conversations', label: t('conversations') },
              ]}
              value={place.list}
              onChange={show}
            />
          }
        >
          <List {...props} />
        </ListPane>
      }
    >
      <Page {...props} />
    </Spread>
  );
}

function List({ place, navigation, onPlan }: PeoplePlaceProps): ReactElement {
  const { open } = place;
  const turnTo = (record: PeopleRecord) => navigation.turnTo({ ...place, open: record });
  switch (place.list) {
    case 'people':
      return (
        <PersonList
          selected={open?.kind === 'person' ? open.id : null}
          onOpen={id => turnTo({ kind: 'person', id })}
        />
      );
    case 'schools':
      return (
        <SchoolList
          selected={open?.kind === 'school' ? open.id : null}
          onOpen={id => turnTo({ kind: 'school', id })}
        />
      );
    case 'conversations':
      return (
        <ConversationList
          selected={open?.kind === 'conversation' ? open.id : null}
          onOpen={id => turnTo({ kind: 'conversation', id })}
          onPlan={onPlan}
        />
      );
    default:
      return assertNever(place.list);
  }
}

function Page({ place, navigation, onPlan }: PeoplePlaceProps): ReactElement {
  const { open } = place;
  const leads = { onOpenEntry: navigation.openEntry, onOpenRecord: navigation.openRecord, onPlan };
  const onGone = () => navigation.change({ ...place, open: null });
  const onShowAll = () => navigation.go({ ...place, list: 'conversations', open: null });
  const onShare = (conversation: ConversationId) =>
    navigation.go(
      sharePlace({
        at: 'choose',
        start: { recipient: null, choice: { kind: 'conversation', conversation }, sharing: null },
      }),
    );
  switch (open?.kind) {
    case undefined:
      return <PeopleInvitation />;
    case 'person':
      return (
        <PersonPage
          key={open.id}
          id={open.id}
          {...leads}
          onDesk={person => navigation.go(sharePlace({ at: 'desk', person }))}
          card={person => <PersonCard person={person} />}
          onGone={onGone}
        />
      );
    case 'school':
      return <SchoolPage key={open.id} id={open.id} {...leads} onGone={onGone} />;
    case 'conversation':
      return (
        <ConversationPage key={open.id} id={open.id} {...leads} onShowAll={onShowAll} onShare={onShare} />
      );
    default:
      return assertNever(open);
  }
}
