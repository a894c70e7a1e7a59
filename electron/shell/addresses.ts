/** The scheme that the built renderer is served by. */
export const appScheme = 'app';

/** The only origin that any window shows. */
export const appOrigin = `${appScheme}://journal`;

/** The page of each window. */
export const pages = {
  main: `${appOrigin}/index.html`,
  capture: `${appOrigin}/index.html?window=capture`,
} as const;

/** Whether a page may load this address: the app's own files and pictures it made itself. */
export function mayLoad(address: string, developing: boolean): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, host } = new URL(address);
  if (protocol === `${appScheme}:`) return `${protocol}//${host}` === appOrigin;
  if (protocol === 'blob:') return address.startsWith(`blob:${appOrigin}/`);
  return developing && protocol === 'devtools:';
}

/** Whether this is a page of ours. */
export function isAppPage(address: string): boolean {
  return address.startsWith(`${appOrigin}/`);
}
