import { JournalError } from '../../../../shared/contract/errors';
import type { EntryView } from '../../../../shared/contract/journal';
import type { Input } from '../../../../shared/contract/methods';
import { isWider } from '../../../../shared/domain/audience';
import type { Audience, Entry } from '../../../../shared/domain/entry';
import type { CircleId } from '../../../../shared/domain/ids';
import { foldName } from '../../../../shared/domain/inline';
import type { Journal } from '../../../../shared/domain/journal';
import type { AudienceRaise } from '../../../../shared/domain/sharing/sharing';
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
    (at, entry, journal) => ({ audienceRaises: { [id]: raiseOf(journal, entry, { reason, at }) } }),
  );
  open.world.emit('sharingChanged', null);
  return view;
}

/** Who might read it before is remembered from the first raise on, unless she made it narrower than that since. */
function raiseOf(
  journal: Journal,
  { id, audience }: Entry,
  { reason, at }: Pick<AudienceRaise, 'reason' | 'at'>,
): AudienceRaise {
  const earlier = journal.audienceRaises[id];
  const stillHolds = earlier !== undefined && !isWider(audience, audienceBefore(journal, earlier));
  const { before, since } = stillHolds ? earlier : { before: circlesIn(journal, audience), since: at };
  return { entry: id, reason, at, before, since };
}

/** Whom an entry was for before it was raised, as these circles are called now. */
export function audienceBefore({ circles }: Journal, { before }: AudienceRaise): Audience {
  const names = before.flatMap(id => circles[id]?.name ?? []);
  return names.length === 0 ? { kind: 'only-me' } : { kind: 'circles', circles: names };
}

function circlesIn({ circles }: Journal, audience: Audience): readonly CircleId[] {
  if (audience.kind !== 'circles') return [];
  const named = new Set(audience.circles.map(foldName));
  return Object.values(circles).flatMap(({ id, name }) => (named.has(foldName(name)) ? [id] : []));
}
