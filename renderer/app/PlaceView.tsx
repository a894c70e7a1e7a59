import type { ReactElement } from 'react';
import { assertNever } from '../../shared/assert-never';
import { everything } from '../../shared/domain/filter';
import type { QuestionStatus } from '../../shared/domain/status';
import { BinPlace } from '../features/bin';
import { CaptureLine } from '../features/capture';
import { CirclesPlace } from '../features/circles';
import type { PlannedWith } from '../features/conversations';
import { JournalPlace, type Linker } from '../features/journal';
import { KeptUntil } from '../features/person-desk';
import { QuestionsPlace } from '../features/questions';
import { RecoveryKeyDialog } from '../features/recovery-key';
import { SettingsPlace } from '../features/settings';
import type { ShareStart } from '../features/sharing';
import { CircleSharing, EntryOrigin, LibraryNews } from '../features/taking-in';
import { TodayPlace } from '../features/today';
import { ExportPanel, ImportPanel } from '../features/transfer';
import { PeoplePlace } from './PeoplePlace';
import { sharePlace } from './place';
import { ReviewsPlace } from './ReviewsPlace';
import { SharePlace } from './SharePlace';
import type { Navigation } from './useTrail';
import type { Vault } from './useVault';
import type { OpenStatus } from './vault-state';

export interface PlaceViewProps {
  readonly navigation: Navigation;
  readonly vault: Vault;
  readonly status: OpenStatus;
  readonly onLinker: (linker: Linker | null) => void;
  readonly onWrite: () => void;
  readonly onShowKeys: () => void;
  /** Plans a conversation with somebody. */
  readonly onPlan: (planned: PlannedWith) => void;
}

/** The sheet of the present place; each feature gets what it needs to lead elsewhere. */
export function PlaceView(props: PlaceViewProps): ReactElement | null {
  const { navigation } = props;
  const { here } = navigation;
  switch (here.name) {
    case 'today':
      return <Today navigation={navigation} onPlan={props.onPlan} />;
    case 'questions':
      return <Questions navigation={navigation} onPlan={props.onPlan} />;
    case 'settings':
      return (
        <SettingsPlace
          section={here.section}
          status={props.status}
          transfer={
            <>
              <ImportPanel />
              <ExportPanel />
            </>
          }
          recoveryKey={(recoveryKey, onDone) => (
            <RecoveryKeyDialog recoveryKey={recoveryKey} onDone={onDone} />
          )}
          onVaultChanged={props.vault.look}
          onShowKeys={props.onShowKeys}
        />
      );
    case 'journal':
      return (
        <JournalPlace
          filter={here.filter}
          sort={here.sort}
          entryId={here.entry}
          onOpen={entry => navigation.turnTo({ ...here, entry })}
          onOpenRecord={navigation.openRecord}
          onFilter={(filter, sort) => navigation.change({ ...here, filter, sort })}
          onLinker={props.onLinker}
          onWrite={props.onWrite}
          onShare={choice => share(navigation, { recipient: null, choice, sharing: null })}
          parts={{
            line: entry => <KeptUntil entry={entry} />,
            note: entry => <EntryOrigin entry={entry} onOpenEntry={navigation.openEntry} />,
          }}
        />
      );
    case 'people':
      return <PeoplePlace place={here} navigation={navigation} onPlan={props.onPlan} />;
    case 'circles':
      return (
        <CirclesPlace
          circle={here.circle}
          onOpen={circle => navigation.turnTo({ ...here, circle })}
          onOpenEntry={navigation.openEntry}
          onOpenRecord={navigation.openRecord}
          onPlan={props.onPlan}
          onShare={circle =>
            share(navigation, {
              recipient: { kind: 'circle', circle },
              choice: { kind: 'circle', circle },
              sharing: null,
            })
          }
          sharing={circle => (
            <CircleSharing
              circle={circle}
              onOpenPerson={person => navigation.openRecord({ kind: 'person', id: person })}
              onOpenPack={from => navigation.go(sharePlace({ at: 'take-in', from }))}
            />
          )}
        />
      );
    case 'reviews':
      return <ReviewsPlace place={here} navigation={navigation} />;
    case 'share':
      return <SharePlace place={here} navigation={navigation} />;
    case 'bin':
      return <BinPlace onOpenEntry={navigation.openEntry} onOpenRecord={navigation.openRecord} />;
    default:
      return assertNever(here);
  }
}

/** Goes to choosing what is given. */
function share(navigation: Navigation, start: ShareStart): void {
  navigation.go(sharePlace({ at: 'choose', start }));
}

function Today(props: Pick<PlaceViewProps, 'navigation' | 'onPlan'>): ReactElement {
  const { navigation, onPlan } = props;
  return (
    <TodayPlace
      capture={<CaptureLine place="capture" startsFocused onOpenEntry={navigation.openEntry} />}
      news={<LibraryNews onOpen={from => navigation.go(sharePlace({ at: 'take-in', from }))} />}
      onOpenEntry={navigation.openEntry}
      onShowDay={navigation.showDay}
      onOpenRecord={navigation.openRecord}
      onPlan={onPlan}
      onShowQuestions={() => navigation.goToTab('questions')}
      onImport={() => navigation.go({ name: 'settings', section: 'transfer' })}
    />
  );
}

function Questions({ navigation, onPlan }: Pick<PlaceViewProps, 'navigation' | 'onPlan'>): ReactElement {
  const showAll = (status: QuestionStatus) =>
    navigation.go({
      name: 'journal',
      filter: { ...everything, kinds: ['question'], statuses: [status] },
      sort: 'newest',
      entry: null,
    });
  return (
    <QuestionsPlace
      capture={
        <CaptureLine place="capture-question" onlyKind="question" onOpenEntry={navigation.openEntry} />
      }
      onOpenEntry={navigation.openEntry}
      onOpenRecord={navigation.openRecord}
      onPlan={onPlan}
      onShowAll={showAll}
    />
  );
}
