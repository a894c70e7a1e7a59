import type { ImportPreview } from '../../../shared/contract/transfer';
import type { AttachmentType, Entry } from '../../../shared/domain/entry';
import type { SavedSearch } from '../../../shared/domain/filter';
import type { EntryId } from '../../../shared/domain/ids';
import type { Settings } from '../../../shared/domain/settings';
import type { Template } from '../../../shared/domain/template';
import type { Instant } from '../../../shared/domain/time';
import type { NetworkRecord } from './network-record';

/** An attachment to be sealed before the entries are committed. `key` stands for it until the vault has given it an id. */
export type PlannedAttachment = {
  readonly key: string;
  readonly entry: EntryId;
  /** Relative to the chosen folder. */
  readonly file: string;
  readonly name: string;
  readonly mediaType: AttachmentType;
  readonly size: number;
  readonly addedAt: Instant;
};

/** An entry that will be added; its attachments by key, in order. */
export type PlannedEntry = {
  readonly entry: Omit<Entry, 'attachments'>;
  readonly attachments: readonly string[];
};

/** What an import would add to one journal. Nothing in it removes or replaces an entry. */
export type ImportPlan = {
  readonly preview: Omit<ImportPreview, 'id' | 'sources' | 'locked' | 'labels' | 'tables'>;
  readonly entries: readonly PlannedEntry[];
  readonly attachments: readonly PlannedAttachment[];
  /** People, schools, circles, conversations and reviews. */
  readonly records: readonly NetworkRecord[];
  readonly templates: readonly Template[];
  readonly savedSearches: readonly SavedSearch[];
  /** `null` when the journal's own settings stay. */
  readonly settings: Settings | null;
};
