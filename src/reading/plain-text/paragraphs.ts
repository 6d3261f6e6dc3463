// The text of a file comes in, its paragraphs go out as stretches of it. A line is a paragraph, unless the text is wrapped at a width:
// then lines up to an empty one belong together.

export interface Paragraph {
  /** UTF-16 offsets; no white space at either end. */
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** An empty line stands between it and the paragraph before. */
  readonly parted: boolean;
}

export function paragraphsOf(text: string): Paragraph[] {
  const lines: Paragraph[] = [];
  let empty = true;
  for (const match of text.matchAll(/[^\r\n\u2028\u2029\f]*(?:\r\n|[\r\n\u2028\u2029\f]|$)/g)) {
    const words = match[0].trim();
    if (words === '') {
      if (match[0] !== '') empty = true;
      continue;
    }
    const from = match.index + match[0].indexOf(words);
    lines.push({ from, to: from + words.length, text: words, parted: empty });
    empty = false;
  }
  return isWrapped(lines) ? joined(lines, text) : lines;
}

/** Wrapped text: hardly a line is longer than the width, and most lines that another follows at once come near it. */
function isWrapped(lines: readonly Paragraph[]): boolean {
  const inner = lines.filter((_, i) => lines[i + 1]?.parted === false);
  if (inner.length < 4 || inner.length < lines.length * 0.4) return false;
  const lengths = inner.map((one) => one.text.length).sort((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * 0.9)] ?? 0;
  if (width < 40 || width > 110) return false;
  return lengths.filter((length) => length > width * 0.7).length > lengths.length * 0.6;
}

const OWN_LINE = /^(?:[-*•–—]\s|\d{1,2}[.)]\s|>|#|\p{L}+:\s)/u;

function joined(lines: readonly Paragraph[], text: string): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  for (const line of lines) {
    const last = paragraphs.at(-1);
    if (last === undefined || line.parted || OWN_LINE.test(line.text)) paragraphs.push(line);
    else paragraphs[paragraphs.length - 1] = { ...last, to: line.to, text: text.slice(last.from, line.to) };
  }
  return paragraphs;
}
