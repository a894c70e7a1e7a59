import { JournalError } from '../../../shared/contract/errors';
import { asId, type PathGrant } from '../../../shared/domain/ids';

/**
 * Folders the head chose in this session. The renderer only ever holds the grant, so that a page gone wrong
 * cannot name a path of its own.
 */
export type PathGrants = {
  readonly grant: (path: string) => PathGrant;
  /** Fails with `not-allowed` when nobody chose it. */
  readonly pathOf: (grant: PathGrant) => string;
};

export function createPathGrants(newId: () => string): PathGrants {
  const paths = new Map<PathGrant, string>();
  return {
    grant: path => {
      const grant = asId.pathGrant(newId());
      paths.set(grant, path);
      return grant;
    },
    pathOf: grant => {
      const path = paths.get(grant);
      if (path === undefined) throw new JournalError('not-allowed');
      return path;
    },
  };
}
