/** Control characters, except tab and line feed, and characters that are none: no XML file may hold them. */
const unreadable = /[^\t\n\u0020-\u{10ffff}]|[\u007f-\u0084\u0086-\u009f\ufffe\uffff]/gu;

/** `text` with what no format can carry as U+FFFD: half surrogate pairs and control characters. */
export function readableText(text: string): string {
  return text.toWellFormed().replace(/\r\n?/g, '\n').replace(unreadable, '\ufffd');
}

/** The same on one line, for titles and names. */
export function readableLine(text: string): string {
  return readableText(text).replace(/\s+/g, ' ').trim();
}
