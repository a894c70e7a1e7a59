import type { ReviewRow } from '../../../../shared/contract/network';
import type { CircleId } from '../../../../shared/domain/ids';

/** Reviews, newest first, brought together by circle: the circle with the newest one comes first. */
export function byCircle(newestFirst: readonly ReviewRow[]): readonly ReviewRow[] {
  const circles = new Map<CircleId, ReviewRow[]>();
  for (const row of newestFirst) {
    const rows = circles.get(row.circle.id) ?? [];
    rows.push(row);
    circles.set(row.circle.id, rows);
  }
  return [...circles.values()].flat();
}
