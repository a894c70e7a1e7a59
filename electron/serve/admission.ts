import { createHash, timingSafeEqual } from 'node:crypto';

/** Lets in whoever brings the printed link's token, once, and then whoever shows the cookie given in exchange. */
export interface Admission {
  /** Part of the printed link. */
  readonly token: string;
  /** The `Set-Cookie` value for the first who brings the token; `null` for everyone else. */
  exchange(token: string): string | null;
  /** Whether the `Cookie` header holds the session. */
  holds(cookieHeader: string | undefined): boolean;
}

const cookieName = 'journal-session';

/** `newSecret` gives unguessable text that is safe in a URL and in a cookie. */
export function admission(newSecret: () => string): Admission {
  const token = newSecret();
  const session = newSecret();
  let used = false;
  return {
    token,
    exchange: offered => {
      if (used || !same(offered, token)) return null;
      used = true;
      return `${cookieName}=${session}; HttpOnly; SameSite=Strict; Path=/`;
    },
    holds: header =>
      (header ?? '')
        .split(';')
        .map(pair => pair.trim().split('='))
        .some(([name, value]) => name === cookieName && same(value ?? '', session)),
  };
}

/** In constant time, whatever the lengths. */
function same(left: string, right: string): boolean {
  return timingSafeEqual(digest(left), digest(right));
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
