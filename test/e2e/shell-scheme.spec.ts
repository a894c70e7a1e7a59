import { type BareDesktop, expect, test } from './bare-desktop';

test.describe.configure({ retries: 0 });

const outside = [
  '../main.js',
  '%2e%2e/main.js',
  '..%2fmain.js',
  '..%2Fmain.js',
  '..%5cmain.js',
  '%2e%2e%2fmain.js',
  '%252e%252e%252fmain.js',
  'assets/..%2f..%2fmain.js',
  'assets/../../main.js',
  '/main.js',
  '//etc/passwd',
  '%2fetc%2fpasswd',
  'index.html%00.js',
  'index.html/',
  'INDEX.HTML',
  'assets',
  '',
  'preferences.json',
  'a/'.repeat(10_000),
] as const;

test('app:// serves the built page under the content policy and nothing beside it', async ({
  desktop: { page, said },
}) => {
  const answers = await page.evaluate(async paths => {
    const statuses = paths.map(path => fetch(`app://journal/${path}`).then(({ status }) => status));
    const { headers } = await fetch('app://journal/index.html');
    return { statuses: await Promise.all(statuses), policy: headers.get('content-security-policy') };
  }, outside);
  expect(answers.statuses).toEqual(outside.map(() => 404));
  await expect.poll(() => said().split('refused missing-file').length - 1).toBe(outside.length);
  expect(answers.policy).toMatch(/^default-src 'none'; script-src 'self';/);
});

test('app:// answers no other host, and no other way of asking, whoever asks', async ({ desktop }) => {
  const { electron } = desktop;
  // What keeps the pages' session from asking is tried elsewhere; here it is out of the way.
  await electron.evaluate(({ session }) => session.fromPartition('journal').webRequest.onBeforeRequest(null));
  expect(await statusOf(desktop, 'app://journal/index.html')).toBe(200);
  for (const host of ['other', 'journal.evil', 'evil.journal', 'journal%00', 'journa'])
    expect(await statusOf(desktop, `app://${host}/index.html`), host).not.toBe(200);
  for (const method of ['POST', 'PUT', 'DELETE', 'HEAD', 'OPTIONS'])
    expect(await statusOf(desktop, 'app://journal/index.html', method), method).toBe(404);
});

/** Asks in the pages' session, but for no page; what never became a request counts as `null`. */
async function statusOf({ electron }: BareDesktop, address: string, method = 'GET'): Promise<number | null> {
  return electron.evaluate(
    ({ session }, asked) =>
      session
        .fromPartition('journal')
        .fetch(asked.address, { method: asked.method })
        .then(
          ({ status }) => status,
          () => null,
        ),
    { address, method },
  );
}
