import { attachmentLimit } from '../../../../shared/domain/entry';
import { packLimit } from '../../../../shared/domain/sharing/pack';

export { packLimit };
/** Bytes of an age header; `recipientsLimit` recipients take a third of it. */
export const headerLimit = 32 * 1024;
/** Bytes of a whole pack file: what is inside, its header, and 16 bytes for every 64 KiB with their nonce. */
export const packFileLimit = packLimit + headerLimit + 16 * (packLimit / (64 * 1024) + 2);

/** Members a pack is sealed for. */
export const recipientsLimit = 100;
export const notesLimit = 10_000;
/** Attachments of one note. */
export const attachmentsLimit = 200;
/** Earlier packs that one pack speaks after. */
export const replacesLimit = 1000;
/** Characters of an attachment in base64. */
export const attachmentTextLimit = 4 * Math.ceil(attachmentLimit / 3);

/**
 * scrypt's work factor (log2 N, r = 8, p = 1) of a pack for a passphrase: 128 MiB, 0.5 s of one core with OpenSSL
 * (Node) and 1 s with BoringSSL (Electron).
 */
export const packWorkFactor = 17;
/** The largest that is derived with: 256 MiB, 1.2 s and 2.1 s. The `age` tool seals with this one. */
export const workFactorLimit = 18;

/** Of the JSON inside: our own documents nest six deep. */
export const depthLimit = 12;
/** Members of one object, or elements of one array. */
export const membersLimit = 10_000;
/** Values in all. */
export const valuesLimit = 500_000;
