import { expect, it } from 'vitest';
import { windowKind } from '../../../renderer/app/window-kind';

it('shows the small window only when the host asks for it', () => {
  expect(windowKind({ search: '?window=capture' })).toBe('capture');
  expect(windowKind({ search: '' })).toBe('main');
  expect(windowKind({ search: '?window=anything' })).toBe('main');
});
