import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { versionsIn } from '../../../../renderer/features/settings/versions';

it('what is new is told version by version, without the title of the list', () => {
  const news = '# What’s new\n\n## 2.0\n\n- Two.\n\n### More\n\n- Of it.\n\n## 1.0 (first)\n\n- One.\n';
  expect(versionsIn(news)).toEqual([
    { title: '2.0', body: '- Two.\n\n### More\n\n- Of it.' },
    { title: '1.0 (first)', body: '- One.' },
  ]);
});

it('our own list has at least one version, and each says something', () => {
  const news = readFileSync(join(import.meta.dirname, '../../../../CHANGELOG.md'), 'utf8');
  expect(versionsIn(news).length).toBeGreaterThan(0);
  for (const { title, body } of versionsIn(news)) expect(body, title).toMatch(/^- /m);
});
