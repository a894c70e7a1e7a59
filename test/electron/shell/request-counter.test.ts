import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { paperAddress, paperSession } from '../../../electron/shell/printing/paper-session';
import { noteRefusal } from '../../../electron/shell/refusals';
import { countWhatLeaves, requestCounter, requestsOfThisRun } from '../../../electron/shell/request-counter';
import { denyRequests } from '../../../electron/shell/session-guard';

type Handler = (...given: never[]) => unknown;

/** A session as far as requests go through it: what is handed over is kept, and `pass` sends a request by it. */
const fakeSession = vi.hoisted(() => () => {
  const handlers = new Map<string, Handler>();
  const keep =
    (name: string) =>
    (...given: readonly unknown[]) => {
      const handler = given.at(-1);
      if (typeof handler === 'function') handlers.set(name, (...rest) => Reflect.apply(handler, null, rest));
    };
  const asked = (name: string, url: string): unknown => {
    let verdict: unknown;
    const handler = handlers.get(name);
    if (handler !== undefined)
      Reflect.apply(handler, null, [
        { url },
        (given: unknown) => {
          verdict = given;
        },
      ]);
    return verdict;
  };
  return {
    webRequest: {
      onBeforeRequest: keep('onBeforeRequest'),
      onBeforeSendHeaders: keep('onBeforeSendHeaders'),
    },
    setCertificateVerifyProc: keep('setCertificateVerifyProc'),
    protocol: { handle: keep('handle') },
    asked,
  };
});

const paper = vi.hoisted(() => ({ session: fakeSession() }));
vi.mock('electron', () => ({ session: { fromPartition: () => paper.session } }));

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => {
  vi.restoreAllMocks();
});

/** How the counts of this run differ once `act` is done. */
function counted(act: () => void): { readonly left: number; readonly refused: number } {
  const before = requestsOfThisRun.counts();
  act();
  const after = requestsOfThisRun.counts();
  return { left: after.left - before.left, refused: after.refused - before.refused };
}

describe('the count of requests', () => {
  it('starts at nothing, and counts what left apart from what was refused', () => {
    const counter = requestCounter();
    expect(counter.counts()).toEqual({ left: 0, refused: 0 });
    counter.noteLeft();
    counter.noteRefused();
    counter.noteRefused();
    expect(counter.counts()).toEqual({ left: 1, refused: 2 });
  });

  it.each(['navigation', 'network-request', 'new-window', 'webview'] as const)(
    'has a refused %s in it, which would have asked another place',
    refusal => {
      expect(counted(() => noteRefusal(refusal))).toEqual({ left: 0, refused: 1 });
    },
  );

  it.each(['bad-call', 'call-from-stranger', 'device', 'download', 'missing-file', 'permission'] as const)(
    'has no refused %s in it, which is no request',
    refusal => {
      expect(counted(() => noteRefusal(refusal))).toEqual({ left: 0, refused: 0 });
    },
  );

  it('has a request that the guard of a session refuses, and none for the app’s own pages', () => {
    const session = fakeSession();
    denyRequests(session, false);
    const request = (url: string) => session.asked('onBeforeRequest', url);
    expect(counted(() => request('app://journal/index.html'))).toEqual({ left: 0, refused: 0 });
    const refused = counted(() => expect(request('https://example.org/')).toEqual({ cancel: true }));
    expect(refused).toEqual({ left: 0, refused: 1 });
  });

  it('says of a request that got past every refusal that it left, and lets it go on as it was', () => {
    const session = fakeSession();
    const counter = requestCounter();
    countWhatLeaves(session, counter);
    expect(session.asked('onBeforeSendHeaders', 'https://example.org/')).toEqual({});
    expect(counter.counts()).toEqual({ left: 1, refused: 0 });
  });

  it('is kept by the guard of every session', () => {
    const session = fakeSession();
    denyRequests(session, false);
    const left = counted(() => session.asked('onBeforeSendHeaders', 'https://example.org/'));
    expect(left).toEqual({ left: 1, refused: 0 });
  });

  it('has what a page on its way to the printer asks for beside itself', () => {
    paperSession('<p>ours</p>');
    const request = (url: string) => paper.session.asked('onBeforeRequest', url);
    expect(counted(() => request(paperAddress))).toEqual({ left: 0, refused: 0 });
    const refused = counted(() => expect(request('https://example.org/')).toEqual({ cancel: true }));
    expect(refused).toEqual({ left: 0, refused: 1 });
  });
});
