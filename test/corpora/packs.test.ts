import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPack } from '../../electron/core/sharing/packs/pack-text';
import { RefusedPack } from '../../electron/core/sharing/packs/problem';
import {
  honest,
  partAt,
  places,
  readMany,
  spoil,
  withBytesAt,
} from '../electron/core/sharing/packs/generated-packs';
import { signedAround } from '../electron/core/sharing/packs/pack-fixture';

const corpora = resolve(import.meta.dirname, '../../../shared/corpora');
const names = existsSync(corpora) ? readdirSync(resolve(corpora, 'json')) : [];
const payloads = existsSync(corpora)
  ? ['html-payloads.txt', 'markdown-payloads.txt'].flatMap(name =>
      readFileSync(resolve(corpora, 'xss', name), 'utf8').split(/\r?\n/),
    )
  : [];

type Outcome =
  | { readonly kind: 'opened'; readonly said: string }
  | { readonly kind: 'refused'; readonly why: string };

/** What becomes of it, in less than two seconds of a processor. */
function outcomeOf(content: Uint8Array): Outcome {
  const before = process.cpuUsage();
  try {
    return { kind: 'opened', said: JSON.stringify(readPack(signedAround(content))) };
  } catch (error) {
    if (error instanceof RefusedPack) return { kind: 'refused', why: JSON.stringify(error.problem) };
    throw error;
  } finally {
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(2000);
  }
}

describe('20,000 generated packs', () => {
  it('are each read or refused with a reason, in less than two seconds', { timeout: 900_000 }, () => {
    const { ends, longest } = readMany(20_000, 20261122);
    console.log(`${JSON.stringify(Object.fromEntries(ends))}; the longest took ${Math.round(longest)} ms`);
    expect([...ends.values()].reduce((sum, count) => sum + count)).toBe(20_000);
    expect(longest).toBeLessThan(2000);
  });
});

describe.skipIf(names.length === 0)('public data in every member of a pack', () => {
  it('JSON that is none is refused wherever it stands, any other is read or refused', {
    timeout: 900_000,
  }, () => {
    const count = { opened: 0, refused: 0 };
    for (const [index, name] of names.entries()) {
      const bytes = readFileSync(resolve(corpora, 'json', name));
      if (bytes.length > 100_000) continue;
      // A quarter of the places for every file, a quarter of the files for every place.
      for (const place of places.filter((_, at) => at % 4 === index % 4)) {
        const outcome = outcomeOf(withBytesAt(place, bytes));
        count[outcome.kind] += 1;
        if (name.startsWith('n_') && !isWholeBetween(bytes))
          expect(outcome.kind, `${name} at ${place}`).toBe('refused');
      }
    }
    console.log(`${names.length} files in ${places.length} places: ${JSON.stringify(count)}`);
  });

  it('scripts come out as the text they are, and no reason repeats them', { timeout: 900_000 }, () => {
    const texts = places.filter(place => typeof partAt(place) === 'string');
    const count = { opened: 0, refused: 0 };
    for (const [index, payload] of payloads.entries()) {
      const text = payload.toWellFormed();
      // One place a payload in its turn, and every place for one in a hundred of them.
      for (const place of index % 100 === 0 ? texts : texts.slice(index % texts.length).slice(0, 1)) {
        const outcome = outcomeOf(Buffer.from(JSON.stringify(spoil(honest, place, text))));
        count[outcome.kind] += 1;
        if (outcome.kind === 'opened') expect(outcome.said).toContain(JSON.stringify(text));
        else if (text.length > 12) expect(outcome.why).not.toContain(text);
      }
    }
    console.log(`${payloads.length} payloads: ${JSON.stringify(count)}`);
    expect(count.opened).toBeGreaterThan(payloads.length / 4);
  });
});

/** Bytes that are no JSON by themselves, yet may be between a name and what follows: `1 ` and comments of none. */
function isWholeBetween(bytes: Uint8Array): boolean {
  const text = Buffer.from(bytes).toString('utf8').trim();
  try {
    JSON.parse(`[${text}]`);
    return true;
  } catch {
    return false;
  }
}
