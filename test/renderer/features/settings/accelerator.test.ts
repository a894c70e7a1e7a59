import { describe, expect, it } from 'vitest';
import { acceleratorOf, chordOf, type PressedKeys } from '../../../../renderer/features/settings/accelerator';

const press = (key: string, code: string, held: Partial<PressedKeys> = {}): PressedKeys => ({
  key,
  code,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...held,
});

describe('the keys of quick capture', () => {
  it('are written as the system wants them', () => {
    expect(acceleratorOf(press('J', 'KeyJ', { ctrlKey: true, shiftKey: true }))).toBe(
      'CommandOrControl+Shift+J',
    );
    expect(acceleratorOf(press('F9', 'F9', { altKey: true }))).toBe('Alt+F9');
  });

  it('keep the letter when Alt turns it into another character', () => {
    expect(acceleratorOf(press('∆', 'KeyJ', { metaKey: true, altKey: true }))).toBe('CommandOrControl+Alt+J');
  });

  it('are never a plain letter, and never a key without a name', () => {
    expect(acceleratorOf(press('j', 'KeyJ'))).toBeNull();
    expect(acceleratorOf(press('J', 'KeyJ', { shiftKey: true }))).toBeNull();
    expect(acceleratorOf(press('Dead', 'Quote', { ctrlKey: true }))).toBeNull();
  });

  it('can be read back', () => {
    expect(chordOf('CommandOrControl+Shift+J')).toEqual({ mod: true, alt: false, shift: true, key: 'J' });
    expect(chordOf('')).toBeNull();
  });
});
