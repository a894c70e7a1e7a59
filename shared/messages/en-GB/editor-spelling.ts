/** Words that are spelled wrongly, where they are written. */
export const spelling = {
  add: 'Add to my words',
  ignore: 'Ignore here',
  nothing: 'No marked word before the cursor on this line.',
  offered:
    'For “{word}”: {count, plural, =0 {nothing similar is known} one {one suggestion} other {# suggestions}}.',
} as const;
