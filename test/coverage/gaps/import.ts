import type { Gaps } from '../gap';

export const importGaps: Gaps = {};
