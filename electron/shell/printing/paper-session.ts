import { type Session, session } from 'electron';
import { appScheme } from '../addresses';
import { noteRefusal } from '../refusals';

/** Where the page that is printed is found, in the paper's own session alone: no window shows it. */
export const paperAddress = `${appScheme}://paper/`;

/** Its pictures are in the page itself; it may fetch and run nothing. */
const policy =
  "default-src 'none'; img-src data:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/**
 * A session in memory in which there is one page, `html`, and nothing else can be asked for. The page is handed over
 * once, and never becomes a file.
 */
export function paperSession(html: string): Session {
  const paper = session.fromPartition('paper', { cache: false });
  paper.webRequest.onBeforeRequest(({ url }, answer) => {
    const allowed = url === paperAddress;
    if (!allowed) noteRefusal('network-request');
    answer({ cancel: !allowed });
  });
  paper.protocol.handle(appScheme, ({ url, method }) =>
    url === paperAddress && method === 'GET'
      ? new Response(html, {
          headers: {
            'Content-Type': 'text/html; charset=utf-8',
            'Content-Security-Policy': policy,
            'Cache-Control': 'no-store',
          },
        })
      : new Response(null, { status: 404 }),
  );
  return paper;
}

/** Takes the page out of its session again. */
export function clearPaper(paper: Session): void {
  paper.protocol.unhandle(appScheme);
}
