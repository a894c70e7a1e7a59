import fc from 'fast-check';

/** Properties try the same cases in every run; `SEED=N` tries others. A property that names a seed keeps its own. */
fc.configureGlobal({ seed: Number(process.env['SEED'] ?? 20261122) });
