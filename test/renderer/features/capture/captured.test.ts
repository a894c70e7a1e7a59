import { describe, expect, it } from 'vitest';
import { capturedContent } from '../../../../renderer/features/capture/captured';

describe('capturedContent', () => {
  it('makes the first line of a question its title and keeps the rest as text', () => {
    expect(capturedContent('Who reads the SEF?\n\nBefore the governors do.', 'question')).toEqual({
      title: 'Who reads the SEF?',
      body: 'Before the governors do.',
    });
  });

  it('leaves a reflection without a title', () => {
    expect(capturedContent('Nobody asked about results.', 'reflection')).toEqual({
      title: '',
      body: 'Nobody asked about results.',
    });
  });

  it('does not make a title of a long first line', () => {
    const long = 'word '.repeat(60).trim();
    expect(capturedContent(long, 'advice')).toEqual({ title: '', body: long });
  });

  it('loses no word, whatever the line ends are', () => {
    const { title, body } = capturedContent('  One\r\ntwo\rthree  \n', 'practice');
    expect([title, body]).toEqual(['One', 'two\nthree']);
  });
});
