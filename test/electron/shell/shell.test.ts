import { describe, expect, it, vi } from 'vitest';
import { isAppPage, mayLoad, pages } from '../../../electron/shell/addresses';
import { refusedSwitch } from '../../../electron/shell/command-line';
import { secretClipboard } from '../../../electron/shell/secret-clipboard';

describe('what a page may load', () => {
  it('loads the app itself and pictures made in memory', () => {
    for (const address of [
      pages.main,
      pages.capture,
      'app://journal/assets/x.js',
      'blob:app://journal/1-2',
    ]) {
      expect(mayLoad(address, false), address).toBe(true);
    }
  });

  it.each([
    'https://example.org/',
    'http://127.0.0.1:9/',
    'ws://127.0.0.1/',
    'file:///etc/passwd',
    'data:text/html,x',
    'blob:https://example.org/1-2',
    'app://other/index.html',
    'app://journal.example.org/',
    'devtools://devtools/bundled/inspector.html',
    'chrome-extension://abc/page.html',
    'not an address',
  ])('does not load %s', address => {
    expect(mayLoad(address, false)).toBe(false);
  });

  it('shows developer tools only while developing', () => {
    expect(mayLoad('devtools://devtools/bundled/inspector.html', true)).toBe(true);
  });

  it('knows its own pages from those that look like them', () => {
    expect(isAppPage(pages.main)).toBe(true);
    for (const address of ['app://journalist/index.html', 'https://app://journal/', 'about:blank', '']) {
      expect(isAppPage(address), address).toBe(false);
    }
  });
});

describe('the command line', () => {
  const line = (...given: readonly string[]) => ({ hasSwitch: (name: string) => given.includes(name) });
  const head = { platform: 'linux', user: 1000 } as const;

  it.each([
    'allow-sandbox-debugging',
    'browser-subprocess-path',
    'crash-dumps-dir',
    'disable-gpu-sandbox',
    'disable-seccomp-filter-sandbox',
    'disable-site-isolation-trials',
    'disable-web-security',
    'enable-crash-reporter',
    'enable-logging',
    'gpu-launcher',
    'ignore-certificate-errors',
    'inspect',
    'inspect-brk',
    'inspect-port',
    'js-flags',
    'load-extension',
    'log-file',
    'log-net-log',
    'no-sandbox',
    'no-zygote',
    'remote-allow-origins',
    'remote-debugging-address',
    'remote-debugging-pipe',
    'remote-debugging-port',
    'renderer-cmd-prefix',
    'single-process',
    'ssl-key-log-file',
    'trace-startup',
    'trace-startup-file',
    'utility-cmd-prefix',
    'zygote-cmd-prefix',
  ])('is refused for --%s, by which somebody could look in or let a page out', name => {
    expect(refusedSwitch(line('user-data-dir', name), head)).toBe(name);
  });

  it('is taken as it comes otherwise', () => {
    expect(refusedSwitch(line('user-data-dir', 'lang', 'force-device-scale-factor'), head)).toBeNull();
  });

  it('may do without the sandbox as root on Linux alone, where nothing starts with it', () => {
    expect(refusedSwitch(line('no-sandbox'), { platform: 'linux', user: 0 })).toBeNull();
    expect(refusedSwitch(line('no-sandbox', 'single-process'), { platform: 'linux', user: 0 })).toBe(
      'single-process',
    );
    expect(refusedSwitch(line('no-sandbox'), { platform: 'darwin', user: 0 })).toBe('no-sandbox');
    expect(refusedSwitch(line('no-sandbox'), { platform: 'win32', user: undefined })).toBe('no-sandbox');
  });
});

describe('a copied secret', () => {
  const clipboardOf = () => {
    const state = { text: 'before' };
    const clipboard = {
      readText: () => state.text,
      writeText: (text: string) => {
        state.text = text;
      },
      clear: () => {
        state.text = '';
      },
    };
    return { state, secrets: secretClipboard(clipboard) };
  };

  it('is there, and goes after its time', async () => {
    vi.useFakeTimers();
    const { state, secrets } = clipboardOf();
    await secrets.copy('secret', 30);
    await vi.advanceTimersByTimeAsync(29_999);
    expect(state.text).toBe('secret');
    await vi.advanceTimersByTimeAsync(1);
    expect(state.text).toBe('');
    vi.useRealTimers();
  });

  it('does not take away what was copied since', async () => {
    const { state, secrets } = clipboardOf();
    await secrets.copy('secret', 30);
    state.text = 'something else';
    await secrets.forget();
    expect(state.text).toBe('something else');
  });

  it('counts from the newest copy', async () => {
    vi.useFakeTimers();
    const { state, secrets } = clipboardOf();
    await secrets.copy('first', 10);
    await vi.advanceTimersByTimeAsync(9_000);
    await secrets.copy('second', 10);
    await vi.advanceTimersByTimeAsync(9_000);
    expect(state.text).toBe('second');
    await vi.advanceTimersByTimeAsync(1_000);
    expect(state.text).toBe('');
    vi.useRealTimers();
  });
});
