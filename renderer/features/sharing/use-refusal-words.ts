import { useTranslations } from 'use-intl';
import type { Refusal } from '../../../shared/domain/sharing/recipient';

/** Says why a note stays here. */
export function useRefusalWords(): (refusal: Refusal) => string {
  const t = useTranslations('sharing.refusal');
  return refusal => t(refusal);
}
