import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import type { EntrySummary } from '../../../shared/contract/journal';
import type { Askable } from '../../../shared/domain/entry';
import { asId } from '../../../shared/domain/ids';
import { circleQuery, personQuery, useCircleList, usePersonList } from '../../api';
import { nameList, useAskableNames } from '../../words';
import { type AskedOf, askedOf } from './asked-of';

/** For whom questions wait, and how everybody is called. */
export type AskedOfNames = {
  readonly all: readonly AskedOf[];
  /** `null` for somebody who is not in the lists any more. */
  readonly nameOf: (askable: Askable) => string | null;
};

export function useAskedOf(): AskedOfNames {
  const people = usePersonList().data;
  const circles = useCircleList().data;
  const all = useMemo(() => askedOf(people ?? [], circles ?? []), [people, circles]);
  return { all, nameOf: useAskableNames() };
}

/** What waits for somebody, or for a circle; `null` while it is not known or when nobody is chosen. */
export function useWaitingFor(chosen: Askable | null): {
  readonly rows: readonly EntrySummary[] | null;
  readonly problem: unknown;
} {
  const person = useQuery({
    ...personQuery(chosen?.kind === 'person' ? chosen.person : asId.person('')),
    enabled: chosen?.kind === 'person',
  });
  const circle = useQuery({
    ...circleQuery(chosen?.kind === 'circle' ? chosen.circle : asId.circle('')),
    enabled: chosen?.kind === 'circle',
  });
  if (chosen === null) return { rows: null, problem: null };
  const found = chosen.kind === 'person' ? person : circle;
  return { rows: found.data?.waiting ?? null, problem: found.error };
}

/** Says names in one line: `Mary, David and the cohort`; those who are gone are left out. */
export function useWaitsForWords(nameOf: AskedOfNames['nameOf']): (waitsFor: readonly Askable[]) => string {
  const t = useTranslations('questions');
  return waitsFor => {
    const names = waitsFor.flatMap(askable => nameOf(askable) ?? []);
    return names.length === 0 ? '' : t('waitsFor', { people: nameList(names) });
  };
}
