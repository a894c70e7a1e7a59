import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isDamage } from '../../../../../electron/core/vault';
import { lookAtVault } from '../../../../../electron/core/vault/repair/look';
import { surveyShowsDamage } from '../../../../../electron/core/vault/repair/survey';
import { verifyVault } from '../../../../../electron/core/vault/repair/verify';
import { frozenPassphrase } from '../../../../fixtures/vaults/contents';
import { seeded } from '../../../../torture/random';
import { copyOf, frozenVaults as home } from '../frozen-vaults';
import { empty, environment } from '../vault-fixture';
import { hurt } from './hurt';

const secret = { kind: 'passphrase', passphrase: frozenPassphrase } as const;
const schema = { empty };

const damagedOnes = [
  'frames-damaged',
  'segment-truncated',
  'segment-header-damaged',
  'segment-missing',
  'base-missing',
  'chain-broken',
];
const soundOnes = ['good', 'torn-tail', 'unstarted', 'header-recovered', 'header-remains', 'stray-files'];

const withoutKey = async (folder: string): Promise<boolean> => {
  const found = await lookAtVault(folder, environment);
  return 'survey' in found ? surveyShowsDamage(found.survey) : true;
};

/** What the vault itself says, what the survey says with the keys, and what it says without them. */
const opinions = async (folder: string) => {
  const { vault, survey } = await verifyVault({ folder, secret, schema, environment });
  const told = vault.opened.findings.some(isDamage);
  await vault.close();
  return { told, keyed: surveyShowsDamage(survey), keyless: await withoutKey(folder) };
};

const inBothFormats = (names: readonly string[]) =>
  ['format-1', 'format-2'].flatMap(format => names.map(name => `${format}/${name}`));

describe('a survey', () => {
  it.each(inBothFormats(damagedOnes))(
    'finds what is wrong with %s, with and without its keys',
    async name => {
      expect(await opinions(join(home, name))).toEqual({ told: true, keyed: true, keyless: true });
    },
  );

  it.each(inBothFormats(soundOnes))('finds nothing wrong with %s', async name => {
    expect(await opinions(join(home, name))).toEqual({ told: false, keyed: false, keyless: false });
  });

  it('says that all is missing where the keys in force have no folder', async () => {
    const folder = join(home, 'format-2/renewed-keys-missing');
    expect(await opinions(folder)).toEqual({ told: true, keyed: true, keyless: true });
  });

  it('says at which byte a save is damaged and between which times it was made', async () => {
    const folder = await copyOf('format-2/good');
    const path = join(folder, '0000004.segment');
    const { vault, survey: whole } = await verifyVault({ folder, secret, schema, environment });
    await vault.close();
    expect(whole.segments.map(({ framesGood }) => framesGood)).toEqual([1, 3, 2]);
    const bytes = await readFile(path);
    const second = bytes.indexOf('CFRM', 148);
    bytes.writeUInt8(bytes.readUInt8(second + 40) ^ 1, second + 40);
    await writeFile(path, bytes);
    const { vault: hurt, survey } = await verifyVault({ folder, secret, schema, environment });
    await hurt.close();
    const [place, ...more] = survey.segments[1]?.damaged ?? [];
    expect(more).toEqual([]);
    expect(place?.at).toBe(second);
    expect(place?.bytes).toBe(bytes.indexOf('CFRM', second + 4) - second);
    expect(place?.after).toBeLessThan(place?.before ?? 0);
  });

  it('names a save that was cut out of the middle, where not a byte is damaged', async () => {
    const folder = await copyOf('format-2/good');
    const path = join(folder, '0000004.segment');
    const bytes = await readFile(path);
    const second = bytes.indexOf('CFRM', 148);
    const third = bytes.indexOf('CFRM', second + 4);
    await writeFile(path, Buffer.concat([bytes.subarray(0, second), bytes.subarray(third)]));
    const found = await lookAtVault(folder, environment);
    const segments = 'survey' in found ? found.survey.segments : [];
    expect(segments[1]?.damaged).toEqual([{ at: second, bytes: 0, after: null, before: null }]);
  });

  it('agrees with the vault itself on 120 random damages, without the keys but for the seal of a head', {
    timeout: 60_000,
  }, async () => {
    const random = seeded(20261122);
    const seen = { damage: 0, none: 0 };
    for (let round = 0; round < 120; round += 1) {
      const folder = await copyOf('format-2/good');
      const { what, at } = await hurt(folder, random);
      const { told, keyed, keyless } = await opinions(folder);
      expect({ what, keyed }).toEqual({ what, keyed: told });
      if (!isOnlySealed(at)) expect({ what, keyless }).toEqual({ what, keyless: told });
      seen[told ? 'damage' : 'none'] += 1;
    }
    expect(seen.damage).toBeGreaterThan(40);
    expect(seen.none).toBeGreaterThan(10);
  });
});

/** The MAC of a segment's head is the one thing that no check sum covers. */
const isOnlySealed = (at: number | null): boolean => at !== null && at >= 112 && at < 144;
