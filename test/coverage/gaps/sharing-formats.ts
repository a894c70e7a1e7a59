import type { Gaps } from '../gap';

export const sharingFormatsGaps: Gaps = {};
