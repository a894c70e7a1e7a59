import { expect, test } from './bare-desktop';

test.describe.configure({ retries: 0 });

test('only web and mail addresses reach the system, and none that hides where it leads', async ({
  desktop: { electron, page, said },
}) => {
  await electron.evaluate(({ shell }) => {
    const opened: string[] = [];
    Reflect.set(globalThis, 'openedOutside', opened);
    shell.openExternal = async address => void opened.push(address);
  });
  const open = (url: string) =>
    page.evaluate(async asked => {
      const reply = await window.journal.openLink({ url: asked });
      return reply.ok ? 'opened' : reply.error.code;
    }, url);
  for (const url of [
    'file:///etc/passwd',
    'ms-msdt:/id PCWDiagnostic',
    'smb://example.org/share',
    'javascript:alert(1)',
    'data:text/html,heron',
    'app://journal/index.html',
    'https://someone@example.org/',
    'https://www.gov.uk:secret@example.org/',
    'not an address at all',
  ])
    expect(await open(url), url).toBe('not-allowed');
  const outside = () => electron.evaluate((): unknown => Reflect.get(globalThis, 'openedOutside'));
  expect(await outside()).toEqual([]);
  expect(await open('https://example.org/guidance')).toBe('opened');
  expect(await open('mailto:office@example.org')).toBe('opened');
  expect(await outside()).toEqual(['https://example.org/guidance', 'mailto:office@example.org']);
  expect(said()).not.toContain('example.org');
});
