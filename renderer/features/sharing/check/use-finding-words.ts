import { useTranslations } from 'use-intl';
import type { CheckedFinding } from '../../../../shared/contract/sharing';
import { type FindingKind, metadataTopics } from '../../../../shared/domain/sharing/finding';
import { nameList } from '../../../words';
import { type Choice, chosenFor, type FindingGroup, isCleaned, standingOf } from './finding-groups';
import { useSubjectNames } from './use-subject-names';

/** Says what a group of findings is, what can be done about it, and what was decided. */
export function useFindingWords() {
  const t = useTranslations('sharing.check');
  const nameOf = useSubjectNames();

  const label = ({ first }: FindingGroup): string => {
    const { kind, where } = first;
    if (kind.kind === 'identifier') return t(`scheme.${kind.scheme}`);
    if (kind.kind === 'known-person' && kind.plural) return t('kind.family');
    if (where.field === 'attachment-name' && kind.kind !== 'attachment-content') return t('fileName');
    return t(`kind.${kind.kind}`);
  };

  const note = ({ first, findings }: FindingGroup): string => {
    const files = new Set(
      findings.map(({ where }) => ('index' in where ? `${where.note}/${where.index}` : '')),
    );
    if (isCleaned(first)) return t('hidden.pictures', { count: files.size });
    if (first.kind.kind === 'metadata') return t('hidden.inFile');
    const count = t('places', { count: findings.length });
    if (first.kind.kind === 'likely-name') return `${t('notInPeople')}, ${count}`;
    if (first.kind.kind === 'likely-school') return `${t('notInSchools')}, ${count}`;
    return count;
  };

  const choice = (group: FindingGroup, { id, subject }: Choice, isOnePlace: boolean): string => {
    const { first } = group;
    if (subject !== null)
      return t(isOnePlace ? 'choice.asPlace' : 'choice.as', { name: nameOf(subject, first) });
    if (id === 'replace') return t('choice.replace', { label: first.would ?? '' });
    const answers = wordsOf(first);
    return t(`choice.${id === 'remove' ? answers.remove : answers.keep}`);
  };

  const decided = (group: FindingGroup): string => {
    const { first, findings } = group;
    const standing = standingOf(group);
    if (isCleaned(first) && standing !== 'undecided') return t('removedHidden');
    if (standing === 'mixed') return t('mixed');
    if (standing === 'remove') return t(wordsOf(first).removed);
    if (standing === 'keep') return t(wordsOf(first).kept);
    const label = first.instead ?? first.would ?? '';
    return t(findings.length > 1 ? 'everywhere' : 'once', { label });
  };

  const open = ({ findings }: FindingGroup): string => {
    const left = findings.filter(finding => chosenFor(finding) === undefined).length;
    return left === findings.length ? t('open') : t('openSome', { open: left, count: findings.length });
  };

  const about = ({ findings }: FindingGroup): string => {
    const titles = [...new Set(findings.map(finding => finding.entry))];
    const [title = ''] = titles;
    if (findings[0]?.where.field === 'document-title') return t('inTitle');
    return titles.length < 2 ? t('in', { title }) : t('inMore', { title, count: titles.length - 1 });
  };

  const hidden = ({ first, findings }: FindingGroup): string => {
    const found = new Set(findings.flatMap(({ kind }) => (kind.kind === 'metadata' ? [kind.topic] : [])));
    const topics = metadataTopics.filter(topic => found.has(topic)).map(topic => t(`hidden.${topic}`));
    const said = { topics: nameList(topics), name: first.file?.name ?? '' };
    return t(isCleaned(first) ? 'hidden.all' : 'hidden.one', said);
  };

  const who = ({ first }: FindingGroup): string => {
    const [subject] = first.subjects;
    return subject === undefined || first.subjects.length > 1 ? first.text : nameOf(subject, first);
  };

  return { label, note, choice, decided, open, about, hidden, who };
}

export type FindingWords = ReturnType<typeof useFindingWords>;

/** How the answers to a finding read before and after they are given. */
type AnswerWords = {
  readonly remove: 'remove' | 'removeHidden' | 'removeFile' | 'removeNote';
  readonly keep: 'keep' | 'keepName' | 'keepHidden' | 'keepFile' | 'keepNote';
  readonly removed: 'removed' | 'removedHidden' | 'removedFile' | 'removedNote';
  readonly kept: 'kept' | 'keptHidden' | 'keptFile' | 'keptNote';
};

const ofText: AnswerWords = { remove: 'remove', keep: 'keep', removed: 'removed', kept: 'kept' };
const ofName: AnswerWords = { ...ofText, keep: 'keepName' };

const answerWords: Partial<Record<FindingKind['kind'], AnswerWords>> = {
  safeguarding: { remove: 'removeNote', keep: 'keepNote', removed: 'removedNote', kept: 'keptNote' },
  metadata: { remove: 'removeFile', keep: 'keepHidden', removed: 'removedFile', kept: 'keptHidden' },
  'attachment-content': {
    remove: 'removeFile',
    keep: 'keepFile',
    removed: 'removedFile',
    kept: 'keptFile',
  },
  'known-person': ofName,
  'known-school': ofName,
  'likely-name': ofName,
  'likely-school': ofName,
  initials: ofName,
};

const ofPictures: AnswerWords = { ...ofText, remove: 'removeHidden', removed: 'removedHidden' };

const wordsOf = (finding: CheckedFinding): AnswerWords =>
  isCleaned(finding) ? ofPictures : (answerWords[finding.kind.kind] ?? ofText);
