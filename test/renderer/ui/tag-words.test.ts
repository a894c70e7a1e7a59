import { describe, expect, it } from 'vitest';
import { suggestionsFor, withTyped } from '../../../renderer/ui/fields/tag-words';

describe('the words of a tag field', () => {
  it('adds what was typed, without the space around it', () => {
    expect(withTyped(['attendance'], '  first   days ')).toEqual(['attendance', 'first days']);
  });

  it('takes several words parted by commas', () => {
    expect(withTyped([], 'phonics, governors,')).toEqual(['phonics', 'governors']);
  });

  it('never holds a word twice, however it is written', () => {
    expect(withTyped(['Attendance'], 'attendance, phonics, Phonics')).toEqual(['Attendance', 'phonics']);
  });

  it('gives the same list back when there is nothing to add', () => {
    const words = ['attendance'];
    expect(withTyped(words, ' , ')).toBe(words);
    expect(withTyped(words, 'ATTENDANCE')).toBe(words);
  });

  it('offers known words that contain what was typed and are not chosen', () => {
    expect(suggestionsFor(['Governors', 'behaviour', 'phonics'], ['phonics'], 'O')).toEqual([
      'Governors',
      'behaviour',
    ]);
  });
});
