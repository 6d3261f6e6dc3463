// The pictures of a scanned page come in, one grey picture of the whole page goes out, as PNG (W3C PNG, grey, 8 bits): strips are put
// together, turned pages are set upright. Not done: transparency, colour.

import { crc32, deflateSync } from 'node:zlib';
import type { OcrImage } from '../reader.ts';
import type { PlacedImage } from './glyphs.ts';
import { isRecord, numberOf } from './matrix.ts';

export interface Picture {
  readonly width: number;
  readonly height: number;
  /** 1: one bit a pixel, 0 is black · 2: RGB · 3: RGBA, as pdf.js counts them. */
  readonly kind: number;
  readonly data: Uint8Array | Uint8ClampedArray;
}

export interface PlacedPicture {
  readonly picture: Picture;
  readonly placed: PlacedImage;
}

const MOST_PIXELS = 16_000_000;
const FINEST_DPI = 600;

/** What pdf.js unpacked, where it is a picture; null where it is none or could not be unpacked. */
export function pictureOf(value: unknown, mask: boolean): Picture | null {
  if (!isRecord(value)) return null;
  const { width, height, data, kind } = value;
  if (!(data instanceof Uint8Array || data instanceof Uint8ClampedArray)) return null;
  const wide = numberOf(width, 0);
  const high = numberOf(height, 0);
  const form = mask ? 1 : numberOf(kind, 0);
  const needed = form === 1 ? ((wide + 7) >> 3) * high : wide * high * (form === 2 ? 3 : 4);
  if (wide < 1 || high < 1 || form < 1 || form > 3 || data.length < needed) return null;
  return { width: wide, height: high, kind: form, data };
}

/** `pageWidth`, `pageHeight` in points. */
export function pagePicture(pictures: readonly PlacedPicture[], pageWidth: number, pageHeight: number): OcrImage {
  const finest = Math.max(
    1,
    ...pictures.map(
      ({ picture, placed }) => picture.width / Math.max(1, Math.hypot(placed.matrix[0], placed.matrix[1])),
    ),
  );
  const scale = Math.min(finest, Math.sqrt(MOST_PIXELS / Math.max(1, pageWidth * pageHeight)), FINEST_DPI / 72);
  const width = Math.max(1, Math.round(pageWidth * scale));
  const height = Math.max(1, Math.round(pageHeight * scale));
  const grey = new Uint8Array(width * height).fill(255);
  for (const one of pictures) drawPicture(grey, width, height, scale, one);
  return { bytes: pngOf(grey, width, height), mediaType: 'image/png', width, height, dpi: Math.round(scale * 72) };
}

/** Each pixel of the page takes the pixel of the picture that lies under it. */
function drawPicture(
  grey: Uint8Array,
  width: number,
  height: number,
  scale: number,
  { picture, placed }: PlacedPicture,
): void {
  const [a, b, c, d, e, f] = placed.matrix;
  const area = a * d - b * c;
  if (Math.abs(area) < 1e-6) return;
  const xs = [e, e + a, e + c, e + a + c].map((x) => x * scale);
  const ys = [f, f + b, f + d, f + b + d].map((y) => y * scale);
  const right = Math.min(width, Math.ceil(Math.max(...xs)));
  const bottom = Math.min(height, Math.ceil(Math.max(...ys)));
  for (let y = Math.max(0, Math.floor(Math.min(...ys))); y < bottom; y += 1)
    for (let x = Math.max(0, Math.floor(Math.min(...xs))); x < right; x += 1) {
      const px = (x + 0.5) / scale - e;
      const py = (y + 0.5) / scale - f;
      const column = Math.floor(((d * px - c * py) / area) * picture.width);
      const row = Math.floor((1 - (a * py - b * px) / area) * picture.height);
      if (column < 0 || row < 0 || column >= picture.width || row >= picture.height) continue;
      grey[y * width + x] = greyAt(picture, column, row);
    }
}

function greyAt({ data, kind, width }: Picture, column: number, row: number): number {
  if (kind === 1) {
    const byte = data[row * ((width + 7) >> 3) + (column >> 3)] ?? 255;
    return (byte >> (7 - (column & 7))) & 1 ? 255 : 0;
  }
  const step = kind === 2 ? 3 : 4;
  const i = (row * width + column) * step;
  return Math.round((data[i] ?? 0) * 0.299 + (data[i + 1] ?? 0) * 0.587 + (data[i + 2] ?? 0) * 0.114);
}

/** A grey picture as PNG. */
function pngOf(grey: Uint8Array, width: number, height: number): Uint8Array {
  const lines = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y += 1) lines.set(grey.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 0, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    part('IHDR', head),
    part('IDAT', deflateSync(lines, { level: 1 })),
    part('IEND', Buffer.alloc(0)),
  ]);
}

function part(name: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const whole = Buffer.alloc(body.length + 8);
  whole.writeUInt32BE(data.length, 0);
  whole.set(body, 4);
  whole.writeUInt32BE(crc32(body), body.length + 4);
  return whole;
}
