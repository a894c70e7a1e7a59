import { describe, expect, it } from 'vitest';
import { answerCalls, type HostAnswers } from '../../../electron/bridge/host-calls';
import { JournalError } from '../../../shared/contract/errors';
import { defaultPreferences } from '../../../shared/domain/settings';
import { startStubCore } from './stub-core';

const answers: HostAnswers<null> = {
  hostFacts: () => ({
    kind: 'browser',
    platform: 'linux',
    version: '1',
    nativeChooser: false,
    globalShortcut: false,
  }),
  aboutApp: () => ({ electron: null, chromium: null, node: '20', requests: null }),
  readAppText: ({ name }) => name,
  chooseFolder: () => {
    throw new JournalError('folder-missing', { tried: 1 });
  },
  isPackOffered: () => false,
  takeOfferedPack: () => null,
  printPrepared: () => {
    throw new JournalError('not-supported-here');
  },
  deviceUnlock: () => ({ keychain: 'none', isOn: false }),
  turnOnDeviceUnlock: () => ({ keychain: 'none', isOn: false }),
  turnOffDeviceUnlock: () => ({ keychain: 'none', isOn: false }),
  openWithDevice: () => undefined,
  openLink: () => {
    throw new Error('a bug that quotes what was written');
  },
  copySecret: () => undefined,
  getPreferences: () => defaultPreferences,
  savePreferences: ({ preferences }) => ({ preferences, shortcutTaken: false }),
  closeCapture: () => undefined,
  quit: () => undefined,
};

const answer = () => answerCalls(startStubCore(), answers);
const failure = (code: string, details = {}) => ({ ok: false, error: { code, details } });

describe('answering a page', () => {
  it('asks the core for its methods and the host for its own', async () => {
    const ask = answer();
    expect(await ask('vaultStatus', undefined, null)).toEqual({ ok: true, value: { state: 'absent' } });
    expect(await ask('getPreferences', undefined, null)).toEqual({ ok: true, value: defaultPreferences });
  });

  it.each(['toString', '__proto__', 'constructor', 'deleteEverything', ''])(
    'knows no method %j',
    async name => {
      expect(await answer()(name, undefined, null)).toEqual(failure('bad-input'));
    },
  );

  it.each(['preparedPage', 'keepPrinted', 'deviceState', 'letDeviceIn', 'dropDevice', 'unlockByDevice'])(
    'lets no page ask %s, which is for its host',
    async name => {
      expect(await answer()(name, { id: 'x' }, null)).toEqual(failure('not-allowed'));
    },
  );

  it('parses what is meant for the host before it sees it', async () => {
    const reply = await answer()('copySecret', { text: 'x', seconds: 'soon' }, null);
    expect(reply).toMatchObject({ ok: false, error: { code: 'bad-input' } });
  });

  it('answers an expected failure with its code and a bug without its message', async () => {
    const ask = answer();
    const chosen = await ask('chooseFolder', { purpose: 'import', typedPath: null }, null);
    expect(chosen).toEqual(failure('folder-missing', { tried: 1 }));
    expect(await ask('openLink', { url: 'https://example.org' }, null)).toEqual(failure('unexpected'));
  });
});
