import { expect, test } from './bare-desktop';
import { fetchForNoPage } from './fetch-for-no-page';
import { listener } from './listener';

test.describe.configure({ retries: 0 });

test('a request that a hole in the guard lets through is counted as one that left', async ({
  desktop: { electron, page },
}) => {
  const near = await listener();
  const counts = () =>
    page.evaluate(async () => {
      const reply = await window.journal.aboutApp();
      return reply.ok ? reply.value.requests : null;
    });
  const ask = () => fetchForNoPage(electron, `http://127.0.0.1:${near.port}/`);
  const before = await counts();
  expect(before).toMatchObject({ left: 0 });
  expect(await ask()).toContain('ERR_BLOCKED_BY_CLIENT');
  expect(await counts()).toEqual({ left: 0, refused: (before?.refused ?? 0) + 1 });
  await electron.evaluate(({ session }) => session.fromPartition('journal').webRequest.onBeforeRequest(null));
  // The proxy that leads nowhere still holds it off, but the app asked.
  expect(await ask()).toContain('ERR_PROXY_CONNECTION_FAILED');
  expect(await counts()).toMatchObject({ left: 1 });
  expect(near.met()).toBe(0);
  near.close();
});
