import { bugsPassOn, type Gaps, isThere, otherSystem } from '../gap';

/** A last look at what this program has just written itself. */
const readsBack = 'what was written a moment ago reads back; only a bug in sealing it could make this differ';
/** What the compiler cannot know of names and values. */
const isNamed = 'every collection is there: it was made from the names of `empty`';

export const vaultGaps: Gaps = {
  'electron/core/vault/chain.ts': [
    { line: "if (file === undefined) throw new RangeError('no such segment');", why: isThere },
    { line: 'if (file === undefined) continue;', why: isThere },
    {
      line: 'const dataVersion = file.trusted ? (file.header?.dataVersion ?? 1) : (links.at(-1)?.dataVersion ?? 1);',
      why: 'a segment is trusted only with a header',
    },
  ],
  'electron/core/vault/difference.ts': [
    {
      line: 'return collectionDifference(name, entries ?? {}, records.collections.get(name) ?? nothing);',
      why: isNamed,
    },
  ],
  'electron/core/vault/disk.ts': [
    {
      line: "error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;",
      why: 'a code is a text wherever Node gives one',
    },
    { line: "if (process.platform === 'win32') return;", why: otherSystem },
  ],
  'electron/core/vault/durable.ts': [
    {
      line: 'if (last !== undefined) await disk.syncFile(join(folder, last.name));',
      why: 'nobody places no files',
    },
  ],
  'electron/core/vault/finding.ts': [
    { line: 'default:', why: 'the compiler refuses a finding that is not judged above' },
  ],
  'electron/core/vault/header-file.ts': [
    { line: 'if (errnoOf(error) === null) throw error;', why: bugsPassOn },
  ],
  'electron/core/vault/header-keeper.ts': [
    {
      line: "if (!same) throw new Error('a slot of this vault holds another key');",
      why: 'the header is signed with the key that every slot of it wraps',
    },
  ],
  'electron/core/vault/inspect.ts': [
    {
      line: "if (error.code === 'newer-format' || error.code === 'folder-missing') return { state: error.code };",
      why: bugsPassOn,
    },
  ],
  'electron/core/vault/kdf.ts': [
    {
      line: 'return await ((await nativeLoads()) ? nativeArgon2id : wasmArgon2id)(secret, salt, cost);',
      why: 'the native build loads wherever the tests run; that the other gives the same is tried beside it',
    },
  ],
  'electron/core/vault/parse-json.ts': [
    { line: 'if (error instanceof SyntaxError) return undefined;', why: bugsPassOn },
  ],
  'electron/core/vault/patch.ts': [
    {
      line: 'Object.entries(values ?? {}).flatMap(([id, value]): readonly Difference[] => {',
      why: 'a patch names only what it changes',
    },
    { line: 'const present = Object.hasOwn(data[collection] ?? {}, id);', why: isNamed },
    { line: 'if (target === undefined) continue;', why: isNamed },
    {
      line: 'for (const [id, value] of Object.entries(values ?? {})) {',
      why: 'a patch names only what it changes',
    },
  ],
  'electron/core/vault/recovery-key.ts': [
    {
      line: 'return Buffer.from(Array.from(bits.match(/.{8}/g) ?? [], byte => Number.parseInt(byte, 2)));',
      why: isThere,
    },
    {
      line: "(encode(Buffer.concat([key, checksum(key)])).match(/.{4}/g) ?? []).join('-');",
      why: isThere,
    },
  ],
  'electron/core/vault/seen.ts': [
    {
      line: 'if (first === undefined) return false;',
      why: 'asked only of a vault without damage, which has a segment',
    },
  ],
  'electron/core/vault/segment-log.ts': [
    { line: 'applyChange(this.records, change, encoded[index]?.length ?? 0);', why: isThere },
    {
      line: "if (this.#end === null) throw new JournalError('vault-damaged');",
      why: 'a vault without segments is damaged, and nothing is appended until that was accepted, which writes one',
    },
  ],
  'electron/core/vault/unlocked-vault.ts': [
    { line: "if (!hasShape(stored, empty)) throw new JournalError('vault-damaged');", why: isNamed },
    {
      line: 'if (attachments === this.#keyed.attachments) throw error;',
      why: 'new keys that come while a file is being read: what happens then is tried, but the moment is not held',
      sometimes: true,
    },
  ],
  'electron/core/vault/verified-base.ts': [
    {
      line: "const frames = segment.header?.origin.kind === 'base' ? segment.header.origin.frames : -1;",
      why: readsBack,
    },
    {
      line: "if (reading.findings.length > 0 || count !== records.count) throw new Error('a base does not read back');",
      why: readsBack,
    },
  ],
  'electron/core/vault/vault-folder.ts': [
    {
      line: 'if (last !== undefined) await disk.syncFile(join(folder, segmentName(last.number)));',
      why: 'only a vault without damage is settled, and that has a segment',
    },
    {
      line: "findings.filter(isDamage).map(finding => ('segment' in finding ? finding.segment : 0)),",
      why: 'every finding that is damage names a segment',
    },
  ],
  'electron/core/vault/copy/vault-copies.ts': [
    {
      line: "if (!hasShape(stored, this.around.empty)) throw new JournalError('vault-damaged');",
      why: isNamed,
    },
    {
      line: "if (error instanceof JournalError && error.code === 'vault-damaged') return false;",
      why: bugsPassOn,
    },
  ],
  'electron/core/vault/repair/repair-into.ts': [
    {
      line: "if (vault.opened.findings.length > 0) throw new JournalError('vault-damaged');",
      why: readsBack,
    },
  ],
  'electron/core/vault/repair/survey.ts': [
    {
      line: 'kind: trusted ? (header?.origin.kind ?? null) : null,',
      why: 'a segment is trusted only with a header',
    },
    {
      line: 'dataVersion: trusted ? (header?.dataVersion ?? null) : null,',
      why: 'a segment is trusted only with a header',
    },
  ],
};
