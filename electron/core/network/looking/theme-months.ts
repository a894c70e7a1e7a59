import type { Span, ThemeMonths } from '../../../../shared/contract/network';
import type { ThemeId } from '../../../../shared/domain/ids';
import type { Journal } from '../../../../shared/domain/journal';
import { settingsOf } from '../../journal/settings';
import { countedMonths, countIn } from './months';

/** Entries of a span by theme and month, the themes in the head's order. Fails with `bad-input` as `countedMonths` does. */
export function themeMonths(journal: Journal, span: Span): ThemeMonths {
  const months = countedMonths(span);
  const counts = new Map<ThemeId, number[]>(settingsOf(journal).themes.map(({ id }) => [id, months.zeros()]));
  const withoutTheme = months.zeros();
  for (const { binnedAt, date, themes } of Object.values(journal.entries)) {
    if (binnedAt !== null || months.indexOf(date) === null) continue;
    if (themes.length === 0) countIn(months, withoutTheme, date);
    for (const theme of new Set(themes)) {
      const known = counts.get(theme) ?? months.zeros();
      counts.set(theme, known);
      countIn(months, known, date);
    }
  }
  return {
    months: months.keys,
    themes: [...counts].map(([theme, own]) => ({ theme, counts: own })),
    withoutTheme,
  };
}
