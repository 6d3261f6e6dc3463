// Texts and lists that are only ever read whole, under zstd: JSON of claims shrinks to about a tenth. What is unpacked was
// written by this program under this version of the index, so its shape is not checked again.

import { constants, zstdCompressSync, zstdDecompressSync } from 'node:zlib';

const QUICK = { params: { [constants.ZSTD_c_compressionLevel]: 1 } };

export const pack = (text: string): Uint8Array => zstdCompressSync(text, QUICK);
export const unpack = (bytes: Uint8Array): string => zstdDecompressSync(bytes).toString('utf8');
export const packJson = (value: unknown): Uint8Array => pack(JSON.stringify(value));
export const unpackJson = <T>(bytes: Uint8Array): T => JSON.parse(unpack(bytes)) as T;
