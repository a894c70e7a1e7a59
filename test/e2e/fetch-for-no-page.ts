import type { ElectronApplication } from '@playwright/test';

/** Asks for `address` in the pages' session but for no page, so that no content policy is in the way. Gives what stopped it. */
export function fetchForNoPage(electron: ElectronApplication, address: string): Promise<string> {
  return electron.evaluate(
    ({ session }, asked) =>
      session
        .fromPartition('journal')
        .fetch(asked)
        .then(
          () => 'answered',
          (error: unknown) => String(error),
        ),
    address,
  );
}
