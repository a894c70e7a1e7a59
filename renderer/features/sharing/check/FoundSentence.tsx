import type { ReactElement } from 'react';
import type { CheckedFinding } from '../../../../shared/contract/sharing';
import { Highlight } from '../../../ui';
import { shortSentence, wholeSentence } from './sentence-parts';

/** The sentence around a finding with what was found marked in it; `isShort` for a row that is shut. */
export function FoundSentence(props: {
  readonly finding: CheckedFinding;
  readonly isShort?: boolean;
}): ReactElement {
  const { finding, isShort = false } = props;
  return <Highlight segments={(isShort ? shortSentence : wholeSentence)(finding.sentence)} />;
}
