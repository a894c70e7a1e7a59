import type { Gaps } from '../gap';

export const vaultGaps: Gaps = {};
