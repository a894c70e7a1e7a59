import { describe, expect, it } from 'vitest';
import { type KeyPress, shortcutOf } from '../../../renderer/app/shortcuts';

const press = (key: string, held: Partial<KeyPress> = {}): KeyPress => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  inField: false,
  ...held,
});

describe('the keys of the window', () => {
  it('are Ctrl on Windows and Linux, and ⌘ on a Mac', () => {
    expect(shortcutOf(press('k', { ctrlKey: true }), 'windows')).toBe('find');
    expect(shortcutOf(press('k', { ctrlKey: true }), 'linux')).toBe('find');
    expect(shortcutOf(press('k', { metaKey: true }), 'mac')).toBe('find');
    expect(shortcutOf(press('k', { ctrlKey: true }), 'mac')).toBeNull();
  });

  it('work while something is being written', () => {
    expect(shortcutOf(press('l', { ctrlKey: true, inField: true }), 'linux')).toBe('lock');
  });

  it('leave plain keys to whoever is writing', () => {
    expect(shortcutOf(press('?', { shiftKey: true }), 'linux')).toBe('help');
    expect(shortcutOf(press('?', { shiftKey: true, inField: true }), 'linux')).toBeNull();
    expect(shortcutOf(press('ArrowLeft', { altKey: true, inField: true }), 'mac')).toBeNull();
  });

  it('do not answer to other keys held as well', () => {
    expect(shortcutOf(press('K', { ctrlKey: true, shiftKey: true }), 'linux')).toBeNull();
    expect(shortcutOf(press('n', { ctrlKey: true, altKey: true }), 'linux')).toBeNull();
    expect(shortcutOf(press('n'), 'linux')).toBeNull();
  });

  it('go to the places by number', () => {
    const names = ['1', '2', '3', '4', '5', '6', '7', '8'].map(key =>
      shortcutOf(press(key, { ctrlKey: true }), 'linux'),
    );
    expect(names).toEqual(['today', 'journal', 'questions', 'people', 'circles', 'reviews', 'share', 'bin']);
  });
});
