import { describe, expect, it } from 'vitest';
import { compareTexts } from '../../../build/messages/compare';

const six = (text: string) =>
  ['zero', 'one', 'two', 'few', 'many', 'other'].map(form => `${form} {${text}}`).join(' ');

const compared = (english: Record<string, string>, welsh: Record<string, string>) =>
  compareTexts(new Map(Object.entries(english)), new Map(Object.entries(welsh)), 'cy').map(
    ({ key, problem, which }) => `${key}: ${problem} ${which}`.trim(),
  );

describe('the check of a translation', () => {
  it('finds nothing in one that says all, with the same values and all forms', () => {
    const english = { a: 'For {name}, <b>now</b>', b: '{count, plural, one {# note} other {# notes}}' };
    expect(compared(english, { a: '<b>Nawr</b> i {name}', b: `{count, plural, ${six('# nodyn')}}` })).toEqual(
      [],
    );
  });

  it('names what is missing and what nobody asked for', () => {
    expect(compared({ a: 'One', b: 'Two' }, { a: 'Un', c: 'Tri' })).toEqual(['b: missing', 'c: unknown']);
  });

  it('names values and tags that differ, within plurals and choices too', () => {
    expect(compared({ a: 'For {name}' }, { a: 'I {enw}' })).toEqual(['a: other values -name +enw']);
    expect(compared({ a: '<b>Now</b>' }, { a: 'Nawr' })).toEqual(['a: other values -<b>']);
    expect(compared({ a: '{what, select, x {{name}} other {}}' }, { a: '{what, select, other {}}' })).toEqual(
      ['a: other values -name'],
    );
  });

  it('names the plural forms that are missing, unless a number stands for them', () => {
    const english = { a: '{count, plural, one {#} other {#}}' };
    expect(compared(english, { a: '{count, plural, one {#} other {#}}' })).toEqual([
      'a: plural forms count:few count:many count:two count:zero',
    ]);
    expect(
      compared(english, { a: '{count, plural, =0 {#} =1 {#} =2 {#} =3 {#} many {#} other {#}}' }),
    ).toEqual([]);
  });

  it('names a text that is no message', () => {
    expect(compared({ a: 'For {name}' }, { a: 'I {name' })).toEqual(['a: unreadable']);
  });
});
