import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openPack } from '../../../../../electron/core/sharing/packs';
import { sealAge } from '../../../../../electron/core/sharing/packs/age-file';
import { endOf, readMany, spoiltContent } from './generated-packs';
import { byPassphrase, signedAround, throughPassphrase } from './pack-fixture';

describe('spoilt packs that their sender signed', () => {
  it('are each read or refused with a reason, in less than two seconds', { timeout: 120_000 }, () => {
    const { ends, longest } = readMany(1500, 7);
    expect([...ends.keys()]).toEqual(expect.arrayContaining(['bad-content', 'malformed', 'opened']));
    expect(longest).toBeLessThan(2000);
  });

  it('come to the same end out of a sealed file', { timeout: 120_000 }, async () => {
    for (const content of fc.sample(spoiltContent, { numRuns: 60, seed: 9 })) {
      const reading = await openPack(await sealAge(signedAround(content), throughPassphrase), byPassphrase);
      expect(reading.kind === 'opened' ? 'opened' : reading.problem.kind).toBe(endOf(content));
    }
  });
});
