const steps = ['kilobyte', 'megabyte', 'gigabyte'] as const;

/** Bytes as people say them: `312 kB`, `1.4 MB`. Never less than one kilobyte. */
export function writeSize(bytes: number): string {
  const step = bytes < 1e6 ? 0 : bytes < 1e9 ? 1 : 2;
  const value = Math.max(1, bytes / 1000 ** (step + 1));
  return new Intl.NumberFormat('en-GB', {
    style: 'unit',
    unit: steps[step],
    unitDisplay: 'short',
    maximumFractionDigits: value < 10 && step > 0 ? 1 : 0,
  }).format(value);
}
