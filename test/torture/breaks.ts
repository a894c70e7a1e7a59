import type { PartName } from './parts';
import type { OperationKind } from './vault/kinds';

interface BrokenBuild {
  /** The part that must notice. */
  readonly part: PartName;
  /** What is done more often than else, so that it is soon seen. */
  readonly often?: OperationKind;
  /** One that each part is seen to fail with where time is short. */
  readonly quick?: true;
  /** It fails whatever is tried, so that it does not show that anything in particular is looked at. */
  readonly isBlunt?: true;
  readonly what: string;
}

/** Deliberately broken builds, to see the torture fail: switches of the test, never of the product. */
export const breaks = {
  'late-writes': {
    part: 'kills',
    what: 'bytes are said to be written, and are written when the next ones come',
  },
  'dropped-writes': { part: 'kills', what: 'one write in five is forgotten' },
  'no-atomic-rename': {
    part: 'kills',
    often: 'compact',
    what: 'the old segments go before the new one is in place',
  },
  'backup-not-placed': { part: 'kills', what: 'a finished backup never gets its name' },
  'header-not-placed': {
    quick: true,
    part: 'kills',
    what: 'a header that is written anew never gets its name',
  },
  'keys-before-files': {
    part: 'kills',
    what: 'the header of new keys is there before what is sealed with them',
  },
  'emptied-first': {
    part: 'kills',
    often: 'go-back',
    what: 'going back to a backup empties the journal before it fills it again',
  },
  'nothing-kept-before': {
    part: 'kills',
    often: 'go-back',
    what: 'what the journal was before it went back is not kept',
  },
  'swallowed-faults': {
    quick: true,
    part: 'faults',
    what: 'a failed write, sync or rename is said to have worked',
  },
  'swallowed-header-faults': {
    part: 'faults',
    what: 'a header that could not be given its name is said to be in force',
  },
  'half-writes': {
    part: 'faults',
    what: 'what a short write did not take is not offered again',
  },
  'failed-files-removed': {
    part: 'faults',
    what: 'a file at which a call fails is taken for rubbish and removed',
  },
  'raw-faults': {
    part: 'faults',
    isBlunt: true,
    what: 'the disk fails without an errno, so the failure has no code',
  },
  'no-file-sync': { quick: true, part: 'power', what: 'the contents of files are never synced' },
  'no-folder-sync': { part: 'power', what: 'names in folders are never synced' },
  'unordered-names': { part: 'power', what: 'a disk without folder sync that keeps names in no order' },
  'hidden-damage': { part: 'damage', what: 'damage in the newest segment passes for a torn tail' },
  'half-commits': {
    quick: true,
    part: 'damage',
    what: 'of an unfinished commit some values are taken for saved',
  },
  'short-segments': { part: 'damage', what: 'an older segment that ends too early passes for whole' },
  'attachments-kept': {
    part: 'damage',
    what: 'an attachment is read from memory and not from its file',
  },
  'one-header': { part: 'damage', what: 'the second header is read in place of the first' },
  'damage-discarded': { part: 'damage', what: 'damaged files are not kept' },
  'no-lock': { part: 'together', what: 'every process has a lock of its own' },
  'lock-not-checked': {
    quick: true,
    part: 'together',
    what: 'the lock is not looked at again once it is taken',
  },
  'swallowed-absence': { part: 'synced', what: 'a folder that is away takes everything without complaint' },
  'swallowed-holding': { part: 'synced', what: 'what a held file refuses is said to have worked' },
  'mixtures-believed': { quick: true, part: 'synced', what: 'nobody is told that something is missing' },
  'conflict-copies-read': { part: 'synced', what: 'a conflict copy is read in place of the file' },
  'segments-by-time': { quick: true, part: 'clock', what: 'segments are put in order by their time' },
  'locks-never-old': { part: 'clock', what: 'every lock looks as if it had just been taken' },
  'memory-kept': { part: 'soak', what: 'every written byte stays in memory' },
  'files-left-open': { quick: true, part: 'soak', what: 'files are not closed' },
  'events-kept': { part: 'soak', what: 'whatever is told of stays in memory' },
  'native-kept': { part: 'soak', what: 'half a megabyte outside V8 stays after each evening' },
  'timers-kept': { part: 'soak', what: 'what was to happen later is never called off' },
  'nothing-removed': { part: 'soak', what: 'replaced segments stay on the disk' },
} as const satisfies Readonly<Record<string, BrokenBuild>>;

export type Break = keyof typeof breaks;

/** Whether it is one of those that are tried where time is short. */
export const isQuick = (name: Break): boolean => {
  const broken: BrokenBuild = breaks[name];
  return broken.quick === true;
};

/** Whether it fails whatever is tried, and so stands for no row. */
export const isBlunt = (name: Break): boolean => {
  const broken: BrokenBuild = breaks[name];
  return broken.isBlunt === true;
};

/** What is done more often while a build is broken like this. */
export const oftenIn = (breaking: Break | null): OperationKind | null => {
  const broken: BrokenBuild | null = breaking && breaks[breaking];
  return broken?.often ?? null;
};

export const isBreak = (name: string): name is Break => Object.hasOwn(breaks, name);
