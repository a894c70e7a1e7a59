import { dirname, relative } from 'node:path';
import { below } from '../random';
import type { FolderImage } from '../vault/folder-image';
import type { DiskEvent } from './recording-disk';

/**
 * What a power cut leaves, by what POSIX promises and no more: the contents of a file that were synced, names that were
 * there when their folder was last synced, and of all the rest any part. A write is torn between sectors of 512 or pages
 * of 4096 bytes; what never arrived reads as zeros, or the file is shorter. A rename is there or not, never half.
 */
export interface CutRules {
  /** Whether syncing a file is believed. */
  readonly filesSync: boolean;
  /** Whether syncing a folder is believed. */
  readonly foldersSync: boolean;
  /** Names reach the disk in the order they were changed, and with a synced file what was done to its name, as journaling file systems have it. */
  readonly namesInOrder: boolean;
}

/** Contents: what is safe of them, and what is not yet. */
interface Inode {
  bytes: Buffer;
  safe: number;
}

type NameChange =
  | { readonly kind: 'link'; readonly path: string; readonly inode: Inode }
  | { readonly kind: 'rename'; readonly from: string; readonly to: string; readonly inode: Inode | undefined }
  | { readonly kind: 'unlink'; readonly path: string }
  | { readonly kind: 'folder'; readonly path: string }
  | { readonly kind: 'remove-folder'; readonly path: string };

interface World {
  /** Names and folders that are certain to be there. */
  readonly names: Map<string, Inode>;
  readonly folders: Set<string>;
  pending: NameChange[];
  /** What a process would see: names as they are now. */
  readonly seen: Map<string, Inode>;
  readonly files: Map<number, Inode>;
}

/** What is in a folder goes with it. */
const renameFolder = (
  names: Map<string, Inode>,
  folders: Set<string>,
  { from, to }: { readonly from: string; readonly to: string },
): void => {
  for (const [path, inode] of Array.from(names)) {
    if (!path.startsWith(`${from}/`)) continue;
    names.delete(path);
    names.set(to + path.slice(from.length), inode);
  }
  for (const path of Array.from(folders)) {
    if (path !== from && !path.startsWith(`${from}/`)) continue;
    folders.delete(path);
    folders.add(to + path.slice(from.length));
  }
};

const applyName = (names: Map<string, Inode>, folders: Set<string>, change: NameChange): void => {
  if (change.kind === 'folder') folders.add(change.path);
  else if (change.kind === 'remove-folder') folders.delete(change.path);
  else if (change.kind === 'link') names.set(change.path, change.inode);
  else if (change.kind === 'unlink') names.delete(change.path);
  else {
    const inode = names.get(change.from);
    if (inode === undefined) renameFolder(names, folders, change);
    else {
      names.delete(change.from);
      names.set(change.to, inode);
    }
  }
};

const folderOf = (change: NameChange): string => dirname(change.kind === 'rename' ? change.to : change.path);

const change = (world: World, one: NameChange): void => {
  world.pending.push(one);
  applyName(world.seen, new Set(), one);
};

const settleNames = (world: World, isSettled: (one: NameChange, at: number) => boolean): void => {
  const rest: NameChange[] = [];
  world.pending.forEach((one, at) => {
    if (isSettled(one, at)) applyName(world.names, world.folders, one);
    else rest.push(one);
  });
  world.pending = rest;
};

/** Whether a change is one of the name that a file has: its own, or that of a folder it is in. */
const isOfName = (one: NameChange, inode: Inode, path: string | null): boolean => {
  if (!('inode' in one)) return false;
  if (one.inode === inode) return true;
  return one.kind === 'rename' && one.inode === undefined && path?.startsWith(`${one.to}/`) === true;
};

const settleFile = (world: World, inode: Inode | undefined, path: string | null, rules: CutRules): void => {
  if (inode === undefined || !rules.filesSync) return;
  inode.safe = inode.bytes.length;
  if (!rules.namesInOrder) return;
  const last = world.pending.findLastIndex(one => isOfName(one, inode, path));
  settleNames(world, (_, at) => at <= last);
};

const happen = (world: World, event: DiskEvent, rules: CutRules): unknown => {
  switch (event.kind) {
    case 'create': {
      const inode = { bytes: Buffer.alloc(0), safe: 0 };
      world.files.set(event.file, inode);
      return change(world, { kind: 'link', path: event.path, inode });
    }
    case 'write': {
      const inode = world.files.get(event.file);
      if (inode !== undefined) inode.bytes = Buffer.concat([inode.bytes, event.bytes]);
      return inode;
    }
    case 'sync':
      return settleFile(world, world.files.get(event.file), null, rules);
    case 'sync-name':
      return settleFile(world, world.seen.get(event.path), event.path, rules);
    case 'rename':
      return change(world, { ...event, inode: world.seen.get(event.from) });
    case 'remove':
      return change(world, { kind: 'unlink', path: event.path });
    case 'folder':
      return change(world, { kind: 'folder', path: event.path });
    case 'remove-folder':
      return change(world, { kind: 'remove-folder', path: event.path });
    case 'sync-folder':
      return rules.foldersSync && settleNames(world, one => folderOf(one) === event.path);
    case 'acknowledged':
      return null;
  }
};

const tear = ({ bytes, safe }: Inode, random: () => number): Buffer => {
  if (bytes.length === safe) return bytes;
  const way = random();
  if (way < 0.15) return bytes.subarray(0, safe);
  if (way < 0.3) return bytes;
  const unit = random() < 0.5 ? 512 : 4096;
  const length = random() < 0.5 ? bytes.length : safe + below(random, bytes.length - safe + 1);
  const torn = Buffer.from(bytes.subarray(0, length));
  const share = random();
  for (let at = Math.floor(safe / unit) * unit; at < length; at += unit) {
    if (random() < share) torn.fill(0, Math.max(at, safe), Math.min(at + unit, length));
  }
  return torn;
};

/** Which of the changes of names arrived: any of them, or in order as far as they got. */
const arrived = (pending: readonly NameChange[], rules: CutRules, random: () => number) => {
  if (rules.namesInOrder) return pending.slice(0, below(random, pending.length + 1));
  const share = random();
  return pending.filter(() => random() < share);
};

/** The folders that a path in `folder` is in, but for that one. */
const foldersAbove = (folder: string, path: string): readonly string[] => {
  const above = dirname(path);
  return above === folder ? [] : [above, ...foldersAbove(folder, above)];
};

const begin = (folder: string, start: FolderImage): World => {
  const names = new Map(
    Array.from(start, ([path, bytes]) => [`${folder}/${path}`, { bytes, safe: bytes.length }] as const),
  );
  const folders = new Set([folder, ...Array.from(names.keys()).flatMap(path => foldersAbove(folder, path))]);
  return { names, folders, pending: [], seen: new Map(names), files: new Map() };
};

/** The folder as a power cut after the first `count` events may leave it. */
export const cutPower = (
  folder: string,
  start: FolderImage,
  events: readonly DiskEvent[],
  count: number,
  rules: CutRules,
  random: () => number,
): FolderImage => {
  const world = begin(folder, start);
  for (const event of events.slice(0, count)) happen(world, event, rules);
  for (const one of arrived(world.pending, rules, random)) applyName(world.names, world.folders, one);
  const isThere = (path: string) => foldersAbove(folder, path).every(above => world.folders.has(above));
  const left = Array.from(world.names).filter(([path]) => isThere(path));
  return new Map(left.map(([path, inode]) => [relative(folder, path), tear(inode, random)]));
};
