import { describe, expect, it } from 'vitest';
import { defaultTemplates } from '../../../shared/domain/default-templates';
import { templateKinds } from '../../../shared/domain/template';

describe('the templates the app comes with', () => {
  it('has at least one for each kind of entry and for conversations', () => {
    expect(new Set(defaultTemplates.map(template => template.kind))).toEqual(new Set(templateKinds));
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
      'learning-walk',
      'coaching-session',
      'peer-review',
      'cohort-meeting',
    ]);
    expect(defaultTemplates.every(template => template.builtIn)).toBe(true);
  });
});
