import { expect, test } from './bare-desktop';

test('a page that keeps crashing is loaded again twice; then the head is asked', async ({
  desktop: { electron },
}) => {
  await electron.evaluate(({ dialog }) => {
    Reflect.set(globalThis, 'asked', []);
    dialog.showMessageBox = (...given: readonly unknown[]) => {
      Reflect.get(globalThis, 'asked').push(Reflect.get(Object(given[0]), 'message'));
      return new Promise(resolve => Reflect.set(globalThis, 'answer', resolve));
    };
  });
  const asked = () => electron.evaluate(() => Reflect.get(globalThis, 'asked'));
  const crash = () =>
    electron.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer(),
    );
  const isCrashed = () =>
    electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.isCrashed());
  const loads = await electron.evaluateHandle(({ BrowserWindow }) => {
    const seen = { count: 0 };
    BrowserWindow.getAllWindows()[0]?.webContents.on('did-finish-load', () => {
      seen.count += 1;
    });
    return seen;
  });
  const loaded = () => loads.evaluate(seen => seen.count);

  for (const times of [1, 2]) {
    await crash();
    await expect.poll(loaded).toBe(times);
  }
  expect(await asked()).toEqual([]);

  await crash();
  await expect.poll(asked).toEqual(['This window keeps stopping.']);
  expect(await isCrashed()).toBe(true);
  expect(await loaded()).toBe(2);

  await electron.evaluate(() => Reflect.get(globalThis, 'answer')({ response: 0 }));
  await expect.poll(loaded).toBe(3);
  expect(await asked()).toHaveLength(1);
});
