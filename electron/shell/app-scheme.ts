import { protocol, type Session } from 'electron';
import { pageHeaders } from '../bridge/page-policy';
import type { RendererFiles } from '../bridge/renderer-files';
import { appOrigin, appScheme } from './addresses';
import { noteRefusal } from './refusals';

/** Must run before the app is ready: makes `app://` behave like a secure web origin. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: appScheme, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
}

/** What answers the addresses of a scheme. */
type SchemeAnswers = { readonly protocol: Pick<Session['protocol'], 'handle'> };

/** Serves the built renderer, and nothing else, at `app://journal/`. */
export function serveAppScheme(session: SchemeAnswers, files: RendererFiles): void {
  session.protocol.handle(appScheme, async request => {
    const url = new URL(request.url);
    const file =
      request.method === 'GET' && request.url.startsWith(`${appOrigin}/`) ? files.find(url.pathname) : null;
    if (file === null) {
      noteRefusal('missing-file');
      return new Response(null, { status: 404, headers: pageHeaders });
    }
    return new Response(await file.read(), { headers: { ...pageHeaders, 'Content-Type': file.mediaType } });
  });
}
