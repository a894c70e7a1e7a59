import { takeTurns } from '../../vault/turns';
import type { World } from '../../world';

/** Milliseconds an answer waits for the drives of shared folders. */
const patience = 3000;

/** Looks at shared folders, one after another: a drive that hangs holds one of the few threads that saving needs, and no more. */
export const onLibraryDisk = takeTurns().run;

/** Whether `work` ends while an answer may wait for it; otherwise it goes on. Fails as `work` does until then. */
export function endsSoon({ schedule }: Pick<World, 'schedule'>, work: Promise<unknown>): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const forget = schedule(() => resolve(false), patience);
    work.then(
      () => {
        forget();
        resolve(true);
      },
      (error: unknown) => {
        forget();
        reject(error);
      },
    );
  });
}
