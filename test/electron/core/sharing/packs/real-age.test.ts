import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cardOf } from '../../../../../electron/core/sharing/identity';
import { openPack, sealPack } from '../../../../../electron/core/sharing/packs';
import { packWorkFactor } from '../../../../../electron/core/sharing/packs/limits';
import { readPack } from '../../../../../electron/core/sharing/packs/pack-text';
import {
  ada,
  ben,
  by,
  byPassphrase,
  cardOfBen,
  document,
  order,
  passphrase,
  plainContent,
  sealed,
  seededBytes,
  signedAround,
} from './pack-fixture';

const missing = ['age', 'age-keygen', 'script'].filter(
  tool => spawnSync(tool, ['--version']).error !== undefined,
);

describe('the age tool', () => {
  it('is there, or its tests are left out', context => {
    if (process.env['REQUIRE_ALL'] === '1') expect(missing).toEqual([]);
    if (missing.length > 0) context.skip(`not installed: ${missing.join(', ')}`);
  });
});

describe.skipIf(missing.length > 0)('with the age tool', () => {
  let folder = '';
  const path = (name: string) => join(folder, name);

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'packs-'));
    await writeFile(path('ben.key'), `${ben.secretKey}\n`);
  });

  afterAll(() => rm(folder, { recursive: true }));

  it('an identity has the same public key', () => {
    const written = execFileSync('age-keygen', ['-y', path('ben.key')], { encoding: 'utf8' });
    expect(written.trim()).toBe(cardOfBen.recipient);
  });

  it('a member opens what we sealed', async () => {
    const { id, bytes } = await sealed();
    await writeFile(path('ours.age'), bytes);
    const plain = execFileSync('age', ['-d', '-i', path('ben.key'), path('ours.age')]);
    expect(JSON.parse(plain.toString('utf8'))).toMatchObject({
      'critical-friend-pack': 1,
      content: { id, document: { title: document.title } },
    });
    expect(readPack(plain).document).toEqual(document);
  });

  it('we open what it sealed for a member', async () => {
    const content = { ...plainContent, recipients: [cardOfBen.recipient] };
    await writeFile(path('plain'), signedAround(Buffer.from(JSON.stringify(content))));
    execFileSync('age', ['-r', cardOfBen.recipient, '-o', path('theirs.age'), path('plain')]);
    const reading = await openPack(await readFile(path('theirs.age')), by(ben));
    expect(reading).toMatchObject({
      kind: 'opened',
      pack: { id: plainContent.id, sender: cardOf(ada, 'Ada Hill') },
    });
  });

  it('a passphrase opens what we sealed at full cost', { timeout: 120_000 }, async () => {
    const audience = { kind: 'passphrase', passphrase } as const;
    const { bytes } = await sealPack({ ...order, audience }, { randomBytes: seededBytes('full cost') });
    await writeFile(path('ours.age'), bytes);
    expect(Buffer.from(bytes).toString('latin1')).toMatch(new RegExp(`-> scrypt \\S+ ${packWorkFactor}\n`));
    await atTerminal(`age -d -o '${path('opened')}' '${path('ours.age')}'`);
    expect(readPack(await readFile(path('opened'))).document).toEqual(document);
  });

  it('we open what it sealed for a passphrase', { timeout: 120_000 }, async () => {
    await writeFile(path('plain'), signedAround(Buffer.from(JSON.stringify(plainContent))));
    await atTerminal(`age -p -o '${path('theirs.age')}' '${path('plain')}'`);
    const reading = await openPack(await readFile(path('theirs.age')), byPassphrase);
    expect(reading).toMatchObject({
      kind: 'opened',
      pack: { id: plainContent.id, recipients: 'passphrase' },
    });
  });
});

/** Runs a command at a terminal of its own and answers each question for a passphrase; age asks nowhere else. */
function atTerminal(command: string): Promise<void> {
  const tool = spawn('script', ['-qec', command, '/dev/null'], { stdio: ['pipe', 'pipe', 'inherit'] });
  tool.stdout.setEncoding('utf8');
  tool.stdout.on('data', (text: string) => {
    if (/passphrase.*: ?$/i.test(text)) tool.stdin.write(`${passphrase}\n`);
  });
  return new Promise((resolve, reject) => {
    tool.on('error', reject);
    tool.on('exit', code => (code === 0 ? resolve() : reject(new Error(`${command} ended with ${code}`))));
  });
}
