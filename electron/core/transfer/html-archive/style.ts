import { pageStyle } from '../../sharing/formats/html/style';

/** How a journal looks as a web page: as a shared page does, with its contents, its way to find, and the door before a sealed one. */
export const archiveStyle = `${pageStyle}
article { content-visibility: auto; contain-intrinsic-size: auto 24rem; }
h2 { margin-top: 3rem; }
article h3 { margin-top: 1rem; font-size: 1.4rem; }
[id] { scroll-margin-top: 8rem; }
nav ul, dd ul { margin: 0.25rem 0; padding-left: 1.25rem; }
dd ul { padding-left: 1rem; }
summary { padding: 0.35rem 0; cursor: pointer; font: 1rem/1.5 system-ui, sans-serif; }
details details { margin-left: 1.25rem; }
small { color: #595959; font-size: 0.85em; }
#find { position: sticky; top: 0; padding: 0.75rem 0; background: #fff; font: 0.95rem/1.5 system-ui, sans-serif; z-index: 1; }
label { display: block; }
#find a { display: inline-block; padding-top: 0.35rem; }
input, button { box-sizing: border-box; min-height: 2.75rem; padding: 0.4rem 0.75rem; border: 1px solid #767676; border-radius: 0.5rem; background: #fff; color: inherit; font: inherit; }
input { width: 100%; }
button { margin-top: 0.75rem; }
:focus-visible { outline: 3px solid #0b4fb8; outline-offset: 2px; }
#door { font: 1rem/1.6 system-ui, sans-serif; }
#said { min-height: 1.6em; }
@media screen and (prefers-color-scheme: dark) {
  #find, input, button { background: #1c1c1c; }
  small { color: #b4b4b4; }
  :focus-visible { outline-color: #8fb8ff; }
}
@media print {
  #find, nav, .up { display: none; }
  article { content-visibility: visible; }
}
`;
