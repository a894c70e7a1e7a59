import { describe, expect, it } from 'vitest';
import { matchActions, type PaletteAction } from '../../../../renderer/features/palette/action';
import { nothingFound, sectionsOf, stepFrom } from '../../../../renderer/features/palette/options';
import { typedStretches } from '../../../../renderer/features/palette/typed-words';

const run = () => undefined;
const actions: readonly PaletteAction[] = [
  { id: 'lock', name: 'Lock now', keywords: ['close', 'shut'], run },
  { id: 'import', name: 'Bring in notes', keywords: ['import', 'markdown'], run },
  { id: 'settings', name: 'Settings', keywords: ['options', 'preferences'], run },
];

describe('matchActions', () => {
  it('offers everything while nothing is typed', () => {
    expect(matchActions(actions, ' ').map(hit => hit.action.id)).toEqual(['lock', 'import', 'settings']);
  });

  it('finds an action by another word for it, and by a misspelt name', () => {
    expect(matchActions(actions, 'import')[0]?.action.id).toBe('import');
    expect(matchActions(actions, 'setings')[0]?.action.id).toBe('settings');
  });

  it('marks what was typed in the name', () => {
    expect(matchActions(actions, 'lock')[0]?.name).toEqual([
      { text: 'Lock', hit: true },
      { text: ' now', hit: false },
    ]);
  });
});

describe('sectionsOf', () => {
  it('leaves out groups with nothing in them', () => {
    const names = sectionsOf(nothingFound, matchActions(actions, '')).map(section => section.name);
    expect(names).toEqual(['actions']);
  });

  it('puts people before tags before actions', () => {
    const found = {
      ...nothingFound,
      query: 'mary',
      reply: { hits: [], total: 0, corrections: [], complete: true },
      names: [
        { kind: 'tag', name: 'maryland', key: 'maryland', segments: [], count: 1 },
        { kind: 'person', name: 'Mary', key: 'Mary', segments: [], count: 2 },
      ],
    } as const;
    expect(sectionsOf(found, matchActions(actions, 'lock')).map(section => section.name)).toEqual([
      'people',
      'tags',
      'actions',
    ]);
  });
});

describe('stepFrom', () => {
  const options = matchActions(actions, '').map(
    hit => ({ kind: 'action', key: hit.action.id, hit }) as const,
  );

  it('goes round at both ends', () => {
    expect(stepFrom(options, 'settings', 1)).toBe('lock');
    expect(stepFrom(options, 'lock', -1)).toBe('settings');
  });

  it('starts at the first when the cursor is nowhere', () => {
    expect(stepFrom(options, '', 1)).toBe('lock');
  });
});

describe('typedStretches', () => {
  it('finds the mistyped word in what was typed, whatever its case', () => {
    const cut = typedStretches('mary Attendence', [{ typed: 'attendence', used: 'attendance' }]);
    expect(cut).toEqual([
      { from: 0, text: 'mary', corrected: false },
      { from: 4, text: ' ', corrected: false },
      { from: 5, text: 'Attendence', corrected: true },
    ]);
  });
});
