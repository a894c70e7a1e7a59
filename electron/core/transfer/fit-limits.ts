import {
  type Audience,
  type EntryContent,
  themesLimit,
  titleLimit,
  wordLimit,
  wordsLimit,
} from '../../../shared/domain/entry';

type Content = Omit<EntryContent, 'attachments'>;

/**
 * `content` within the limits that saving keeps, so that no later save fails for what came in. A title that is cut stands
 * in full above the text; words that do not fit stand below it. Gives `content` itself when all of it fits.
 */
export function fitContent(content: Content): Content {
  const { title, body, themes, tags, people, audience, answers, waitsFor } = content;
  const circles = audience.kind === 'circles' ? audience.circles : [];
  const left = [
    ...unfitting(tags),
    ...unfitting(people),
    ...unfitting(circles),
    ...themes.slice(themesLimit),
  ];
  if (
    title.length <= titleLimit &&
    left.length === 0 &&
    answers.length <= wordsLimit &&
    waitsFor.length <= wordsLimit
  )
    return content;
  const above = title.length <= titleLimit ? '' : `${title}\n\n`;
  const below = left.length === 0 ? '' : `\n\n${left.map(word => `- ${word}`).join('\n')}\n`;
  return {
    ...content,
    title: cut(title, titleLimit),
    body: `${above}${body}${below}`,
    themes: themes.slice(0, themesLimit),
    tags: fitting(tags),
    people: fitting(people),
    audience: fitAudience(audience),
    answers: answers.slice(0, wordsLimit),
    waitsFor: waitsFor.slice(0, wordsLimit),
  };
}

/** `text` itself, or as much of it as fits, with an ellipsis; never half a surrogate pair. */
export function cut(text: string, limit: number): string {
  if (text.length <= limit) return text;
  return `${text.slice(0, limit - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}

const fits = (word: string): boolean => word.length <= wordLimit;

function fitting(words: readonly string[]): readonly string[] {
  return words.filter(fits).slice(0, wordsLimit);
}

function unfitting(words: readonly string[]): readonly string[] {
  return [...words.filter(word => !fits(word)), ...words.filter(fits).slice(wordsLimit)];
}

/** A circle that goes takes its readers with it: the entry is then for fewer people, never for more. */
function fitAudience(audience: Audience): Audience {
  return audience.kind === 'circles' ? { ...audience, circles: fitting(audience.circles) } : audience;
}
