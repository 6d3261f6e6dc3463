// A stream of chunks, read line by line and stretch by stretch. A gap in the stream (damaged compressed data, the end of a
// compressed member) is told where it stands, so that what comes before it is not joined to what comes after.

/** Data, or the sign that the data before and after do not belong together. */
export type Piece = Uint8Array | { readonly gap: 'member' | 'damage' };

export class ByteCursor {
  readonly #source: AsyncIterator<Piece>;
  #held: Buffer = Buffer.alloc(0);
  /** A gap that comes right after what is held. */
  #gap: 'member' | 'damage' | null = null;
  #ended = false;
  /** Of the next byte, in the unpacked stream. */
  position = 0;

  constructor(source: AsyncIterable<Piece>) {
    this.#source = source[Symbol.asyncIterator]();
  }

  /** Up to a gap or the end. False where nothing more can come before the next gap. */
  async #more(): Promise<boolean> {
    while (!this.#ended && this.#gap === null) {
      const next = await this.#source.next();
      if (next.done) this.#ended = true;
      else if (next.value instanceof Uint8Array) {
        if (next.value.length === 0) continue;
        this.#held = this.#held.length === 0 ? bufferOf(next.value) : Buffer.concat([this.#held, next.value]);
        return true;
      } else this.#gap = next.value.gap;
    }
    return false;
  }

  /** True where nothing is left, not even behind a gap. */
  async atEnd(): Promise<boolean> {
    while (this.#held.length === 0) {
      if (this.#gap !== null) this.#gap = null;
      else if (!(await this.#more()) && this.#ended && this.#gap === null) return true;
    }
    return false;
  }

  /** The line with its end, as it stands; shorter where `limit`, a gap or the end comes first. Empty at the end or a gap. */
  async line(limit: number): Promise<Buffer> {
    let looked = 0;
    for (;;) {
      const end = this.#held.indexOf(10, looked);
      if (end >= 0 && end < limit) return this.#take(end + 1);
      looked = this.#held.length;
      if (looked >= limit) return this.#take(limit);
      if (!(await this.#more())) return this.#take(looked);
    }
  }

  /** At most `count` bytes: fewer only before a gap or the end. */
  async bytes(count: number): Promise<Buffer> {
    const parts: Buffer[] = [];
    let left = count;
    while (left > 0) {
      if (this.#held.length === 0 && !(await this.#more())) break;
      const part = this.#take(Math.min(left, this.#held.length));
      parts.push(part);
      left -= part.length;
    }
    return parts.length === 1 ? (parts[0] ?? Buffer.alloc(0)) : Buffer.concat(parts);
  }

  /** How many were skipped. */
  async skip(count: number): Promise<number> {
    let left = count;
    while (left > 0) {
      if (this.#held.length === 0 && !(await this.#more())) break;
      left -= this.#take(Math.min(left, this.#held.length)).length;
    }
    return count - left;
  }

  /** What comes next, without taking it. */
  async peek(count: number): Promise<Buffer> {
    while (this.#held.length < count && (await this.#more()));
    return this.#held.subarray(0, count);
  }

  /** Puts bytes back that were just taken. */
  unread(bytes: Buffer): void {
    this.#held = Buffer.concat([bytes, this.#held]);
    this.position -= bytes.length;
  }

  #take(count: number): Buffer {
    const taken = this.#held.subarray(0, count);
    this.#held = this.#held.subarray(count);
    this.position += taken.length;
    return taken;
  }
}

const bufferOf = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
