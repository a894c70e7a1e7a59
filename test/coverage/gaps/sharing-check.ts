import type { Gaps } from '../gap';

export const sharingCheckGaps: Gaps = {};
