import type { Gaps } from '../gap';

export const sharingPacksGaps: Gaps = {};
