import { bodyLimit } from '../../../shared/domain/entry';

/** Bytes; a longer text file is not read at all. UTF-8 takes at most three bytes for each UTF-16 unit. */
export const textFileLimit = 3 * bodyLimit + 256 * 1024;

/** Folders within folders; what lies deeper is left out. */
export const depthLimit = 32;
