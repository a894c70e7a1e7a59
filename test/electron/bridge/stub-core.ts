import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { type CoreClient, startCore } from '../../../electron/bridge/core-client';

/** A real thread that speaks the core's protocol; see `core-thread.mjs` for what it answers. */
export const stubCoreScript = fileURLToPath(new URL('./core-thread.mjs', import.meta.url));

/** A running stub that ends with the test. A `version` of `deaf` never answers `stop`. */
export function startStubCore({
  version = '1',
  script = stubCoreScript,
  stopWithin = 5_000,
} = {}): CoreClient {
  const core = startCore({
    script,
    data: { dataFolder: '/data', version, device: 'device', language: 'en-GB' },
    stopWithin,
  });
  onTestFinished(() => core.stop());
  return core;
}
