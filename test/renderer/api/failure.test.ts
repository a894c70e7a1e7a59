import { expect, it } from 'vitest';
import { failureOf } from '../../../renderer/api/failure';
import { JournalError } from '../../../shared/contract/errors';

it('keeps the code and the facts of an expected failure', () => {
  expect(failureOf(new JournalError('file-too-large', { limit: 25 }))).toEqual({
    code: 'file-too-large',
    details: { limit: 25 },
  });
});

it('tells nothing of a bug but that it was one', () => {
  expect(failureOf(new TypeError('cannot read "what she wrote"'))).toEqual({
    code: 'unexpected',
    details: {},
  });
});
