import type { Gaps } from '../gap';
import { importGaps } from './import';
import { importFilesGaps } from './import-files';
import { importPageGaps } from './import-page';
import { importSourcesGaps } from './import-sources';
import { sharingCheckGaps } from './sharing-check';
import { sharingFormatsGaps } from './sharing-formats';
import { sharingLeavingGaps } from './sharing-leaving';
import { sharingPacksGaps } from './sharing-packs';
import { sharingPersonDeskGaps } from './sharing-person-desk';
import { sharingTakingInGaps } from './sharing-taking-in';
import { vaultGaps } from './vault';

export const gaps: Gaps = {
  ...vaultGaps,
  ...importGaps,
  ...importPageGaps,
  ...importFilesGaps,
  ...importSourcesGaps,
  ...sharingCheckGaps,
  ...sharingFormatsGaps,
  ...sharingLeavingGaps,
  ...sharingPacksGaps,
  ...sharingPersonDeskGaps,
  ...sharingTakingInGaps,
};
