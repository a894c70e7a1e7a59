/**
 * What the soak's process is told of memory outside V8, where the system's library is glibc's; others do not listen.
 *
 * Left to itself glibc keeps what was given back to it, in one piece or in many: what a process had resident went up and
 * down by 30 MB, and its mean rose for hours, while what was in use by anybody stayed at 7 MB. Told to ask the system for
 * whatever is larger than two pages, and to give it back at once, what is resident is what somebody holds.
 */
export const givesBack = {
  MALLOC_ARENA_MAX: '1',
  MALLOC_MMAP_THRESHOLD_: '8192',
  MALLOC_MMAP_MAX_: '1000000',
  MALLOC_TRIM_THRESHOLD_: '65536',
  MALLOC_TOP_PAD_: '0',
} as const;
