import type * as english from '../en-GB/editor-spelling';
import type { Translation } from '../translation';

export const spelling = {
  add: 'Ychwanegu at fy ngeiriau',
  ignore: 'Anwybyddu yma',
  nothing: 'Nid oes gair wedi’i farcio cyn y cyrchwr ar y llinell hon.',
  offered:
    'Ar gyfer “{word}”: {count, plural, =0 {nid oes dim tebyg yn hysbys} one {un awgrym} two {dau awgrym} few {# awgrym} many {# awgrym} other {# awgrym}}.',
} as const satisfies Translation<typeof english.spelling>;
