import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { methodChannel } from '../../../electron/bridge/channels';
import { failed } from '../../../electron/bridge/protocol';
import { listRendererFiles } from '../../../electron/bridge/renderer-files';
import { serveAppScheme } from '../../../electron/shell/app-scheme';
import { answerPages } from '../../../electron/shell/page-calls';
import { denyPermissions } from '../../../electron/shell/session-guard';
import type { ErrorCode, Reply } from '../../../shared/contract/errors';

/** Any function that is handed over; `run` calls it. */
type Handler = (...given: never[]) => unknown;
const run = (handler: Handler | undefined, ...given: readonly unknown[]): unknown =>
  handler === undefined ? undefined : Reflect.apply(handler, undefined, given);

/** Electron as far as these files ask it for something: what they hand over is kept. */
const electron = vi.hoisted(() => ({ calls: new Map<string, Handler>() }));
vi.mock('electron', () => ({
  ipcMain: { handle: (channel: string, handler: Handler) => electron.calls.set(channel, handler) },
  protocol: {},
}));

const said: string[] = [];
beforeEach(() => {
  said.length = 0;
  vi.spyOn(console, 'error').mockImplementation((...words: readonly unknown[]) => {
    said.push(words.join(' '));
  });
});
afterEach(() => {
  vi.restoreAllMocks();
});

const canary = 'a word that was written in confidence';

describe('a call from a page of ours', () => {
  const frame = { url: 'app://journal/index.html' };
  const sender = { mainFrame: frame };
  const window = { isDestroyed: () => false, webContents: sender };

  const callWith = async (reply: Reply<unknown>): Promise<unknown> => {
    answerPages(
      () => [window],
      async () => reply,
    );
    return run(electron.calls.get(methodChannel('saveDraft')), { sender, senderFrame: frame }, canary);
  };

  it.each<ErrorCode>(['bad-input', 'not-allowed', 'text-too-large'])(
    'that is refused as %s is noted by its kind alone, and answered as it was',
    async code => {
      const reply: Reply<never> = { ok: false, error: { code, details: { canary } } };
      expect(await callWith(reply)).toBe(reply);
      expect(said).toEqual(['critical-friend: refused bad-call']);
    },
  );

  it('that fails as the head may meet it, or succeeds, is not spoken of', async () => {
    await callWith(failed('wrong-passphrase'));
    await callWith({ ok: true, value: canary });
    expect(said).toEqual([]);
  });
});

describe('what a page asks Chromium for', () => {
  const guarded = () => {
    const handlers = new Map<string, Handler>();
    const keep = (name: string) => (handler: Handler | null) => {
      if (handler !== null) handlers.set(name, handler);
    };
    denyPermissions({
      setPermissionRequestHandler: keep('request'),
      setPermissionCheckHandler: keep('check'),
      setDevicePermissionHandler: keep('device'),
      setBluetoothPairingHandler: keep('pairing'),
    });
    return (name: string, ...given: readonly unknown[]) => run(handlers.get(name), ...given);
  };

  it('a permission it asks for, or whether it has it, is denied and noted', () => {
    const ask = guarded();
    const answers: unknown[] = [];
    ask('request', null, canary, (answer: unknown) => answers.push(answer));
    answers.push(ask('check', null, canary, canary));
    expect(answers).toEqual([false, false]);
    expect(said).toEqual(Array(2).fill('critical-friend: refused permission'));
  });

  it('a device is denied and noted', () => {
    const ask = guarded();
    const answers: unknown[] = [];
    answers.push(ask('device', { device: { name: canary } }));
    ask('pairing', { deviceId: canary }, (answer: unknown) => answers.push(answer));
    expect(answers).toEqual([false, { confirmed: false }]);
    expect(said).toEqual(Array(2).fill('critical-friend: refused device'));
  });
});

describe('an address of the app', () => {
  it.each([
    ['that nothing is at', 'GET', `app://journal/${encodeURIComponent(canary)}`],
    ['that is called to take something', 'POST', 'app://journal/index.html'],
    ['of another host', 'GET', 'app://other/index.html'],
  ])('%s is answered with 404 and noted, and one that is there is neither', async (_what, method, url) => {
    const folder = await mkdtemp(join(tmpdir(), 'app-scheme-'));
    await writeFile(join(folder, 'index.html'), '<p>ours</p>');
    const kept: ((request: Request) => Response | Promise<Response>)[] = [];
    serveAppScheme(
      { protocol: { handle: (_scheme, handler) => kept.push(handler) } },
      await listRendererFiles(folder),
    );
    const [answer] = kept;
    const there = await answer?.(new Request('app://journal/index.html'));
    expect(there?.status).toBe(200);
    expect(said).toEqual([]);
    expect((await answer?.(new Request(url, { method })))?.status).toBe(404);
    expect(said).toEqual(['critical-friend: refused missing-file']);
    await rm(folder, { recursive: true });
  });
});
