import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { IntlProvider } from 'use-intl';
import { describe, expect, it } from 'vitest';
import { needsPassphrase, useProblemText } from '../../../../renderer/features/taking-in/pack-problem';
import type { Failure } from '../../../../shared/contract/errors';
import type { PackProblem } from '../../../../shared/domain/sharing/pack';
import { messages } from '../../../../shared/messages/en-GB';

const problems: readonly PackProblem[] = [
  { kind: 'not-a-pack' },
  { kind: 'too-large', limit: 40 * 1024 * 1024 },
  { kind: 'newer-version', found: 2, known: 1 },
  { kind: 'too-much-work', found: 30, limit: 18 },
  { kind: 'other-lock', needs: 'passphrase' },
  { kind: 'other-lock', needs: 'identity' },
  { kind: 'wrong-key' },
  { kind: 'damaged' },
  { kind: 'unsigned' },
  { kind: 'forged' },
  { kind: 'not-for-you' },
  { kind: 'malformed', fault: 'too-deep' },
  { kind: 'bad-content', field: 'document.notes[0].title' },
];

function refusal({ kind, ...details }: PackProblem): Failure {
  return { code: 'pack-refused', details: { problem: kind, ...details } };
}

/** What is said of a failure. */
function said(failure: Failure): string {
  function Text(): ReactElement {
    const text = useProblemText()(failure);
    return <p>{text === null ? '' : `${text.what} ${text.next}`}</p>;
  }
  return renderToStaticMarkup(
    <IntlProvider locale="en-GB" timeZone="Europe/London" messages={messages}>
      <Text />
    </IntlProvider>,
  );
}

describe('a pack that is refused', () => {
  it.each(problems)('is said plainly, with what to do next: $kind', problem => {
    const text = said(refusal(problem));
    expect(text).toMatch(/^<p>[A-Z].{20,}\. [A-Z].{20,}\.<\/p>$/);
    expect(text).not.toMatch(/takingIn|[{}!]|age v1|Ed25519|scrypt/);
  });

  it('has other words for each problem', () => {
    expect(new Set(problems.map(problem => said(refusal(problem)))).size).toBe(problems.length);
  });

  it('has words for a problem that this version does not know', () => {
    expect(said({ code: 'pack-refused', details: { problem: 'of-tomorrow' } })).toMatch(
      /could not be opened/,
    );
  });

  it('leaves other failures to those who speak of them', () => {
    expect(said({ code: 'disk-full', details: {} })).toBe('<p></p>');
  });

  it('only waits for its passphrase when that is what it is locked with', () => {
    expect(needsPassphrase(refusal({ kind: 'other-lock', needs: 'passphrase' }))).toBe(true);
    expect(needsPassphrase(refusal({ kind: 'other-lock', needs: 'identity' }))).toBe(false);
    expect(needsPassphrase(refusal({ kind: 'wrong-key' }))).toBe(false);
  });
});
