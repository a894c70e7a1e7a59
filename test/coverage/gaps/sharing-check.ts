import { bugsPassOn, type Gaps, isThere } from '../gap';

export const sharingCheckGaps: Gaps = {
  'electron/core/sharing/check/apply-decisions.ts': [
    { line: "const name = this.#fileNames.get(fileKey(note.key, reference.index)) ?? '';", why: isThere },
    { line: "title: this.#titles.get(key) ?? '',", why: isThere },
  ],
  'electron/core/sharing/check/check-document.ts': [
    { line: 'if (attachment === undefined) return lines;', why: isThere },
    {
      line: "if (where.field !== 'attachment-metadata') return [];",
      why: 'every passage of metadata is of this field; the type of a place holds the other fields too',
    },
  ],
  'electron/core/sharing/check/detectors/hidden.ts': [
    { line: 'const point = text.codePointAt(from) ?? 0;', why: isThere },
    {
      line: 'isInvisible(before.codePointAt(0) ?? 0) ? previousCharacter(text, from - before.length) : before,',
      why: isThere,
    },
  ],
  'electron/core/sharing/check/detectors/known.ts': [
    {
      line: "const wordy = hit.next - hit.first === 1 && senseOf(words[hit.first]?.key ?? '') !== 'name';",
      why: isThere,
    },
  ],
  'electron/core/sharing/check/detectors/likely-names.ts': [
    {
      line: "if (begin === undefined || end === undefined) throw new RangeError('a name has a word');",
      why: bugsPassOn,
    },
  ],
  'electron/core/sharing/check/detectors/likely-schools.ts': [
    {
      line: "if (schoolNouns.has(words[at]?.key.replace(/s$/, '') ?? '') || schoolNouns.has(words[at]?.key ?? ''))",
      why: isThere,
    },
    { line: 'if (word === undefined) break;', why: isThere },
    { line: 'if (word === undefined) return at;', why: isThere },
  ],
  'electron/core/sharing/check/detectors/otherwise.ts': [
    { line: 'if (word === undefined) return true;', why: isThere },
  ],
  'electron/core/sharing/check/detectors/pointing.ts': [
    { line: "return (side === 'before' ? parts.at(-1) : parts[0]) ?? '';", why: isThere },
  ],
  'electron/core/sharing/check/examine.ts': [
    { line: 'end = Math.max(end, sorted[next]?.to ?? 0);', why: isThere },
    { line: 'for (; next < sorted.length && (sorted[next]?.from ?? 0) < word.to; next++)', why: isThere },
  ],
  'electron/core/sharing/check/metadata/clean/clean-gif.ts': [
    { line: 'const length = bytes[at] ?? 0;', why: isThere },
    {
      line: 'return [joined([[extension, application, 11], name, [3, 1, block[16] ?? 0, block[17] ?? 0, 0]])];',
      why: isThere,
    },
  ],
  'electron/core/sharing/check/metadata/clean/clean-jpeg.ts': [
    {
      line: ": written(0xee, joined([ascii('Adobe'), [0, 100, 0, 0, 0, 0, adobe[11] ?? 0]]))),",
      why: isThere,
    },
  ],
  'electron/core/sharing/check/metadata/clean/clean-png.ts': [
    { line: 'return data.length === 1 && (data[0] ?? 9) <= 3;', why: isThere },
  ],
  'electron/core/sharing/check/metadata/clean/clean-webp.ts': [
    { line: 'const body = joined(kept.flatMap(one => one ?? []).flatMap(written));', why: isThere },
    { line: 'const flags = (data[0] ?? 0) & (alpha | animation);', why: isThere },
  ],
  'electron/core/sharing/check/metadata/clean/jpeg-segments.ts': [
    { line: 'return isFilled(data, at => 1 + 64 * ((data[at] ?? 0) >> 4 === 0 ? 1 : 2));', why: isThere },
  ],
  'electron/core/sharing/check/metadata/clean/zlib-stream.ts': [
    { line: "if (error instanceof Error && 'code' in error) return null;", why: bugsPassOn },
    { line: 'if (isUnpacked(result)) return result;', why: bugsPassOn },
  ],
  'electron/core/sharing/check/metadata/gif.ts': [
    { line: 'for (let at = 0; at < data.length && data[at] !== 0; at += 1 + (data[at] ?? 0))', why: isThere },
    { line: 'parts.push(...data.subarray(at + 1, at + 1 + (data[at] ?? 0)));', why: isThere },
    { line: 'while (at < bytes.length && bytes[at] !== 0) at += 1 + (bytes[at] ?? 0);', why: isThere },
  ],
  'electron/core/sharing/check/metadata/jpeg.ts': [
    { line: 'const known = data[at + 1] === 2 ? datasets.get(data[at + 2] ?? 0) : undefined;', why: isThere },
    { line: 'const length = (data[at + 3] ?? 0) * 256 + (data[at + 4] ?? 0);', why: isThere },
    { line: 'const marker = bytes[at + 1] ?? 0;', why: isThere },
  ],
  'electron/core/sharing/check/metadata/pdf.ts': [
    { line: "if (error instanceof Error && 'code' in error) return null;", why: bugsPassOn },
  ],
  'electron/core/sharing/check/names/school-patterns.ts': [
    { line: "const last = form.at(-1) ?? '';", why: isThere },
    { line: "while (to > from + 1 && schoolSuffixes.has(keys[to - 1] ?? '')) to -= 1;", why: isThere },
  ],
  'electron/core/sharing/check/overlaps.ts': [
    { line: 'if ((this.#marks[middle]?.to ?? 0) <= position) low = middle + 1;', why: isThere },
    { line: 'if (other === undefined || other.from >= mark.to) break;', why: isThere },
  ],
  'electron/core/sharing/check/references.ts': [
    {
      line: 'const attachments = document.notes.find(note => note.key === key)?.attachments ?? [];',
      why: isThere,
    },
  ],
  'electron/core/sharing/check/safeguarding/safeguarding-stop.ts': [
    {
      line: 'else if (one.cue.tier < last.cue.tier) kept[kept.length - 1] = one;',
      why: 'no cue of the second tier, as they are worded, has one of the first begin within it; one that came to would have to stop',
    },
  ],
  'electron/core/sharing/check/safeguarding/sentences.ts': [
    { line: 'if ((sentences[middle]?.to ?? 0) <= position) low = middle + 1;', why: isThere },
  ],
  'electron/core/sharing/check/text/fold.ts': [
    { line: 'const point = entity.character.codePointAt(0) ?? 0;', why: isThere },
    { line: 'const point = text.codePointAt(at) ?? unit;', why: isThere },
    { line: 'if ((pieces[middle]?.at ?? 0) <= index) low = middle;', why: isThere },
  ],
  'electron/core/sharing/check/text/lookup.ts': [
    { line: ": pattern.keys[0]?.slice(first.key.length)) ?? '';", why: isThere },
    { line: 'if (word === undefined) return false;', why: isThere },
  ],
  'electron/core/sharing/check/text/read-through.ts': [
    { line: 'return piece === undefined ? index : piece.original + index - piece.at;', why: isThere },
  ],
  'electron/core/sharing/check/text/words.ts': [
    {
      line: 'if (bends.size > 20_000) bends.clear();',
      why: 'keeps what is remembered bounded; whatever is forgotten is worked out again, so that nothing is seen of it',
    },
  ],
  'electron/core/sharing/check/vocabulary/word-sense.ts': [
    { line: "const last = key.at(-1) ?? '';", why: isThere },
  ],
};
