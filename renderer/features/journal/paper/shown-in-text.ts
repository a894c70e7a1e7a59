import { walkTokens } from 'marked';
import { foldName } from '../../../../shared/domain/inline';
import { fileNameOf } from '../../../../shared/domain/markdown-address';
import { isToken } from '../../../../shared/domain/markdown-tokens';
import { readTokens } from '../../../../shared/domain/read-markdown';

/** The folded names of the pictures that a text shows where it names them. */
export function shownInText(text: string): ReadonlySet<string> {
  const names = new Set<string>();
  for (const piece of readTokens(text)) {
    if (!('tokens' in piece)) continue;
    void walkTokens([...piece.tokens], token => {
      const name = isToken(token, 'image') ? fileNameOf(token.href) : null;
      if (name !== null) names.add(foldName(name));
    });
  }
  return names;
}
