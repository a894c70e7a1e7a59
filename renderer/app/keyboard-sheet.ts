import type { Chord } from '../host';
import { shortcuts } from './shortcuts';

/** What the keyboard sheet shows, by where the keys work; the keys of quick capture are the head's own and come from her preferences. */
export const keyboardSheet = {
  everywhere: {
    ...shortcuts,
    back: { alt: true, key: '←' },
    forward: { alt: true, key: '→' },
    larger: { mod: true, key: '+' },
    usualSize: { mod: true, key: '0' },
  },
  inList: {
    list: { key: '↑ ↓' },
    open: { key: 'Enter' },
    toBin: { key: 'Delete' },
  },
  inText: {
    capture: { mod: true, key: 'Enter' },
    follow: { mod: true, key: 'Enter' },
    bold: { mod: true, key: 'b' },
    italic: { mod: true, key: 'i' },
    spelling: { mod: true, key: '.' },
    undo: { mod: true, key: 'z' },
    save: { mod: true, key: 's' },
    leaveEditor: { key: 'Esc' },
  },
  inFind: { linkFound: { mod: true, key: 'Enter' } },
  onAgenda: {
    moveQuestion: { alt: true, key: '↑ ↓' },
    answered: { mod: true, key: 'Enter' },
  },
  inCheck: {
    nextFinding: { key: 'J' },
    findingBefore: { key: 'K' },
    decide: { key: '1 2 3' },
    nothingToHide: { key: 'X' },
    undoDecision: { key: 'U' },
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Chord>>>>;
