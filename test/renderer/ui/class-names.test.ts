import { describe, expect, it } from 'vitest';
import { classesOf } from '../../../renderer/ui/class-names';

describe('the classes of a component', () => {
  const cx = classesOf({ row: 'row_1', selected: 'selected_1' });

  it('joins those that apply', () => {
    expect(cx('row', 'selected')).toBe('row_1 selected_1');
    expect(cx('row', false, undefined)).toBe('row_1');
  });

  it('refuses a class that the style sheet does not have', () => {
    expect(() => cx('slected')).toThrow('slected');
  });
});
