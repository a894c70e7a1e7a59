import { JournalError } from '../../../../shared/contract/errors';
import type { EntryView } from '../../../../shared/contract/journal';
import type { Input } from '../../../../shared/contract/methods';
import { isWider } from '../../../../shared/domain/audience';
import { replaceContent } from '../../journal/entries';
import type { OpenJournal } from '../../journal/open-journal';

/** Lets an entry be read by more people than before. Why is kept in the same commit: one is never there without the other. */
export async function raiseAudience(open: OpenJournal, input: Input<'raiseAudience'>): Promise<EntryView> {
  const { entry: id, revision, audience } = input;
  const reason = input.reason.trim();
  if (reason === '') throw new JournalError('bad-input');
  const view = await replaceContent(
    open,
    id,
    entry => {
      if (entry.revision !== revision) throw new JournalError('changed-elsewhere');
      if (entry.kind === 'reflection' || !isWider(entry.audience, audience))
        throw new JournalError('not-allowed');
      return { audience };
    },
    'by-sitting',
    at => ({ audienceRaises: { [id]: { entry: id, reason, at } } }),
  );
  open.world.emit('sharingChanged', null);
  return view;
}
