import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cheapestKdfCost, createVault, openVault, systemEnvironment } from '../../../../electron/core/vault';

type Shape = {
  readonly notes: Readonly<Record<string, number>>;
  readonly people: Readonly<Record<string, string>>;
};
const empty: Shape = { notes: {}, people: {} };
const passphrase = 'a passphrase for a test of patches';

const ids = fc.constantFrom('a', 'b', 'c', 'd');
const patches = fc.array(
  fc.record({
    notes: fc.dictionary(ids, fc.oneof(fc.nat(), fc.constant(null))),
    people: fc.dictionary(ids, fc.oneof(fc.string(), fc.constant(null))),
  }),
  { maxLength: 12 },
);

/** What a patch means, said as simply as possible. */
const patched = <V>(before: Readonly<Record<string, V>>, changes: Readonly<Record<string, V | null>>) =>
  Object.fromEntries(
    Object.entries({ ...before, ...changes }).filter((pair): pair is [string, V] => pair[1] !== null),
  );

it('leaves in memory and on the disk exactly what the patches say', async () => {
  await fc.assert(
    fc.asyncProperty(patches, async changes => {
      const parent = await mkdtemp(join(tmpdir(), 'critical-friend-patch-'));
      const folder = join(parent, 'vault');
      const environment = systemEnvironment('test-device');
      try {
        const { vault } = await createVault<Shape>({
          empty,
          folder,
          passphrase,
          kdf: cheapestKdfCost,
          environment,
        });
        let model = empty;
        for (const change of changes) {
          await vault.patch(() => change);
          model = { notes: patched(model.notes, change.notes), people: patched(model.people, change.people) };
          expect(vault.db.data).toEqual(model);
        }
        await vault.close();
        const again = await openVault<Shape>({
          empty,
          folder,
          secret: { kind: 'passphrase', passphrase },
          environment,
        });
        expect(again.db.data).toEqual(model);
        await again.close();
      } finally {
        await rm(parent, { recursive: true, force: true });
      }
    }),
    { numRuns: 15, seed: 20261121 },
  );
});
