// The messages and answer keys of MUC-4: texts by number, and for each the templates with the slots that are measured here.
// A fill has alternatives ("A / B"); a number is followed by the words for those it counts; "-" is no fill; a template or fill marked optional need not be found.

export interface NumberFill {
  /** Null for "PLURAL". */
  readonly number: number | null;
  readonly words: string;
  readonly optional: boolean;
}

export interface KeyTemplate {
  readonly optional: boolean;
  readonly type: readonly string[];
  /** Each alternative as a first and last day; first null for "up to". */
  readonly date: readonly { readonly from: string | null; readonly to: string }[];
  readonly numbers: readonly (readonly NumberFill[])[];
  readonly confidence: readonly (readonly string[])[];
}

export function mucMessages(text: string): ReadonlyMap<string, string> {
  const parts = text.split(/^(TST\d-MUC\d-\d{4}|DEV-MUC3-\d{4}[^\n]*)$/m);
  const messages = new Map<string, string>();
  for (let i = 1; i < parts.length; i += 2) messages.set((parts[i] ?? '').trim(), parts[i + 1] ?? '');
  return messages;
}

export function mucKeys(text: string): ReadonlyMap<string, readonly KeyTemplate[]> {
  const keys = new Map<string, KeyTemplate[]>();
  for (const block of text.split(/\n(?=0\.\s+MESSAGE: ID)/)) {
    const slots = slotsOf(block);
    const id = slots.get('MESSAGE: ID')?.[0]?.trim();
    const template = slots.get('MESSAGE: TEMPLATE')?.[0]?.trim() ?? '*';
    if (id === undefined) continue;
    const list = keys.get(id) ?? [];
    keys.set(id, list);
    if (template.startsWith('*')) continue;
    list.push({
      optional: template.includes('OPTIONAL'),
      type: (slots.get('INCIDENT: TYPE')?.[0] ?? '').split('/').map((t) => t.trim()),
      date: (slots.get('INCIDENT: DATE')?.[0] ?? '-').split(' / ').flatMap(daysOf),
      numbers: fillsOf(slots.get('HUM TGT: NUMBER')).map((fill) => fill.map(numberOf)),
      confidence: fillsOf(slots.get('PERP: ORGANIZATION CONFIDENCE')).map((fill) =>
        fill.map((part) => (part.split(':')[0] ?? '').replace(/^\?\s*/, '').trim()),
      ),
    });
  }
  return keys;
}

function slotsOf(block: string): ReadonlyMap<string, readonly string[]> {
  const slots = new Map<string, string[]>();
  let current: string[] = [];
  for (const line of block.split('\n')) {
    const head = /^\d+\.\s+([A-Z: ]+?)\s{2,}(.*)$/.exec(line);
    if (head !== null) {
      current = [head[2] ?? ''];
      slots.set((head[1] ?? '').trim(), current);
    } else if (line.trim() !== '') current.push(line.trim());
  }
  return slots;
}

const fillsOf = (lines: readonly string[] | undefined): readonly (readonly string[])[] =>
  (lines ?? []).filter((line) => !/^[-*]?\s*$/.test(line)).map((line) => [line]);

/** `1: "A" / "B"`, `? 5: "C"`, `PLURAL: "D"`. */
function numberOf(fill: string): NumberFill {
  const match = /^(\?)?\s*(\d+(?: - \d+)?|PLURAL)?\s*:?\s*(.*)$/.exec(fill.replace(/,(?=\d{3})/g, ''));
  const number = match?.[2];
  return {
    number: number === undefined || number === 'PLURAL' ? null : Number.parseInt(number, 10),
    words: (match?.[3] ?? '').toLowerCase(),
    optional: match?.[1] !== undefined,
  };
}

const MONTHS = 'JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC'.split(' ');
/** `23 AUG 88`, `- 19 OCT 88`, `(01 OCT 88 - 02 OCT 88)`, `SEP 88`. */
function daysOf(text: string): KeyTemplate['date'] {
  const days = [...text.matchAll(/(?:(\d\d) )?(JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC) (\d\d)/g)].map(
    ([, day, month, year]) =>
      `19${year}-${String(MONTHS.indexOf(month ?? '') + 1).padStart(2, '0')}${day === undefined ? '' : `-${day}`}`,
  );
  const [first, second] = days;
  if (first === undefined) return [];
  if (second !== undefined) return [{ from: first, to: second }];
  return [/^\W*-/.test(text.trim()) ? { from: null, to: first } : { from: first, to: first }];
}
