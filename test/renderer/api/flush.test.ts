import { describe, expect, it } from 'vitest';
import { createFlushRegistry } from '../../../renderer/api/flush';

describe('handing over unsaved text', () => {
  it('asks every place that registered, and none that left', async () => {
    const registry = createFlushRegistry();
    const asked: string[] = [];
    const ask = (name: string) => async () => {
      asked.push(name);
    };
    registry.add(ask('entry'));
    const leave = registry.add(ask('draft'));
    leave();
    expect(await registry.flushAll()).toEqual({ kept: true });
    expect(asked).toEqual(['entry']);
  });

  it('lets one place fail without holding up the others, and says that not all was kept', async () => {
    const registry = createFlushRegistry();
    let kept = 0;
    registry.add(() => Promise.reject(new Error('disk')));
    registry.add(async () => {
      kept += 1;
    });
    expect(await registry.flushAll()).toEqual({ kept: false });
    expect(kept).toBe(1);
  });

  it('asks nobody once the journal is shut', async () => {
    const registry = createFlushRegistry();
    let asked = false;
    registry.add(async () => {
      asked = true;
    });
    registry.clear();
    await registry.flushAll();
    expect(asked).toBe(false);
  });
});
