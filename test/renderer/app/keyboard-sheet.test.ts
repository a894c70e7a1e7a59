import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { keyboardSheet } from '../../../renderer/app/keyboard-sheet';
import type { Chord } from '../../../renderer/host';
import { nameChord } from '../../../renderer/host/key-names';

const guide = readFileSync(join(import.meta.dirname, '../../../docs/guide/settings.md'), 'utf8');
const keys = guide.slice(guide.indexOf('## Keys'));

/** The places have one line for all their numbers. */
const inOneLine = /^Ctrl [2-7]$/;

describe('the guide', () => {
  it('names every key that stands on the keyboard sheet', () => {
    const chords: readonly Chord[] = Object.values(keyboardSheet).flatMap(group => Object.values(group));
    const names = chords.map(chord => nameChord(chord, 'linux'));
    expect(names.filter(name => !inOneLine.test(name) && !keys.includes(name))).toEqual([]);
  });
});
