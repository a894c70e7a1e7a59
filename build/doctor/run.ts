import type { VaultEnvironment } from '../../electron/core/vault/index';
import { JournalError } from '../../shared/contract/errors';
import { readArguments } from './arguments';
import { askSecret, type Terminal } from './ask-secret';
import { examine } from './examine';
import { linesOf } from './lines';
import { exitCodeOf } from './report';
import { questionFor, refusalText, usage } from './texts';

/** Where the doctor works. */
export type Surgery = Terminal & {
  /** One line of the report. */
  readonly say: (line: string) => void;
  /** One line about a failure. */
  readonly complain: (line: string) => void;
  /** The folder that relative paths start at. */
  readonly from: string;
  readonly environment: VaultEnvironment;
};

/** Does what the arguments ask for and says it; gives the exit code. No failure is told in words that are not ours. */
export async function runDoctor(args: readonly string[], surgery: Surgery): Promise<0 | 1 | 2> {
  const request = readArguments(args, surgery.from);
  if (request === null) {
    for (const line of usage) surgery.complain(line);
    return 2;
  }
  const question = questionFor[request.secret ?? 'passphrase'];
  try {
    const { environment } = surgery;
    const report = await examine({ request, environment, askSecret: () => askSecret(surgery, question) });
    for (const line of request.json ? [JSON.stringify(report, null, 2)] : linesOf(report)) surgery.say(line);
    return exitCodeOf(report);
  } catch (error) {
    surgery.complain(
      error instanceof JournalError
        ? refusalText(error.code)
        : 'Something in this folder is unlike anything Critical Friend writes, and could not be read.',
    );
    return 1;
  }
}
