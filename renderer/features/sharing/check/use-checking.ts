import { type KeyboardEvent, useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { CheckedFinding, SharingView } from '../../../../shared/contract/sharing';
import type { EntryId } from '../../../../shared/domain/ids';
import { checkKey, mayRepeat } from './check-keys';
import {
  canDismiss,
  choicesOf,
  decideAll,
  type FindingGroup,
  groupFindings,
  nextUndecided,
  noteOf,
} from './finding-groups';
import { type Deciding, useDeciding, withDecisions } from './use-deciding';
import { type FindingWords, useFindingWords } from './use-finding-words';

/** The check under way: which finding is open, and what the keyboard does. */
export type Checking = {
  readonly deciding: Deciding;
  readonly words: FindingWords;
  readonly groups: readonly FindingGroup[];
  /** The key of the group that is open. */
  readonly openKey: string | null;
  /** Counts what asked for the keyboard to go to the open group. */
  readonly turns: number;
  readonly isPlaceByPlace: boolean;
  readonly open: (key: string | null) => void;
  readonly setPlaceByPlace: (is: boolean) => void;
  readonly dismiss: (group: FindingGroup) => void;
  /** Gives all of these another name at once. */
  readonly replace: (groups: readonly FindingGroup[]) => void;
  readonly openNote: (finding: CheckedFinding) => void;
  readonly fileLine: (finding: CheckedFinding) => string;
  readonly undo: () => void;
  /** Takes the latest dismissal back, whatever was decided since. */
  readonly bringBack: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
};

type At = { readonly key: string | null; readonly turns: number; readonly isPlaceByPlace: boolean };

export function useChecking(view: SharingView, onOpenEntry: (id: EntryId) => void): Checking {
  const t = useTranslations('sharing.check');
  const deciding = useDeciding(view);
  const words = useFindingWords();
  const { findings, notes } = deciding.view;
  const groups = useMemo(() => groupFindings(findings), [findings]);
  const [at, setAt] = useState<At>(() => ({
    key: nextUndecided(groupFindings(view.findings), null),
    turns: 0,
    isPlaceByPlace: false,
  }));
  const open = (key: string | null): void =>
    setAt(now => ({ key, turns: now.turns + 1, isPlaceByPlace: false }));
  const goOn = (): void => open(nextUndecided(groups, at.key) ?? at.key);
  const dismiss = (group: FindingGroup): void => {
    const { kind } = group.first;
    const what = kind.kind === 'metadata' ? words.hidden(group) : words.who(group);
    if (!deciding.dismiss(group.key, what, group.findings)) return;
    const next = nextUndecided(groups, group.key);
    open(next === group.key ? null : next);
  };
  const replace = (names: readonly FindingGroup[]): void => {
    const decisions = names.flatMap(group => decideAll(group, { do: 'pseudonymise' }));
    const chosen = new Set(names.map(({ key }) => key));
    deciding.decide(names[0]?.key ?? '', decisions);
    const left = groups.filter(({ key }) => !chosen.has(key));
    open(nextUndecided(left, null) ?? names[0]?.key ?? null);
  };
  const undo = (): void => back(deciding.undo());
  const back = (group: string | null): void => {
    if (group !== null) open(group);
  };
  const step = (by: number): void => {
    const now = groups.findIndex(({ key }) => key === at.key);
    const next = groups[now < 0 ? 0 : Math.max(0, Math.min(groups.length - 1, now + by))];
    if (next !== undefined) open(next.key);
  };
  const choose = (number: number): void => {
    const group = at.isPlaceByPlace ? undefined : groups.find(({ key }) => key === at.key);
    const choice = group === undefined ? undefined : choicesOf(group).find(one => one.digit === number);
    if (group === undefined || choice === undefined) return;
    const decisions = decideAll(group, choice.decision);
    deciding.decide(group.key, decisions);
    const ahead = new Map(decisions.map(one => [one.finding, one]));
    const then = groupFindings(withDecisions(deciding.view, ahead).findings);
    open(nextUndecided(then, group.key) ?? group.key);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const key = checkKey(event);
    if (key === null) return;
    event.preventDefault();
    if (event.repeat && !mayRepeat(key)) return;
    switch (key.does) {
      case 'step':
        step(key.by);
        break;
      case 'choose':
        choose(key.number);
        break;
      case 'go-on':
        goOn();
        break;
      case 'undo':
        undo();
        break;
      case 'dismiss': {
        const group = groups.find(one => one.key === at.key);
        if (group !== undefined && canDismiss(group)) dismiss(group);
      }
    }
  };
  return {
    deciding,
    words,
    groups,
    openKey: at.key,
    turns: at.turns,
    isPlaceByPlace: at.isPlaceByPlace,
    open,
    setPlaceByPlace: is => setAt(now => ({ ...now, isPlaceByPlace: is })),
    dismiss,
    replace,
    openNote: finding => {
      const note = notes.find(({ key }) => key === noteOf(finding));
      if (note !== undefined && note.entry !== null) onOpenEntry(note.entry);
    },
    fileLine: finding => t('file', { name: finding.text }),
    undo,
    bringBack: () => back(deciding.bringBack()),
    onKeyDown,
  };
}
