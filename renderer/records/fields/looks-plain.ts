/** UTF-16 units; of longer notes the editor itself draws no more than what is in sight. */
const mostDrawn = 4000;
/** What the editor may draw otherwise than it is written. */
const marked = /[`*_~#@<>[\]\\|]|:\/\/|^(?:[ \t]|[-+=]|\d+[.)])/mu;

/** Whether notes look the same in the editor and as plain lines. */
export function looksPlain(text: string): boolean {
  return text.length <= mostDrawn && !marked.test(text);
}
