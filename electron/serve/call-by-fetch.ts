import type { Reply } from '../../shared/contract/errors';
import type { Input, MethodName, Output } from '../../shared/contract/methods';
import { failed } from '../bridge/protocol';
import { pageWire } from './page-wire';

/** Calls a method of the loopback server. `unexpected` when the server is gone or turned the request down. */
export async function callByFetch<Name extends MethodName>(
  name: Name,
  input?: Input<Name>,
): Promise<Reply<Output<Name>>> {
  try {
    const response = await fetch(`/call/${name}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: pageWire.encode({ input }),
    });
    if (!response.ok) return failed(response.status === 413 ? 'file-too-large' : 'unexpected');
    return readReply(await response.text());
  } catch (error) {
    // How fetch says that nobody answers.
    if (error instanceof TypeError) return failed('unexpected');
    throw error;
  }
}

/** The server answers with what the contract promises: it is the same program, and the only one this page may talk to. */
function readReply<Name extends MethodName>(text: string): Reply<Output<Name>> {
  return pageWire.decode(text) as Reply<Output<Name>>;
}
