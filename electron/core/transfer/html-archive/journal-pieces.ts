import type { Journal } from '../../../../shared/domain/journal';
import type { LocalDate } from '../../../../shared/domain/time';
import { documentWords } from '../../document-words';
import { escapeHtml } from '../../sharing/formats/html/markup';
import type { ReadAttachment, Task } from '../imported';
import { recordKinds } from '../network-record';
import { stopIfAborted } from '../walk-folder';
import type { AttachmentRoom } from './attached';
import { contents, recordHeading, recordsOfKind } from './contents';
import { entryArticle } from './entry-article';
import { recordArticle } from './record-article';
import type { Surroundings } from './surroundings';

type Piecewise = Task & {
  readonly journal: Journal;
  readonly around: Surroundings;
  readonly today: LocalDate;
  readonly room: AttachmentRoom;
  readonly readAttachment: ReadAttachment;
};

/** The body of the page, piece by piece, as the attachments of all entries are too much to hold at once. Fails with `cancelled`. */
export async function* journalPieces(input: Piecewise): AsyncGenerator<string> {
  const { around, journal, room, readAttachment, signal, onProgress } = input;
  const { entries, records, texts } = around;
  const total = entries.length + records.length;
  let done = 0;
  const step = (): void => {
    stopIfAborted(signal);
    done += 1;
    if (done % progressEvery === 0 || done === total) onProgress({ done, total });
  };
  yield head(around, input.today);
  yield contents(around);
  yield part(texts.journalArchive.entries, entries.length);
  for (const entry of entries) {
    step();
    yield entryArticle(entry, await room.of(entry, journal, readAttachment), around);
  }
  for (const kind of recordKinds) {
    const ofKind = recordsOfKind(kind, around);
    yield part(recordHeading(kind, around), ofKind.length);
    for (const record of ofKind) {
      step();
      yield recordArticle(record, around);
    }
  }
  yield `<p class="up"><a href="#contents">${escapeHtml(texts.journalArchive.toContents)}</a></p>\n</main>\n`;
}

/** Articles between two words about how far it is. */
const progressEvery = 50;

function head({ texts, entries, records, day }: Surroundings, today: LocalDate): string {
  const { title, stayed, find, contents: contentsWord } = texts.journalArchive;
  const say = documentWords().journalArchive;
  const counts = { entries: entries.length, records: records.length };
  return `<main>
<h1 tabindex="-1">${escapeHtml(title)}</h1>
<p>${escapeHtml(say('madeOn', { day: day(today) }))}. ${escapeHtml(say('holds', counts))} ${escapeHtml(stayed)}</p>
<div id="find" data-found="${escapeHtml(find.found)}" hidden="">
<label>${escapeHtml(find.label)} <input type="search" autocomplete="off" spellcheck="false"></label>
<a href="#contents">${escapeHtml(contentsWord)}</a>
<div role="status"></div>
</div>
`;
}

const part = (heading: string, count: number): string =>
  count === 0 ? '' : `<h2>${escapeHtml(heading)}</h2>\n`;
