import fc from 'fast-check';
import type { ShareDocument, ShareNote } from '../../../../../electron/core/sharing/share-document';
import { kinds, statusesOf } from '../../../../../shared/domain/status';
import { pictureOf } from './documents';

const fragments = [
  ...[
    'a',
    'word ',
    'the ',
    'é',
    '\u200b',
    '\u00a0',
    'CURRENT',
    'Mary',
    '=1+1',
    '+44 20',
    '@SUM(A1)',
    '=cmd|a!A1',
  ],
  ...['*', '**', '_', '__', '~~', '`', '``', '[', ']', '(', ')', '](http://e.org)', '](javascript:alert(1))'],
  ...[
    '![d](x.png)',
    '![d](http://e.org/x.png)',
    '[r]: http://c.d',
    '[r]',
    '[[T]]',
    '@Mary',
    '@[M P]',
    '#tag',
  ],
  ...[
    '<b>',
    '<!--',
    '-->',
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '</style>',
    '</title>',
  ],
  ...['"', "'", '&amp;', '&', '&#60;', '\\', '!', 'x@y.org', 'https://a.b/c_d', '<http://a.b>', 'www.e.org'],
  ...['\n', '\n\n', '\n- ', '\n* ', '\n1. ', '\n2) ', '\n  ', '\n    ', '> ', '\n> ', '\n# ', '\n### ', '#'],
  ...['|', '\n|a|b|\n|-|-|\n|c|d|\n', '\n---\n', '\n===\n', '\n```\n', '\n~~~\n', '- [ ] ', '- [x] ', '\n+ '],
  ...['\t', '\r\n', '\u0000', '\u0007', '\ud800', '\ufffe', ';=1', '\u202e', '😀', '<div>\n', ' ', '  \n'],
];

/** Markdown that nobody would write. */
export const oddMarkdown = fc
  .array(fc.constantFrom(...fragments), { maxLength: 25 })
  .map(parts => parts.join(''));

const oddLine = fc.array(fc.constantFrom(...fragments), { maxLength: 5 }).map(parts => parts.join(''));

const oddNote: fc.Arbitrary<ShareNote> = fc.constantFrom(...kinds).chain(kind =>
  fc.record({
    key: fc.constantFrom('k1', 'k2', 'k3', 'k4'),
    kind: fc.constant(kind),
    status: statusesOf[kind].length === 0 ? fc.constant(null) : fc.constantFrom(...statusesOf[kind]),
    title: oddLine,
    date: fc.constantFrom('2026-11-12', '2024-02-29', '1999-12-31'),
    body: oddMarkdown,
    outcome: oddMarkdown,
    themes: fc.array(oddLine, { maxLength: 2 }),
    tags: fc.array(oddLine, { maxLength: 2 }),
    people: fc.array(oddLine, { maxLength: 2 }),
    seenAt: fc.option(oddLine),
    answers: fc.array(fc.constantFrom('k1', 'k2', 'k9'), { maxLength: 2 }),
    attachments: fc.array(
      fc.constantFrom('x.png', '../x.png', 'CON', '<b>.png', 'a\u0000b').map(name => pictureOf(name)),
      { maxLength: 2 },
    ),
  }),
);

/** Documents of up to four notes with anything in every field. */
export const oddDocument: fc.Arbitrary<ShareDocument> = fc.record({
  title: oddLine,
  date: fc.constantFrom('2026-11-22', '2025-01-01'),
  notes: fc.array(oddNote, { maxLength: 4 }),
});
