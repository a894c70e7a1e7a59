import type { Gaps } from '../gap';

export const sharingPersonDeskGaps: Gaps = {};
