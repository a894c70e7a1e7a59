import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Disk } from '../../../electron/core/vault';
import { unsyncedDisk } from '../disks/broken';
import { type Order, type Row, tryRow } from '../part';
import { withImage } from '../vault/folder-image';
import { type Prepared, withHome } from '../vault/prepared';
import { codeOf, environmentOn, openTortured } from '../vault/tortured-vault';

const BYTES = 3000;

/** Gives an attachment as it was when it was first read. */
const keepingAttachments = (): Disk => {
  const kept = new Map<string, Buffer>();
  return {
    ...unsyncedDisk,
    read: async path => {
      const bytes = kept.get(path) ?? (await unsyncedDisk.read(path));
      if (path.endsWith('.sealed')) kept.set(path, bytes);
      return bytes;
    },
  };
};

/** Every byte of an attachment's file, and every length of it: refused, always. */
export const damagedAttachments = (order: Order, prepared: Prepared): Promise<Row> =>
  tryRow('every byte and every length of an attachment', score =>
    withHome(home =>
      withImage(home, prepared.image, async folder => {
        const disk = order.breaking === 'attachments-kept' ? keepingAttachments() : unsyncedDisk;
        const vault = await openTortured(folder, prepared.recoveryKey, environmentOn(disk));
        const id = await vault.putAttachment(Buffer.alloc(BYTES, 'attached'));
        const path = join(folder, 'attachments', `${id}.sealed`);
        const whole = await unsyncedDisk.read(path);
        const refused = async (bytes: Buffer, where: string): Promise<void> => {
          writeFileSync(path, bytes);
          score.tried();
          const read = await vault.readAttachment(id).catch(codeOf);
          if (read !== 'vault-damaged')
            score.undetected(`${where}: ${typeof read === 'string' ? read : 'read'}`);
        };
        await vault.readAttachment(id);
        for (let at = 0; at < whole.length; at += order.scale === 'brief' ? 61 : 1) {
          const changed = Buffer.from(whole);
          changed.writeUInt8(changed.readUInt8(at) ^ (1 << (at & 7)), at);
          await refused(changed, `byte ${at}`);
          await refused(whole.subarray(0, at), `cut at ${at}`);
        }
        await vault.close();
      }),
    ),
  );
