import { describe, expect, it } from 'vitest';
import { defaultTemplates } from '../../../shared/domain/default-templates';
import { kinds } from '../../../shared/domain/status';

describe('the templates the app comes with', () => {
  it('has at least one for each kind', () => {
    expect(new Set(defaultTemplates.map(template => template.kind))).toEqual(new Set(kinds));
  });

  it('keeps its ids, because edited templates are put back by them', () => {
    expect(defaultTemplates.map(template => template.id)).toEqual([
      'question-to-ask',
      'advice-log',
      'visit-note',
      'short-reflection',
      'week-in-three',
      'coaching-conversation',
      'mentor-hour',
    ]);
    expect(defaultTemplates.every(template => template.builtIn)).toBe(true);
  });
});
