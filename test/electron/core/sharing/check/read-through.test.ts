import { describe, expect, it } from 'vitest';
import type { KnownNames } from '../../../../../electron/core/sharing/check/known-names';
import { readThrough } from '../../../../../electron/core/sharing/check/text/read-through';
import { asId } from '../../../../../shared/domain/ids';
import { findIn, shown } from './one-note';

const known: KnownNames = {
  people: [
    {
      id: asId.person('mary'),
      name: 'Mary Hartley',
      alsoKnownAs: [],
      emails: [],
      phones: [],
    },
  ],
  schools: [{ id: asId.school('northgate'), name: 'Northgate Primary', alsoKnownAs: [] }],
  ordinary: [],
  pseudonyms: [],
};

const found = (body: string) => shown(findIn(body, known));

describe('what marks cut apart', () => {
  it.each([
    ['Ma**r**y'],
    ['M**_ar_**y'],
    ['M<b>ary</b>'],
    ['Ma<!-- -->ry'],
    ['[Ma](https://x.example)ry'],
    ['[Ma][one]ry'],
    ['![Ma](mary.png)ry'],
    ['M\\ary'],
    ['M&#97;ry'],
    ['M\u00adary'],
    ['M\u200bary'],
    ['M_ar_y'],
    ['Ma`r`y'],
    ['[[Ma]]ry'],
    ['@[Ma]ry'],
  ])('is found: %s', name => {
    const all = findIn(`We asked ${name} about the rota.`, known);
    const whole = all.filter(({ kind }) => kind.kind === 'known-person');
    expect(whole.map(({ text }) => text)).toEqual([expect.stringContaining(name.slice(-1))]);
    expect(whole[0]?.text.startsWith(name.slice(0, 1))).toBe(true);
  });

  it.each([
    ['> asked Mary\n> Hartley', 'known-person: Mary\n> Hartley'],
    ['asked Mary\\\nHartley', 'known-person: Mary\\\nHartley'],
    ['asked Mary\n      Hartley', 'known-person: Mary\n      Hartley'],
    ['asked [Mary](x) **Hartley** now', 'known-person: [Mary](x) **Hartley**'],
    ['at _North_gate Primary', 'known-school: _North_gate Primary'],
    ['asked **Mary** Hartley', 'known-person: **Mary** Hartley'],
    ['rang 020 **79460** 100 today', 'phone: 020 **79460** 100'],
    ['rang 020 _79460_ 100 today', 'phone: 020 _79460_ 100'],
    ['rang [020](x) 79460100 today', 'phone: [020](x) 79460100'],
    ['wrote to m.hart_ley_@x.example', 'email: m.hart_ley_@x.example'],
    ['born 3 _May_ 2015', 'birth-date: born 3 _May_ 2015'],
  ])('%s', (body, expected) => {
    expect(found(body)).toContain(expected);
  });

  it('is found once, and as before where nothing is cut', () => {
    expect(found('asked **Mary** [Hartley](https://x.example/) and [her](y)')).toEqual([
      'known-person: **Mary** [Hartley](https://x.example/)',
    ]);
    expect(found('asked **Mary Hartley** _about_ it')).toEqual(['known-person: Mary Hartley']);
    expect(found('[the plan](https://x.example/Mary)')).toEqual(['web-address: https://x.example/Mary']);
  });

  it('is the whole block where only a reader of markdown knows what it shows', () => {
    const shy = '[Ma](a(b(c)d)e)ry wrote.';
    expect(found(`Before.\n\n${shy}\n\nAsked Mary.`)).toEqual([`known-person: ${shy}`, 'known-person: Mary']);
    expect(found('[Ma](<x y)>)ry wrote.')).toEqual(['known-person: [Ma](<x y)>)ry wrote.']);
  });

  it('leads back to the original', () => {
    const text = 'a [b](c) d_e_f\n> g &amp; h';
    const through = readThrough(text);
    expect(through?.text).toBe('a b def\ng & h');
    const back = [...(through?.text ?? '')].map((_, at) => text.slice(through?.start(at), through?.end(at)));
    expect(back.join('')).toBe('a b def\ng &amp; h');
  });
});
