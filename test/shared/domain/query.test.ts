import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  formatQuery,
  parseQuery,
  type QueryPart,
  queryFlags,
  queryHoldings,
} from '../../../shared/domain/query';
import { allStatuses, kinds } from '../../../shared/domain/status';

const parts = (text: string) => parseQuery(text).parts;
const wanted = (part: object) => ({ excluded: false, ...part });

describe('the query language', () => {
  it('reads words, phrases and exclusions', () => {
    expect(parts('mary "first day" -toast -"soft start"')).toEqual([
      wanted({ type: 'word', text: 'mary' }),
      wanted({ type: 'phrase', text: 'first day' }),
      { type: 'word', text: 'toast', excluded: true },
      { type: 'phrase', text: 'soft start', excluded: true },
    ]);
  });

  it('reads tags, people and themes, long and short', () => {
    expect(parts('#attendance tag:phonics @mary person:"Mary Jones" theme:"knowing our context"')).toEqual([
      wanted({ type: 'tag', text: 'attendance' }),
      wanted({ type: 'tag', text: 'phonics' }),
      wanted({ type: 'person', text: 'mary' }),
      wanted({ type: 'person', text: 'Mary Jones' }),
      wanted({ type: 'theme', text: 'knowing our context' }),
    ]);
  });

  it('reads kinds and states by name, plural, spelt with spaces, or begun', () => {
    expect(parts('kind:Questions kind:adv is:open is:"set aside" is:pinned has:attachments')).toEqual([
      wanted({ type: 'kind', kind: 'question' }),
      wanted({ type: 'kind', kind: 'advice' }),
      wanted({ type: 'status', status: 'open' }),
      wanted({ type: 'status', status: 'set-aside' }),
      wanted({ type: 'flag', flag: 'pinned' }),
      wanted({ type: 'has', holding: 'attachment' }),
    ]);
  });

  it('reads dates, and keeps spoken ones as spoken', () => {
    expect(parts('after:2026-09 before:yesterday on:2026-11-02')).toEqual([
      wanted({ type: 'after', date: '2026-09' }),
      wanted({ type: 'before', date: 'yesterday' }),
      wanted({ type: 'on', date: '2026-11-02' }),
    ]);
  });

  it('takes what it does not know for words', () => {
    expect(parts('re:offer kind:banana before:2026-13 https://example.org')).toEqual(
      ['re:offer', 'kind:banana', 'before:2026-13', 'https://example.org'].map(text =>
        wanted({ type: 'word', text }),
      ),
    );
  });

  it('asks for nothing while an operator or a quote is being typed', () => {
    for (const text of ['', '   ', 'kind:', 'tag:', '#', '@', '-', '"', '""', 'is:"'])
      expect(parts(text)).toEqual([]);
    expect(parts('"first d')).toEqual([
      wanted({ type: 'word', text: 'first' }),
      wanted({ type: 'word', text: 'd' }),
    ]);
  });

  it('reads any text at all, and reads back what it writes', () => {
    const fragment = fc.oneof(
      fc.constantFrom(
        '"',
        '-',
        '#',
        '@',
        ':',
        'kind:',
        'is:open',
        'tag:',
        '"a b"',
        ' ',
        '\t',
        '’s',
        '[[',
        'e\u0301',
      ),
      fc.string({ unit: 'grapheme', maxLength: 6 }),
    );
    fc.assert(
      fc.property(fc.array(fragment, { maxLength: 12 }), fragments => {
        const parsed = parseQuery(fragments.join(''));
        expect(parseQuery(formatQuery(parsed))).toEqual(parsed);
      }),
      { numRuns: 800 },
    );
  });

  it('writes every condition so that it is read again', () => {
    const name = fc.constantFrom('mary', 'Mary Jones', 'siân', 'y4');
    const condition = fc.oneof(
      fc.record({
        type: fc.constantFrom('word' as const),
        text: fc.constantFrom('toast', 'follow-up', '12:30'),
      }),
      fc.record({ type: fc.constantFrom('phrase' as const, 'tag' as const, 'person' as const), text: name }),
      fc.record({ type: fc.constant('kind' as const), kind: fc.constantFrom(...kinds) }),
      fc.record({ type: fc.constant('status' as const), status: fc.constantFrom(...allStatuses) }),
      fc.record({ type: fc.constant('flag' as const), flag: fc.constantFrom(...queryFlags) }),
      fc.record({ type: fc.constant('has' as const), holding: fc.constantFrom(...queryHoldings) }),
      fc.record({
        type: fc.constant('before' as const),
        date: fc.constantFrom('2026', 'today', '2026-02-28'),
      }),
    );
    const part = fc
      .tuple(condition, fc.boolean())
      .map(([one, excluded]): QueryPart => ({ ...one, excluded }));
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), list => {
        expect(parseQuery(formatQuery({ parts: list }))).toEqual({ parts: list });
      }),
    );
  });
});
