// What a person types to amend a claim, `of=arrested value=44 span=120-143 "where=the old mill"`, made into the claim as it should read. Values are texts, or
// JSON where they read as such (44, null, true, {…}); a name given for a mention is its name. Faults of form are told all at once.

import type { Claim } from '../../../src/model/claim.ts';
import { parseClaim } from '../../../src/model/claim-parser.ts';
import { HabeasError } from '../../../src/model/error.ts';
import { textPositions } from '../../../src/model/text-position.ts';

export function amendedClaim(claim: Claim, typed: string, text: string): Claim {
  const fields: Record<string, unknown> = { ...claim };
  const changes = [...typed.matchAll(/"([a-zA-Z]+)=((?:[^"\\]|\\.)*)"|([a-zA-Z]+)=(\S*)/g)];
  if (changes.length === 0)
    throw new HabeasError(
      'usage',
      'nothing was changed: write field=value, or span=START-END in characters of the text',
    );
  for (const [, quotedName, quotedValue, plainName, plainValue] of changes) {
    const name = quotedName ?? plainName ?? '';
    const value = quotedValue?.replaceAll(/\\(.)/g, '$1') ?? plainValue ?? '';
    if (name === 'span') fields['passage'] = passageAt(value, text);
    else if (!Object.hasOwn(claim, name) || name === 'id' || name === 'kind' || name === 'passage')
      throw new HabeasError('usage', `a ${claim.kind} has no field "${name}" to be changed`);
    else fields[name] = typedValue(value, fields[name]);
  }
  const parsed = parseClaim(fields);
  if (parsed.ok) return parsed.value;
  throw new HabeasError('usage', parsed.faults.map(({ path, message }) => `${path} ${message}`).join('; '));
}

function passageAt(span: string, text: string): Claim['passage'] {
  const [, start, end] = /^(\d+)-(\d+)$/.exec(span) ?? [];
  const positions = textPositions(text);
  const [from, to] = [Number(start), Number(end)];
  if (start === undefined || end === undefined || from >= to || to > positions.length)
    throw new HabeasError('usage', `"${span}" is no span of this text: write START-END, at most ${positions.length}`);
  const exact = text.slice(positions.toUnit(from), positions.toUnit(to));
  return { exact, start: from, end: to, prefix: '', suffix: '' };
}

function typedValue(typed: string, before: unknown): unknown {
  const isMention = typeof before === 'object' && before !== null && 'named' in before;
  if (isMention && !typed.startsWith('{') && typed !== 'null') return { ...before, name: typed };
  if (!/^(?:-?\d+(?:\.\d+)?|null|true|false|[{["].*)$/s.test(typed)) return typed;
  // A date field may hold a year: a text stays a text where one stood, and EDTF is always a text.
  if (typeof before === 'string' && /^-?\d/.test(typed)) return typed;
  try {
    return JSON.parse(typed) as unknown;
  } catch {
    return typed;
  }
}
