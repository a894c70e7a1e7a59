import type { FindingKind, Where } from './finding';
import { foldText } from './text/fold';

/**
 * What a dismissal is remembered by: the kind and the text as detectors read it, so that case, accents and spacing do not
 * make it another. A safeguarding finding holds its whole sentence and its note: changed words are asked about again.
 */
export function fingerprintOf(where: Where, text: string, kind: FindingKind, sentence: string): string {
  const note = 'note' in where ? where.note : '';
  if (kind.kind === 'safeguarding') return `safeguarding:${kind.tier}:${note}:${plain(sentence)}`;
  return `${tagOf(kind)}:${plain(text)}`;
}

function tagOf(kind: FindingKind): string {
  if (kind.kind === 'identifier') return `identifier-${kind.scheme}`;
  return kind.kind === 'metadata' ? `metadata-${kind.topic}` : kind.kind;
}

function plain(text: string): string {
  return foldText(text).toLowerCase().replace(/\s+/g, ' ').trim();
}
