import { expect, it } from 'vitest';
import { tryVectors } from '../../../vectors/complaints';

it('seals, derives, signs and agrees as the published vectors say', async () => {
  const { tried, complaints } = await tryVectors();
  expect(complaints).toEqual([]);
  expect(tried).toBeGreaterThan(5000);
}, 120_000);
