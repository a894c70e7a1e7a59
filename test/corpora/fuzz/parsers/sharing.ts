import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { attachmentMetadata } from '../../../../electron/core/sharing/check/metadata/attachment-metadata';
import { cleanAttachment } from '../../../../electron/core/sharing/check/metadata/clean-attachment';
import { cardOf } from '../../../../electron/core/sharing/identity';
import { readCard, writeCard } from '../../../../electron/core/sharing/identity/card';
import { lockOfPack, openPack } from '../../../../electron/core/sharing/packs/open-pack';
import { readStrictJson } from '../../../../electron/core/sharing/packs/strict-json';
import { lookIntoFolder } from '../../../../electron/core/sharing/taking-in/library-folder';
import { sniffAttachmentType } from '../../../../shared/domain/media';
import * as pictures from '../../../electron/core/sharing/check/pictures';
import { endOf, honest } from '../../../electron/core/sharing/packs/generated-packs';
import {
  ada,
  ben,
  by,
  byPassphrase,
  passphrase,
  sealed,
} from '../../../electron/core/sharing/packs/pack-fixture';
import { bytesOf, type FuzzedParser, promise, textOf } from '../parser';
import { fileFolder } from './vault';

const packFile: FuzzedParser = {
  name: 'pack file (age header, payload)',
  share: 2,
  reads: ['strings'],
  samples: async () => [
    (await sealed()).bytes,
    (await sealed({ audience: { kind: 'passphrase', passphrase } })).bytes,
  ],
  read: async input => {
    const lock = lockOfPack(input);
    if (lock.kind === 'refused') return 'refused';
    const key = lock.lock === 'passphrase' ? byPassphrase : by(ben);
    return (await openPack(input, key)).kind === 'opened' ? 'accepted' : 'refused';
  },
};

const packContent: FuzzedParser = {
  name: 'pack content (schema, merge plan)',
  share: 4,
  reads: ['json'],
  samples: async () => [bytesOf(JSON.stringify(honest))],
  read: input => (endOf(input) === 'opened' ? 'accepted' : 'refused'),
};

const strictJson: FuzzedParser = {
  name: 'strict JSON',
  share: 4,
  reads: ['json', 'strings'],
  samples: async () => [
    bytesOf(JSON.stringify(honest)),
    bytesOf('{"a":[1,2.5e3,-7,true,false,null,"\\u00e9\\ud83c\\udf27",{"b":{}}],"":""}'),
  ],
  read: input => {
    const reading = readStrictJson(input, { depth: 16, members: 20_000, values: 200_000 });
    if (reading.kind === 'refused') return 'refused';
    promise(
      isDeepStrictEqual(reading.value, JSON.parse(textOf(input))),
      'read otherwise than JSON.parse reads it',
    );
    return 'accepted';
  },
};

const card: FuzzedParser = {
  name: 'card of a fellow head',
  share: 1,
  reads: ['strings'],
  samples: async () => [
    bytesOf(writeCard(cardOf(ada, 'Ada Hill'))),
    bytesOf(`Dear Ben,\n\n> ${writeCard(cardOf(ben, 'Ben'))}\n\nAda`),
  ],
  read: input => {
    const reading = readCard(textOf(input));
    if (reading.kind === 'refused') return 'refused';
    promise(isDeepStrictEqual(readCard(writeCard(reading.card)), reading), 'written otherwise than read');
    return 'accepted';
  },
};

const pdf = [
  '%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Metadata 3 0 R >>\nendobj\n',
  '2 0 obj\n<< /Author (Mary \\(Head\\) \\101) /Title <FEFF0041> /CreationDate (D:20261122) /Producer 9 0 R >>\nendobj\n',
  '3 0 obj\n<< /Type /Metadata >>\nstream\n<x:xmpmeta><dc:creator>Mary</dc:creator></x:xmpmeta>\nendstream\nendobj\n',
  '4 0 obj\n<< /Type /ObjStm /N 1 /Filter /FlateDecode >>\nstream\nnot deflated\nendstream\nendobj\ntrailer << /Info 2 0 R >>\n%%EOF',
].join('');

const pictureFiles: FuzzedParser = {
  name: 'metadata and cleaning of pictures and PDFs',
  share: 5,
  reads: [],
  samples: async () => [
    pictures.png([pictures.pngChunk('tEXt', bytesOf('Author\0Mary'))]),
    pictures.jpeg(
      pictures.jfif,
      pictures.jpegSegment(0xe1, pictures.bytesOf('Exif\0\0', pictures.exifWith(6))),
    ),
    pictures.gif(pictures.gifLoop),
    pictures.webp(pictures.webpPixel),
    bytesOf(pdf),
  ],
  read: bytes => {
    const mediaType = sniffAttachmentType(bytes);
    if (mediaType === null) return 'refused';
    attachmentMetadata({ mediaType, bytes });
    const clean = cleanAttachment({ name: 'a', mediaType, bytes });
    promise(
      clean === null || sniffAttachmentType(clean.bytes) === mediaType,
      'cleaned into another sort of file',
    );
    promise(clean === null || attachmentMetadata(clean).length === 0, 'cleaned, and something is left');
    return clean === null ? 'refused' : 'accepted';
  },
};

const libraryNames: FuzzedParser = {
  name: "names in a circle's folder",
  share: 1,
  reads: ['strings'],
  samples: async () => [
    bytesOf('For the cohort 2026-11-22.age'),
    bytesOf('.hidden.AGE'),
    bytesOf('notes (1).age'),
  ],
  read: async input => {
    const name = Buffer.from(input).subarray(0, 200);
    const usable = name.map(byte => (byte === 0 || byte === 0x2f ? 0x5f : byte));
    if (['', '.', '..'].includes(Buffer.from(usable).toString('latin1'))) return 'refused';
    const folder = join(await fileFolder, 'library');
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder);
    await writeFile(Buffer.concat([Buffer.from(`${folder}/`), usable]), 'x');
    const { state, files } = await lookIntoFolder(folder);
    promise(state === 'there', 'a name spoilt the whole folder');
    return files.length === 1 ? 'accepted' : 'refused';
  },
};

export const sharingParsers = [packFile, packContent, strictJson, card, pictureFiles, libraryNames] as const;
