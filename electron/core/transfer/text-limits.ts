import { bodyLimit } from '../../../shared/domain/entry';

/**
 * Bytes; a longer text file is not read at all. UTF-8 takes at most three bytes for each UTF-16 unit, and one of our own
 * files may hold two texts of the greatest length.
 */
export const textFileLimit = 2 * 3 * bodyLimit + 8 * 1024 * 1024;

/** Folders within folders; what lies deeper is left out. */
export const depthLimit = 32;
