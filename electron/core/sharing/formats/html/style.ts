/** How a shared page looks, on a screen in light and dark and on paper. It names no font that would have to be fetched. */
export const pageStyle = `
:root { color-scheme: light dark; }
html { background: #fff; color: #1c1c1c; }
a { color: #0b4fb8; }
body { max-width: 42rem; margin: 2.5rem auto; padding: 0 1.25rem; font: 1.0625rem/1.6 Georgia, 'Times New Roman', serif; overflow-wrap: anywhere; }
h1, h2, h3, h4, h5, h6 { line-height: 1.25; margin: 2em 0 0.5em; }
h1 { font-size: 1.9rem; margin-top: 0; }
h2 { font-size: 1.4rem; }
h3 { font-size: 1.15rem; }
h4, h5, h6 { font-size: 1rem; }
article { margin-top: 3rem; padding-top: 0.5rem; border-top: 1px solid #8888; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 0.15rem 1rem; margin: 0 0 1.25rem; font: 0.9rem/1.5 system-ui, sans-serif; }
dt { color: #595959; }
dd { margin: 0; }
blockquote { margin: 1em 0; padding-left: 1rem; border-left: 3px solid #8888; font-style: italic; }
ul, ol { padding-left: 1.5rem; }
li > p { margin: 0.25em 0; }
li.box { list-style: none; margin-left: -1.25rem; }
pre { white-space: pre-wrap; padding: 0.75rem; background: #f2f2f2; font-size: 0.9rem; }
table { border-collapse: collapse; margin: 1em 0; }
th, td { padding: 0.3rem 0.6rem; border: 1px solid #8888; text-align: left; vertical-align: top; }
img { display: block; max-width: 100%; height: auto; margin: 1em 0; }
hr { border: 0; border-top: 1px solid #8888; margin: 2em 0; }
@media screen and (prefers-color-scheme: dark) {
  html { background: #1c1c1c; color: #ececec; }
  a { color: #8fb8ff; }
  pre { background: #2b2b2b; }
  dt { color: #b4b4b4; }
}
@page { size: A4; margin: 18mm; }
@media print {
  :root { color-scheme: light; }
  body { max-width: none; margin: 0; padding: 0; font-size: 11pt; font-variant-ligatures: none; }
  h1, h2, h3, h4, h5, h6 { break-after: avoid; }
  img, tr, dl { break-inside: avoid; }
  img { max-height: 220mm; }
  thead { display: table-header-group; }
}
`;
