import { JournalError, type Reply } from '../../shared/contract/errors';
import type { HostMethodName, Input, Output } from '../../shared/contract/methods';
import { isCoreMethod, isHostMethod, isHostOnly } from '../../shared/contract/methods';
import { parseInput } from '../../shared/contract/schemas';
import type { CoreClient } from './core-client';
import { failed } from './protocol';

/** What a host answers itself. `Caller` is whatever it knows about who asked: a window, a page. */
export type HostAnswers<Caller> = {
  readonly [Name in HostMethodName]: (
    input: Input<Name>,
    caller: Caller,
  ) => Output<Name> | Promise<Output<Name>>;
};

/** Answers any method a page names: the core's in the core, the host's here; what the host alone may ask is `not-allowed`. Never rejects. */
export type AnswerCall<Caller> = (name: string, input: unknown, caller: Caller) => Promise<Reply<unknown>>;

/** Joins a host's own answers with the core's. A name that is no method of the contract is `bad-input`. */
export function answerCalls<Caller>(core: CoreClient, answers: HostAnswers<Caller>): AnswerCall<Caller> {
  return async (name, input, caller) => {
    if (isHostOnly(name)) return failed('not-allowed');
    if (isCoreMethod(name)) return core.call(name, input);
    if (!isHostMethod(name)) return failed('bad-input');
    return answerHere(answers, name, input, caller);
  };
}

async function answerHere<Caller, Name extends HostMethodName>(
  answers: HostAnswers<Caller>,
  name: Name,
  input: unknown,
  caller: Caller,
): Promise<Reply<unknown>> {
  try {
    return { ok: true, value: await answers[name](parseInput(name, input), caller) };
  } catch (error) {
    if (error instanceof JournalError) {
      return { ok: false, error: { code: error.code, details: error.details } };
    }
    // A bug: its message may hold anything, so none of it crosses to the page or to a log.
    return failed('unexpected');
  }
}
