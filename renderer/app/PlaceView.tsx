import type { ReactElement } from 'react';
import { assertNever } from '../../shared/assert-never';
import { everything } from '../../shared/domain/filter';
import type { BackupId } from '../../shared/domain/ids';
import type { QuestionStatus } from '../../shared/domain/status';
import { BackupNotice, BackupPage, BackupsPanel, TestRecoveryKey } from '../features/backups';
import { BinPlace } from '../features/bin';
import { CaptureLine } from '../features/capture';
import { CirclesPlace } from '../features/circles';
import type { PlannedWith } from '../features/conversations';
import { JournalPlace, type Linker } from '../features/journal';
import { KeptUntil, ReviewNews } from '../features/person-desk';
import { QuestionsPlace } from '../features/questions';
import { RecoveryKeyDialog } from '../features/recovery-key';
import { AppTextPage, SettingsPlace } from '../features/settings';
import type { ShareStart } from '../features/sharing';
import { CircleSharing, EntryOrigin, LibraryNews } from '../features/taking-in';
import { TodayPlace } from '../features/today';
import { ExportPanel, ImportPanel } from '../features/transfer';
import { PeoplePlace } from './PeoplePlace';
import { backupPlace, type Place, readingPlace, settingsPlace, sharePlace } from './place';
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
      return <Settings {...props} place={here} />;
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

type Here<Name extends Place['name']> = Extract<Place, { readonly name: Name }>;

/** The settings, or what was opened from there: one backup, or a text about the app. */
function Settings(props: PlaceViewProps & { readonly place: Here<'settings'> }): ReactElement {
  const { place, navigation, status, vault } = props;
  const openBackup = (backup: BackupId) => navigation.go(backupPlace(backup));
  if (place.backup !== null)
    return (
      <BackupPage
        key={place.backup}
        id={place.backup}
        canWrite={status.access === 'writable'}
        onOpen={openBackup}
        onOpenEntry={navigation.openEntry}
        onRestored={vault.look}
        onLeave={() => navigation.go(settingsPlace('backups'))}
      />
    );
  if (place.reading !== null)
    return (
      <AppTextPage
        key={place.reading}
        name={place.reading}
        onLeave={() => navigation.go(settingsPlace('about'))}
      />
    );
  return (
    <SettingsPlace
      section={place.section}
      status={status}
      backups={<BackupsPanel isSample={status.sample} onOpen={openBackup} />}
      transfer={
        <>
          <ImportPanel />
          <ExportPanel />
        </>
      }
      rehearsal={<TestRecoveryKey />}
      recoveryKey={(recoveryKey, onDone) => <RecoveryKeyDialog recoveryKey={recoveryKey} onDone={onDone} />}
      onVaultChanged={vault.look}
      onShowKeys={props.onShowKeys}
      onRead={text => navigation.go(readingPlace(text))}
    />
  );
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
      news={
        <>
          <BackupNotice onSee={() => navigation.go(settingsPlace('backups'))} />
          <LibraryNews onOpen={from => navigation.go(sharePlace({ at: 'take-in', from }))} />
          <ReviewNews onOpen={() => navigation.go(sharePlace({ at: 'to-review' }))} />
        </>
      }
      onOpenEntry={navigation.openEntry}
      onShowDay={navigation.showDay}
      onOpenRecord={navigation.openRecord}
      onPlan={onPlan}
      onShowQuestions={() => navigation.goToTab('questions')}
      onImport={() => navigation.go(settingsPlace('transfer'))}
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
