import { protocol, type Session } from 'electron';
import { pageHeaders } from '../bridge/page-policy';
import type { RendererFiles } from '../bridge/renderer-files';
import { appOrigin, appScheme } from './addresses';

/** Must run before the app is ready: makes `app://` behave like a secure web origin. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: appScheme, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
}

/** Serves the built renderer, and nothing else, at `app://journal/`. */
export function serveAppScheme(session: Session, files: RendererFiles): void {
  session.protocol.handle(appScheme, async request => {
    const url = new URL(request.url);
    const file =
      request.method === 'GET' && request.url.startsWith(`${appOrigin}/`) ? files.find(url.pathname) : null;
    if (file === null) return new Response(null, { status: 404, headers: pageHeaders });
    return new Response(await file.read(), { headers: { ...pageHeaders, 'Content-Type': file.mediaType } });
  });
}
