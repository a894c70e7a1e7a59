import { buildApp } from './build-app';

try {
  const took = await buildApp();
  console.log(`built dist/ in ${(took / 1000).toFixed(1)} s`);
} catch (error) {
  if (!(error instanceof AggregateError)) throw error;
  for (const failure of error.errors) console.error(failure instanceof Error ? failure.message : failure);
  process.exitCode = 1;
}
