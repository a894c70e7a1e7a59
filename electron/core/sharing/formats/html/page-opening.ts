import { createHash } from 'node:crypto';
import type { Language } from '../../../../../shared/domain/language';
import { escapeHtml } from './markup';

/** What stands before the body of a page. */
export type PageOpening = {
  readonly title: string;
  readonly language: Language;
  readonly style: string;
  /** The one script that may run in it; without it none may. */
  readonly script?: string;
};

/** The beginning of a page that loads nothing, sends nothing, and takes its looks and its script from itself alone. */
export function pageOpening({ title, language, style, script }: PageOpening): string {
  const scripts = script === undefined ? '' : ` script-src ${hashOf(script)};`;
  const policy = `default-src 'none'; img-src data:; style-src ${hashOf(style)};${scripts} base-uri 'none'; form-action 'none'`;
  return `<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style>${style}</style>
</head>
<body>
`;
}

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
