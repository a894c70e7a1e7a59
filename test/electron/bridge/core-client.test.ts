import { describe, expect, it } from 'vitest';
import type { CoreClient } from '../../../electron/bridge/core-client';
import type { EventMessage } from '../../../shared/contract/events';
import { startStubCore } from './stub-core';

const unexpected = { ok: false, error: { code: 'unexpected', details: {} } };

function nextEvent(core: CoreClient): Promise<EventMessage> {
  return new Promise(resolve => {
    const stop = core.onEvent(message => {
      stop();
      resolve(message);
    });
  });
}

describe('the core behind its thread', () => {
  it('answers a call with what the core said, bytes as bytes', async () => {
    const input = { bytes: new Uint8Array([0, 127, 255]) };
    expect(await startStubCore().call('addAttachment', input)).toEqual({ ok: true, value: input });
  });

  it('hands the core its folder, version, device and language, and how many pages listen', async () => {
    const core = startStubCore();
    core.setClients(2);
    const value = { dataFolder: '/data', version: '1', device: 'device', language: 'en-GB', clients: 2 };
    expect(await core.call('vaultFacts', undefined)).toEqual({ ok: true, value });
  });

  it('tells the core its language, and the thread after one that died too', async () => {
    const core = startStubCore();
    const spoken = async (): Promise<unknown> => {
      const facts = await core.call('vaultFacts', undefined);
      return facts.ok ? facts.value : facts.error.code;
    };
    await core.call('vaultStatus', undefined);
    core.speak('cy');
    expect(await spoken()).toMatchObject({ language: 'cy' });
    await core.call('stayOpen', undefined);
    expect(await spoken()).toMatchObject({ language: 'cy' });
  });

  it('turns a chosen path into a grant', async () => {
    expect(await startStubCore().grant('/chosen')).toBe('grant for /chosen');
  });

  it('passes events on until the listener stops', async () => {
    const core = startStubCore();
    const heard: EventMessage[] = [];
    const stop = core.onEvent(message => heard.push(message));
    await core.call('lockVault', undefined);
    stop();
    await core.call('lockVault', undefined);
    expect(heard).toEqual([{ name: 'locked', data: { reason: 'asked' } }]);
  });

  it('tells the core that the system locks', async () => {
    const core = startStubCore();
    const event = nextEvent(core);
    core.lockForSystem();
    expect(await event).toEqual({ name: 'locked', data: { reason: 'system' } });
  });

  it('refuses input that cannot cross to the core', async () => {
    const reply = await startStubCore().call('estimatePassphrase', { passphrase: () => 'function' });
    expect(reply).toEqual({ ok: false, error: { code: 'bad-input', details: {} } });
  });

  it('answers whoever waits when the core dies, says locked, and goes on with a new one', async () => {
    const core = startStubCore();
    core.setClients(1);
    await core.call('vaultStatus', undefined);
    const event = nextEvent(core);
    const replies = [core.call('stayOpen', undefined), core.call('vaultStatus', undefined)];
    expect(await Promise.all(replies)).toContainEqual(unexpected);
    expect(await event).toEqual({ name: 'locked', data: { reason: 'failure' } });
    expect(await core.call('vaultFacts', undefined)).toMatchObject({ ok: true, value: { clients: 1 } });
  });

  it('does not start a core over and over that never answers', async () => {
    const core = startStubCore({ script: '/nowhere/worker.js' });
    const heard: EventMessage[] = [];
    core.onEvent(message => heard.push(message));
    expect(await core.call('vaultStatus', undefined)).toEqual(unexpected);
    expect(await core.call('vaultStatus', undefined)).toEqual(unexpected);
    expect(heard).toEqual([]);
  });

  it('lets the core say closing before it stops, and answers locked afterwards', async () => {
    const core = startStubCore();
    const event = nextEvent(core);
    await Promise.all([core.stop(), core.stop()]);
    expect(await event).toEqual({ name: 'closing', data: { reason: 'asked' } });
    expect(await core.call('vaultStatus', undefined)).toMatchObject({ error: { code: 'locked' } });
  });

  it('stops without a core that does not answer', async () => {
    const core = startStubCore({ version: 'deaf', stopWithin: 50 });
    await core.stop();
    expect(await core.call('vaultStatus', undefined)).toMatchObject({ error: { code: 'locked' } });
  });
});
