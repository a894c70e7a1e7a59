import { describe, expect, it } from 'vitest';
import { promptFor, prompts } from '../../../shared/domain/prompts';
import { addDays } from '../../../shared/domain/time';

describe('prompts', () => {
  it('are at least forty, each its own', () => {
    expect(prompts.length).toBeGreaterThanOrEqual(40);
    expect(new Set(prompts).size).toBe(prompts.length);
  });

  it('are questions, calm, and short enough for one glance', () => {
    for (const prompt of prompts) {
      expect(prompt).toMatch(/^[A-Z].*[?]$/);
      expect(prompt).not.toMatch(/!|\p{L}'\p{L}/u);
      expect(prompt.length).toBeLessThanOrEqual(90);
    }
  });

  it('give a day the same prompt every time, and the next day another', () => {
    expect(promptFor('2026-11-19')).toBe(promptFor('2026-11-19'));
    expect(promptFor('2026-11-20')).not.toBe(promptFor('2026-11-19'));
  });

  it('come round to every one of them, also before the count begins', () => {
    const year = Array.from({ length: prompts.length }, (_, day) => promptFor(addDays('2025-12-10', day)));
    expect(new Set(year).size).toBe(prompts.length);
    expect(year).not.toContain('');
  });
});
