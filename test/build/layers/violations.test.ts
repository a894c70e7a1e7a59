import { describe, expect, it } from 'vitest';
import { violationsIn } from '../../../build/layers/violations';

const whatIn = (file: string, source: string) => violationsIn(file, source).map(violation => violation.what);

describe('the layer check', () => {
  it('lets each layer import what lies below it', () => {
    expect(whatIn('renderer/features/journal/List.tsx', "import { Button } from '../../ui';")).toEqual([]);
    expect(
      whatIn('electron/core/journal/a.ts', "import type { Low } from 'lowdb'; import '../vault';"),
    ).toEqual([]);
    expect(whatIn('electron/shell/menu.ts', "import { Menu } from 'electron';")).toEqual([]);
    expect(
      whatIn('electron/core/calendar/a.ts', "import { createTranslator } from 'use-intl/core';"),
    ).toEqual([]);
  });

  it.each([
    ['electron/core/journal/a.ts', "import { app } from 'electron';"],
    ['electron/core/vault/a.ts', "import { entry } from '../journal/entry';"],
    ['electron/core/calendar/a.ts', "import { useTranslations } from 'use-intl';"],
    ['electron/shell/a.ts', "import { createCore } from '../core/core';"],
    ['renderer/features/journal/a.ts', "import { Palette } from '../palette';"],
    ['renderer/features/journal/a.ts', "export * from '../palette';"],
    ['renderer/features/journal/a.ts', "const later = () => import('../palette/Palette');"],
    ['renderer/ui/a.tsx', "import { api } from '../api';"],
    ['renderer/app/a.ts', "import { readFile } from 'node:fs';"],
    ['renderer/app/a.ts', "import { createCore } from '../../electron/core/core';"],
    ['shared/domain/a.ts', "import type { Methods } from '../contract/methods';"],
    ['shared/domain/a.ts', "import { readFileSync } from 'fs';"],
    ['electron/core/a.ts', "import { corpus } from '../../test/bench/corpus';"],
  ])('objects in %s to %s', (file, source) => {
    expect(whatIn(file, source)).toHaveLength(1);
  });

  it('keeps window.journal to renderer/api', () => {
    expect(whatIn('renderer/app/a.ts', 'window.journal.lockVault();')).toEqual([
      'only renderer/api reads window.journal',
    ]);
    expect(whatIn('renderer/api/a.ts', 'window.journal.lockVault();')).toEqual([]);
  });

  it('says where the thing should go instead', () => {
    const [violation] = violationsIn('renderer/features/today/a.ts', "import '../journal';");
    expect(violation?.instead).toContain('renderer/app');
  });
});
