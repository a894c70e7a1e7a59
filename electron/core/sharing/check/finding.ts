import type { FindingKind, Subject, Sureness } from '../../../../shared/domain/sharing/finding';

export {
  type Finding,
  type FindingKind,
  type IdentifierScheme,
  isDismissible,
  type MetadataTopic,
  type SafeguardingSense,
  type SafeguardingTier,
  type Subject,
  type Sureness,
  subjectKey,
  type Where,
} from '../../../../shared/domain/sharing/finding';

/** What a detector says of a text: offsets of the folded text. */
export type Mark = {
  readonly from: number;
  readonly to: number;
  readonly kind: FindingKind;
  readonly sure: Sureness;
  readonly subjects: readonly Subject[];
};
