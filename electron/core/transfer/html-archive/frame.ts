import { createHash } from 'node:crypto';
import { escapeHtml } from '../../sharing/formats/html/markup';
import { archiveStyle } from './style';

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** The beginning of a page that loads nothing, sends nothing and runs one script alone. */
export function opening(title: string, language: string, script: string): string {
  const policy = `default-src 'none'; img-src data:; style-src ${hashOf(archiveStyle)}; script-src ${hashOf(script)}; base-uri 'none'; form-action 'none'`;
  return `<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style>${archiveStyle}</style>
</head>
<body>
`;
}

/** Its end. */
export const closing = (script: string): string => `<script>${script}</script>\n</body>\n</html>\n`;
