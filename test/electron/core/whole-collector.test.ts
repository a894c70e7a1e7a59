import { describe, expect, it } from 'vitest';
import { wholeCollector } from '../../../electron/core/whole-collector';

describe('the collector of a thread', () => {
  it('gives back what nothing refers to any more', () => {
    const collect = wholeCollector();
    const held: { values: readonly string[] | null } = { values: null };
    collect();
    const before = process.memoryUsage().heapUsed;
    held.values = Array.from({ length: 500_000 }, (_, at) => `a word of a closed journal, ${at}`);
    collect();
    const during = process.memoryUsage();
    held.values = null;
    collect();
    const after = process.memoryUsage();
    expect(during.heapUsed - before).toBeGreaterThan(20_000_000);
    expect(after.heapUsed - before).toBeLessThan(2_000_000);
    expect(after.heapTotal).toBeLessThan(during.heapTotal - 15_000_000);
  });
});
