import { type ReactElement, useCallback, useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { numberOfStep } from '../../../../shared/domain/review';
import type { Theme } from '../../../../shared/domain/theme';
import { type Ink, Plot } from '../../../plots';
import { nameList } from '../../../words';
import { stepOn } from './compare';
import { radarOption } from './radar-option';
import type { Comparison } from './use-comparison';
import { useReviewWords } from './use-review-words';

/** Up to three reviews of a circle, one upon the other. Everything it shows stands beside it in words. */
export function ReviewRadar(props: {
  readonly themes: readonly Theme[];
  readonly chosen: number;
  readonly comparison: Comparison;
  readonly onChoose: (theme: Theme) => void;
}): ReactElement {
  const { themes, chosen, comparison, onChoose } = props;
  const { present, others, labels } = comparison;
  const t = useTranslations('reviews.themes');
  const words = useReviewWords();
  const shown = [present, ...others];
  const lines = useLines(themes, comparison);
  const option = useCallback(
    (ink: Ink) => radarOption(ink, { themes: themes.map(({ name }) => name), chosen, lines }),
    [themes, chosen, lines],
  );
  const rated = themes.filter(({ id }) => stepOn(present, id) !== null).length;
  const summary = t('summary', { title: words.titleOf(present), count: rated });
  return (
    <Plot
      summary={
        others.length === 0 ? summary : t('compared', { summary, others: nameList(others.map(labels.long)) })
      }
      option={option}
      height={290}
      walk={{
        series: shown.length,
        items: themes.length,
        marks: () => 0,
        say: (series, item) => {
          const [row, theme] = [shown[series], themes[item]];
          if (row === undefined || theme === undefined) return '';
          const rating = words.rating(stepOn(row, theme.id));
          return t('point', { theme: theme.name, when: labels.long(row), rating });
        },
      }}
      table={{
        caption: t('tableCaption'),
        columns: [t('theme'), ...shown.map(labels.long)],
        rows: () =>
          themes.map(({ id, name }) => ({
            key: id,
            name,
            cells: shown.map(row => words.rating(stepOn(row, id))),
          })),
      }}
      onChoose={({ item, isKey }) => {
        const theme = themes[item];
        // A press on the drawing hits a whole line, which is of no theme.
        if (isKey && theme !== undefined) onChoose(theme);
      }}
    />
  );
}

/** The numbers to draw, the same list as long as they are the same. */
export function useLines(
  themes: readonly Theme[],
  { present, others }: Pick<Comparison, 'present' | 'others'>,
): readonly (readonly (number | null)[])[] {
  const key = JSON.stringify(
    [present, ...others].map(row =>
      themes.map(({ id }) => {
        const step = stepOn(row, id);
        return step === null ? null : numberOfStep(step);
      }),
    ),
  );
  return useMemo(() => readLines(key), [key]);
}

function readLines(key: string): readonly (readonly (number | null)[])[] {
  const lines: readonly (readonly (number | null)[])[] = JSON.parse(key);
  return lines;
}
