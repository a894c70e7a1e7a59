import { describe, expect, it } from 'vitest';
import { inlineMarks } from '../../../shared/domain/inline';

const names = (text: string) =>
  inlineMarks(text).flatMap(mark =>
    mark.kind === 'mention' ? [[mark.name, text.slice(mark.from, mark.to)]] : [],
  );

describe('a mention', () => {
  it('is the person, also where something of theirs is spoken of', () => {
    expect(names("@Mary's rota, and @James’s, but @O'Neill and @Jess stay")).toEqual([
      ['Mary', '@Mary'],
      ['James', '@James'],
      ["O'Neill", "@O'Neill"],
      ['Jess', '@Jess'],
    ]);
  });

  it('is taken as written between brackets', () => {
    expect(names("@[Mary O'Shea's deputy] said")).toEqual([
      ["Mary O'Shea's deputy", "@[Mary O'Shea's deputy]"],
    ]);
  });
});
