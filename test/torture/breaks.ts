import type { PartName } from './parts';

interface BrokenBuild {
  /** The part that must notice. */
  readonly part: PartName;
  readonly what: string;
}

/** Deliberately broken builds, to see the torture fail: switches of the test, never of the product. */
export const breaks = {
  'late-writes': {
    part: 'kills',
    what: 'bytes are said to be written, and are written when the next ones come',
  },
  'dropped-writes': { part: 'kills', what: 'one write in five is forgotten' },
  'no-atomic-rename': { part: 'kills', what: 'the old segments go before the new one is in place' },
  'backup-not-placed': { part: 'kills', what: 'a finished backup never gets its name' },
  'header-not-placed': { part: 'kills', what: 'a header that is written anew never gets its name' },
  'keys-before-files': {
    part: 'kills',
    what: 'the header of new keys is there before what is sealed with them',
  },
  'emptied-first': {
    part: 'kills',
    what: 'going back to a backup empties the journal before it fills it again',
  },
  'nothing-kept-before': { part: 'kills', what: 'what the journal was before it went back is not kept' },
  'swallowed-faults': { part: 'faults', what: 'a failed write, sync or rename is said to have worked' },
  'half-writes': { part: 'faults', what: 'what a short write did not take is not offered again' },
  'raw-faults': { part: 'faults', what: 'the disk fails without an errno, so the failure has no code' },
  'no-file-sync': { part: 'power', what: 'the contents of files are never synced' },
  'no-folder-sync': { part: 'power', what: 'names in folders are never synced' },
  'unordered-names': { part: 'power', what: 'a disk without folder sync that keeps names in no order' },
  'hidden-damage': { part: 'damage', what: 'damage in the newest segment passes for a torn tail' },
  'one-header': { part: 'damage', what: 'the second header is read in place of the first' },
  'damage-discarded': { part: 'damage', what: 'damaged files are not kept' },
  'no-lock': { part: 'together', what: 'every process has a lock of its own' },
  'lock-not-checked': { part: 'together', what: 'the lock is not looked at again once it is taken' },
  'swallowed-absence': { part: 'synced', what: 'a folder that is away takes everything without complaint' },
  'conflict-copies-read': { part: 'synced', what: 'a conflict copy is read in place of the file' },
  'segments-by-time': { part: 'clock', what: 'segments are put in order by their time' },
  'memory-kept': { part: 'soak', what: 'every written byte stays in memory' },
  'files-left-open': { part: 'soak', what: 'files are not closed' },
  'events-kept': { part: 'soak', what: 'whatever is told of stays in memory' },
  'timers-kept': { part: 'soak', what: 'what was to happen later is never called off' },
  'nothing-removed': { part: 'soak', what: 'replaced segments stay on the disk' },
} as const satisfies Readonly<Record<string, BrokenBuild>>;

export type Break = keyof typeof breaks;

export const isBreak = (name: string): name is Break => Object.hasOwn(breaks, name);
