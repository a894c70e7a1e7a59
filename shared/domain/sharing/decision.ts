import type { Subject } from './finding';

/** What the head wants done about a finding. */
export type Decision =
  | { readonly do: 'keep' }
  /** Taken out; of a label, the label; of a file's metadata or content, the file; of a safeguarding finding, the note. */
  | { readonly do: 'remove' }
  /** A name by a pseudonym, anything else by words that say what it was. `as`: whom it means, where that is not plain. */
  | { readonly do: 'pseudonymise'; readonly as?: Subject };
