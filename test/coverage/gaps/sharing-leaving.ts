import type { Gaps } from '../gap';

export const sharingLeavingGaps: Gaps = {};
