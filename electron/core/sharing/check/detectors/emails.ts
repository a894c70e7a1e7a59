import type { Mark } from '../finding';
import type { CompiledNames } from '../names/compiled-names';

const local = /[\p{L}\p{N}._%+'-]{1,64}$/u;
const domain = /(?:[\p{L}\p{N}-]{1,63}\.){1,8}\p{L}{2,24}(?![\p{L}\p{N}])/uy;
const spoken = / ?(?:\(at\)|\[at\]|\bat\b) ?/gi;
const spokenDomain = /[\p{L}\p{N}-]{1,63}(?: ?(?:\(dot\)|\[dot\]|\bdot\b) ?[\p{L}\p{N}-]{2,24}){1,5}/iuy;

/** E-mail addresses, also as they are said: `head at hilltop dot org`. The whole address goes, for a domain names the school. */
export function findEmails(text: string, known: CompiledNames): readonly Mark[] {
  const marks: Mark[] = [];
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    const to = /[@\s]/.test(text.charAt(at + 1)) ? -1 : endOf(domain, text, at + 1);
    const before = to < 0 ? null : local.exec(text.slice(Math.max(0, at - 64), at));
    if (before !== null) marks.push(markOf(text, at - before[0].replace(/^['.-]+/, '').length, to, known));
  }
  for (const match of text.matchAll(spoken)) {
    const to = endOf(spokenDomain, text, match.index + match[0].length);
    const before = to < 0 ? null : local.exec(text.slice(Math.max(0, match.index - 64), match.index));
    if (before !== null) marks.push(markOf(text, match.index - before[0].length, to, known));
  }
  return marks;
}

function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

function markOf(text: string, from: number, to: number, known: CompiledNames): Mark {
  const owner = known.emails.get(text.slice(from, to).toLowerCase());
  return { from, to, kind: { kind: 'email' }, sure: 'certain', subjects: owner === undefined ? [] : [owner] };
}
