import { expect, test } from './bare-desktop';

test.describe.configure({ retries: 0 });

test('every permission that a page asks for is denied, and noted', async ({ desktop: { page, said } }) => {
  const states = await page.evaluate(async () => {
    const outcome = (asked: Promise<unknown>) =>
      asked.then(
        () => 'given',
        () => 'denied',
      );
    // Neither says when it is refused; by the time the others were answered, it was.
    void document.body.requestFullscreen();
    void document.body.requestPointerLock().catch(() => null);
    const states = {
      notifications: await Notification.requestPermission(),
      microphone: await outcome(navigator.mediaDevices.getUserMedia({ audio: true })),
      camera: await outcome(navigator.mediaDevices.getUserMedia({ video: true })),
      screen: await outcome(navigator.mediaDevices.getDisplayMedia()),
      place: await outcome(
        new Promise((resolve, reject) => navigator.geolocation.getCurrentPosition(resolve, reject)),
      ),
      clipboard: await outcome(navigator.clipboard.readText()),
      midi: await outcome(navigator.requestMIDIAccess({ sysex: true })),
      awake: await outcome(navigator.wakeLock.request('screen')),
      storage: (await navigator.storage.persist()) ? 'given' : 'denied',
    };
    const taken = document.fullscreenElement ?? document.pointerLockElement;
    return { ...states, whole: taken === null ? 'denied' : 'given' };
  });
  expect(new Set(Object.values(states)), JSON.stringify(states)).toEqual(new Set(['denied']));
  expect(said()).toContain('refused permission');
});

test('whatever a page may ask about, it is told that it may not', async ({ desktop: { page } }) => {
  const names = [
    'accelerometer',
    'background-sync',
    'camera',
    'clipboard-read',
    'clipboard-write',
    'geolocation',
    'gyroscope',
    'idle-detection',
    'local-fonts',
    'magnetometer',
    'microphone',
    'midi',
    'notifications',
    'persistent-storage',
    'screen-wake-lock',
    'storage-access',
    'window-management',
  ];
  const told = await page.evaluate(
    list =>
      Promise.all(
        list.map(async name => {
          const { state } = await Reflect.apply(navigator.permissions.query, navigator.permissions, [
            { name },
          ]);
          return `${name}: ${state}`;
        }),
      ),
    names,
  );
  expect(told).toEqual(names.map(name => `${name}: denied`));
});

test('each session is given a no for every question that Electron can ask of it', async ({ desktop }) => {
  const answers = await desktop.electron.evaluate(({ app, BrowserWindow }) => {
    const handlers = new Map<string, (...given: readonly unknown[]) => unknown>();
    const kept = (name: string) => (handler: () => unknown) => void handlers.set(name, handler);
    const nothing = () => undefined;
    app.emit('session-created', {
      webRequest: { onBeforeRequest: nothing, onBeforeSendHeaders: nothing },
      on: nothing,
      setSpellCheckerEnabled: nothing,
      setSpellCheckerLanguages: nothing,
      setProxy: nothing,
      setPermissionCheckHandler: kept('check'),
      setPermissionRequestHandler: kept('request'),
      setDevicePermissionHandler: kept('device'),
      setBluetoothPairingHandler: kept('pairing'),
      setCertificateVerifyProc: kept('certificate'),
    });
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    const answered: unknown[] = [];
    const answer = (value: unknown): void => void answered.push(value);
    const check = handlers.get('check');
    const device = handlers.get('device');
    handlers.get('request')?.(contents, 'openExternal', answer, {});
    handlers.get('pairing')?.({ pairingKind: 'confirm' }, answer);
    handlers.get('certificate')?.({ hostname: 'example.org', errorCode: 0 }, answer);
    return {
      checked: ['media', 'hid', 'usb', 'serial'].map(name => check?.(contents, name, 'app://journal', {})),
      devices: ['hid', 'usb', 'serial'].map(deviceType =>
        device?.({ deviceType, origin: 'app://journal', device: {} }),
      ),
      answered,
    };
  });
  expect(answers).toEqual({
    checked: [false, false, false, false],
    devices: [false, false, false],
    answered: [false, { confirmed: false }, -2],
  });
  await expect.poll(desktop.said).toContain('refused device');
});
