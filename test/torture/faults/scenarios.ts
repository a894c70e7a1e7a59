import { readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FolderImage } from '../vault/folder-image';
import { everyKind, type OperationKind } from '../vault/kinds';

/** What is done while a call fails. */
export type Act = OperationKind | 'backup' | 'open' | 'accept' | 'close';

/** A vault in some condition, and what is done with it. */
export interface Scenario {
  readonly name: string;
  readonly act: Act;
  /** What was done to the folder before. */
  readonly spoil: (folder: string) => void;
}

const acts: ReadonlySet<Act> = new Set(['backup', 'go-back', 'renew']);

/** Whether it makes so many calls that not each of them can be tried every time. */
export const isLong = ({ act }: Scenario): boolean => acts.has(act);

const nothing = (): void => undefined;

const change = (name: string, edit: (bytes: Buffer) => Buffer) => (folder: string) => {
  const path = join(folder, name);
  writeFileSync(path, edit(readFileSync(path)));
};

const flipped = (at: number) => (bytes: Buffer) => {
  bytes.writeUInt8(bytes.readUInt8(at) ^ 4, at);
  return bytes;
};

const add = (name: string, bytes: string) => (folder: string) => writeFileSync(join(folder, name), bytes);

/** A lock of another computer that shows no life any more. */
const staleLock = (folder: string): void => {
  add('vault.lock', JSON.stringify({ pid: 1, host: 'elsewhere', id: 'f'.repeat(32) }))(folder);
  const then = Date.now() / 1000 - 300;
  utimesSync(join(folder, 'vault.lock'), then, then);
};

/** Every operation, and opening a vault in every condition that a crash or damage leaves it in. */
export const scenarios = (image: FolderImage): readonly Scenario[] => {
  const segments = Array.from(image.keys())
    .filter(name => name.endsWith('.segment'))
    .sort();
  const [base = '', older = ''] = segments;
  const newest = segments.at(-1) ?? '';
  return [
    ...everyKind.map((kind): Scenario => ({ name: kind, act: kind, spoil: nothing })),
    { name: 'backup', act: 'backup', spoil: nothing },
    { name: 'close', act: 'close', spoil: nothing },
    { name: 'open', act: 'open', spoil: nothing },
    {
      name: 'open, unfinished files about',
      act: 'open',
      spoil: folder => {
        add('0000099.segment.partial', 'half')(folder);
        add('vault.json.partial', '{')(folder);
        add('attachments/0123456789abcdef0123456789abcdef.sealed.partial', 'CFAT')(folder);
      },
    },
    {
      name: 'open, an unstarted segment',
      act: 'open',
      spoil: add(
        newest.replace(/\d\.segment$/, digit => `${Number(digit[0]) + 1}.segment`),
        '',
      ),
    },
    {
      name: 'open, segments that a base replaced',
      act: 'open',
      spoil: folder => writeFileSync(join(folder, '0000001.segment'), readFileSync(join(folder, older))),
    },
    { name: 'open, first header damaged', act: 'open', spoil: change('vault.json', flipped(100)) },
    {
      name: 'open, second header gone',
      act: 'open',
      spoil: folder => rmSync(join(folder, 'vault.copy.json')),
    },
    { name: 'open, a lock left behind', act: 'open', spoil: staleLock },
    { name: 'accept damage', act: 'accept', spoil: change(older, flipped(300)) },
    { name: 'accept damage in the base', act: 'accept', spoil: change(base, flipped(300)) },
  ];
};
