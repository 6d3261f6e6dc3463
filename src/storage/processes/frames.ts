// What runs through the pipe between the program and a reading process, both ways, one frame after another:
//
//   4 bytes  length of the header, big-endian          00 00 00 1d
//   4 bytes  length of the body                        00 00 00 05
//   header   JSON, UTF-8                               {"name":"a.txt","parts":[5]}
//   body     bytes                                     hello
//
// Both sides are strict: a length over the limit is a fault, nothing is guessed. Not done here: what a header means.

import { HabeasError } from '../../model/error.ts';

export interface Frame {
  readonly header: unknown;
  readonly body: Uint8Array;
}

export interface FrameLimits {
  readonly header: number;
  readonly body: number;
}

const PREFIX = 8;

/** The pieces of one frame, in order; the parts of the body are not copied. */
export function frameOf(header: unknown, parts: readonly Uint8Array[] = []): readonly Uint8Array[] {
  const json = Buffer.from(JSON.stringify(header), 'utf8');
  const prefix = Buffer.alloc(PREFIX);
  prefix.writeUInt32BE(json.length, 0);
  prefix.writeUInt32BE(
    parts.reduce((sum, part) => sum + part.length, 0),
    4,
  );
  return [Buffer.concat([prefix, json]), ...parts.filter((part) => part.length > 0)];
}

export interface FrameReader {
  /**
   * The frames that this chunk completes, to be taken to the end before the next chunk is pushed. Those before a broken one come out;
   * then it throws a HabeasError: a length over the limit, or a header that is no JSON.
   */
  push(chunk: Uint8Array): Iterable<Frame>;
  /** True where a frame has begun and its end has not come. */
  inside(): boolean;
}

export function frameReader(limits: FrameLimits): FrameReader {
  let chunks: Uint8Array[] = [];
  let held = 0;
  let need = PREFIX;
  let lengths: { readonly header: number; readonly body: number } | null = null;

  const take = (count: number): Buffer => {
    const all = chunks.length === 1 ? asBuffer(chunks[0] ?? new Uint8Array()) : Buffer.concat(chunks, held);
    const rest = all.subarray(count);
    chunks = rest.length > 0 ? [rest] : [];
    held = rest.length;
    return all.subarray(0, count);
  };

  return {
    inside: () => held > 0 || lengths !== null,
    *push(chunk) {
      chunks.push(chunk);
      held += chunk.length;
      while (held >= need) {
        if (lengths === null) {
          lengths = lengthsOf(take(PREFIX), limits);
          need = lengths.header + lengths.body;
        } else {
          const whole = take(need);
          const header = jsonOf(whole.toString('utf8', 0, lengths.header));
          const body = whole.subarray(lengths.header);
          lengths = null;
          need = PREFIX;
          yield { header, body };
        }
      }
    },
  };
}

function lengthsOf(prefix: Buffer, limits: FrameLimits): { readonly header: number; readonly body: number } {
  const header = prefix.readUInt32BE(0);
  const body = prefix.readUInt32BE(4);
  if (header > limits.header || body > limits.body)
    throw new HabeasError('fault', `a frame of ${header} + ${body} bytes is over the limit`);
  return { header, body };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new HabeasError('fault', 'the header of a frame is no JSON', { cause });
  }
}

const asBuffer = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
