/** Where a key leads in a list of `total` rows; `null` when it does nothing there. Page Up and Page Down go eight rows. */
export function listStep(key: string, at: number, total: number): number | null {
  const within = (index: number): number => Math.max(0, Math.min(total - 1, index));
  switch (key) {
    case 'ArrowDown':
      return within(at + 1);
    case 'ArrowUp':
      return within(at - 1);
    case 'PageDown':
      return within(at + 8);
    case 'PageUp':
      return within(at - 8);
    case 'Home':
      return 0;
    case 'End':
      return within(total - 1);
    default:
      return null;
  }
}
