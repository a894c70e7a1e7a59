import { useQueries } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { assertNever } from '../../shared/assert-never';
import type { HandoverId, SharingId } from '../../shared/domain/sharing/sharing';
import { ledgerQuery, ownCardQuery, requestsQuery, sharingListQuery } from '../api';
import { PersonDesk, RequestList, ToReview } from '../features/person-desk';
import { ChoosePage, HandoverPage, ShareHome, SharingPage } from '../features/sharing';
import { LibraryNews, OwnCardPanel, TakeInPage } from '../features/taking-in';
import { type Place, sharePlace } from './place';
import type { ShareView } from './share-view';
import type { Navigation } from './useTrail';

type SharePlaceProps = {
  readonly place: Extract<Place, { readonly name: 'share' }>;
  readonly navigation: Navigation;
};

/** What leaves the journal, what comes in from others, and what is kept about one person: each page has the desk to itself. */
export function SharePlace({ place, navigation }: SharePlaceProps): ReactElement {
  const { view } = place;
  const leads = leadsOf(navigation);
  const { openEntry, openRecord } = navigation;
  switch (view.at) {
    case 'home':
      return <Home leads={leads} />;
    case 'choose':
      return (
        <ChoosePage
          start={view.start}
          kept={view.kept ?? null}
          onKeep={kept => leads.change({ ...view, kept })}
          onBegun={sharing => leads.change({ at: 'sharing', sharing, step: 'check' })}
          onLeave={leads.home}
        />
      );
    case 'sharing':
      return (
        <SharingPage
          key={view.sharing}
          id={view.sharing}
          step={view.step}
          ownCard={<OwnCardPanel />}
          onStep={step => leads.go({ ...view, step })}
          onChooseMore={start => leads.go({ at: 'choose', start })}
          onOpenEntry={openEntry}
          onOpenHandover={handover => leads.change({ at: 'handover', handover })}
          onLeave={() => leads.change({ at: 'home' })}
        />
      );
    case 'handover':
      return (
        <HandoverPage
          key={view.handover}
          id={view.handover}
          onOpenEntry={openEntry}
          onOpenRecord={openRecord}
          onLeave={leads.home}
        />
      );
    case 'take-in':
      return (
        <TakeInPage
          from={view.from}
          kept={view.kept ?? null}
          onKeep={kept => {
            const { kept: _before, ...rest } = view;
            leads.change(kept === null ? rest : { ...rest, kept });
          }}
          onOpenEntry={openEntry}
          onLeave={leads.home}
        />
      );
    case 'desk':
      return (
        <PersonDesk
          person={view.person}
          onChoosePerson={person => leads.change({ at: 'desk', person })}
          onOpenEntry={openEntry}
          onOpenRecord={openRecord}
          onOpenSharing={leads.openSharing}
          onLeave={leads.home}
        />
      );
    case 'to-review':
      return <ToReview onOpenEntry={openEntry} onLeave={leads.home} />;
    default:
      return assertNever(view);
  }
}

const onShareHome = [sharingListQuery, requestsQuery, ledgerQuery, ownCardQuery] as const;

function Home({ leads }: { readonly leads: Leads }): ReactElement {
  const isKnown = useQueries({
    queries: onShareHome,
    combine: answers => answers.every(({ isPending }) => !isPending),
  });
  return (
    <ShareHome
      isKnown={isKnown}
      news={<LibraryNews onOpen={from => leads.go({ at: 'take-in', from })} />}
      requests={<RequestList onOpenPerson={person => leads.go({ at: 'desk', person })} />}
      card={<OwnCardPanel />}
      onChoose={start => leads.go({ at: 'choose', start })}
      onOpenSharing={leads.openSharing}
      onOpenHandover={leads.openHandover}
      onTakeIn={() => leads.go({ at: 'take-in', from: null })}
      onDesk={() => leads.go({ at: 'desk', person: null })}
      onReview={() => leads.go({ at: 'to-review' })}
    />
  );
}

type Leads = {
  readonly go: (view: ShareView) => void;
  readonly change: (view: ShareView) => void;
  readonly home: () => void;
  readonly openSharing: (sharing: SharingId) => void;
  readonly openHandover: (handover: HandoverId) => void;
};

/** The ways from one page of Share to another. */
function leadsOf(navigation: Navigation): Leads {
  const go = (view: ShareView) => navigation.go(sharePlace(view));
  return {
    go,
    change: view => navigation.change(sharePlace(view)),
    home: () => go({ at: 'home' }),
    openSharing: sharing => go({ at: 'sharing', sharing, step: 'check' }),
    openHandover: handover => go({ at: 'handover', handover }),
  };
}
