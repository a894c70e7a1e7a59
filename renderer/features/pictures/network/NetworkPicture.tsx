import { useQuery } from '@tanstack/react-query';
import { type ReactElement, useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { ThemeId } from '../../../../shared/domain/ids';
import { graphQuery, useSettings } from '../../../api';
import { EmptyState, Select } from '../../../ui';
import { useDay } from '../../../words';
import type { PictureLeads } from '../PicturePage';
import { PictureSheet } from '../PictureSheet';
import { type SpanName, spanOf } from '../spans';
import { GraphPlot } from './GraphPlot';
import { withNamesakesApart } from './namesakes';

/** People, schools and circles, and what ties them. */
export function NetworkPicture(leads: PictureLeads): ReactElement {
  const t = useTranslations('pictures.network');
  const [name, setName] = useState<SpanName | 'all'>('all');
  const [theme, setTheme] = useState<ThemeId | null>(null);
  const today = useDay();
  const { data, error } = useQuery(graphQuery(name === 'all' ? null : spanOf(name, today), theme));
  const graph = useMemo(() => (data === undefined ? undefined : withNamesakesApart(data)), [data]);
  return (
    <PictureSheet
      leads={leads}
      picture="network"
      span={name}
      hasAll
      onSpan={setName}
      error={error}
      filters={<ThemeFilter value={theme} onChange={setTheme} />}
    >
      {graph === undefined ? null : graph.nodes.length === 0 ? (
        <EmptyState invitation={t('empty')} />
      ) : (
        <GraphPlot graph={graph} onOpenRecord={leads.onOpenRecord} />
      )}
    </PictureSheet>
  );
}

const everyTheme = 'every';

function ThemeFilter(props: {
  readonly value: ThemeId | null;
  readonly onChange: (theme: ThemeId | null) => void;
}): ReactElement {
  const t = useTranslations('pictures.network');
  const themes = useSettings().data?.themes ?? [];
  return (
    <Select<string>
      variant="inline"
      label={t('theme')}
      options={[
        { id: everyTheme, label: t('anyTheme') },
        ...themes.map(({ id, name }) => ({ id, label: name })),
      ]}
      value={props.value ?? everyTheme}
      onChange={id => props.onChange(themes.find(theme => theme.id === id)?.id ?? null)}
    />
  );
}
