import { expect, it } from 'vitest';
import { nameChord } from '../../../renderer/host/key-names';

it('names keys as they are printed on them', () => {
  expect(nameChord({ mod: true, key: 'k' }, 'windows')).toBe('Ctrl K');
  expect(nameChord({ mod: true, shift: true, key: 'j' }, 'mac')).toBe('⌘ ⇧ J');
  expect(nameChord({ alt: true, key: 'Enter' }, 'linux')).toBe('Alt Enter');
  expect(nameChord({ key: '?' }, 'linux')).toBe('?');
});
