// To whom words without a name go back: "the judge" to a person called so, "the union" to a body whose name ends so, "the report" to
// who issued it. In: a prepared text, a place. Out: a name with its reason, and whether anything else fits as well; null where nothing does. Looks are bounded.

import { canBeOfOne, matterOfRole } from './en/matter-of-role.ts';
import { isPastForm } from './en/noun-phrase.ts';
import { isPerson, namesBefore, personPart } from './named-persons.ts';
import type { NameAt } from './names/name-at.ts';
import type { PreparedText } from './prepared-text.ts';
import type { Tokens } from './tokens.ts';

export interface Antecedent {
  readonly name: string;
  readonly reason: string;
  /** False where another person or body stands as near. */
  readonly sure: boolean;
}

/** How far back, in tokens, a body reaches; a role or a document reaches further. */
const REACH = 160;
const FAR_REACH = 640;

/** A role as words name somebody by it. */
export interface Role {
  readonly noun: string;
  /** What it is of; none where the words do not say. */
  readonly matter: readonly string[];
  /** `the then minister`, `the former governor`: nobody who is called minister without the word. */
  readonly status: string | null;
}

/** The last person before `until` beside whose name the noun stands: "the judge Oren Mavik", "Oren Mavik, a judge". */
export function personWithRole(prepared: PreparedText, role: Role, until: number): Antecedent | null {
  const t = prepared.tokens;
  let found: string | null = null;
  let sure = true;
  for (const name of namesBefore(prepared, until, FAR_REACH)) {
    if (!isPerson(prepared, name) || !isCalled(t, name, role)) continue;
    const full = prepared.names.fullest(personPart(name));
    if (found === null) found = full;
    else if (found !== full) sure = false;
  }
  if (found === null) return null;
  const reason = `“the ${role.noun}” is ${found}, of whom the text says “${role.noun}”`;
  return { name: found, reason: sure ? reason : `${reason}, as of another person`, sure };
}

/** Posts of two words of which the second is no rank. */
export const GENERALS = new Set(
  'attorney prosecutor secretary director solicitor inspector consul governor auditor procurator'.split(' '),
);

function isCalled(t: Tokens, { first, end }: NameAt, { noun, matter, status }: Role): boolean {
  const [of, head] = noun.includes(' ') ? noun.split(' ') : [null, noun];
  for (let k = Math.max(0, first - 4); k < Math.min(t.count, end + 7); k++) {
    if (k >= end && (t.norm[k] === '.' || t.gap[k] === 3)) return false;
    if (k >= end && !OPENS_ASIDE.test(t.norm[end] ?? '')) return false;
    // `Prosecutor v. Oren Mavik`: he is no prosecutor.
    if (
      t.norm[k] !== head ||
      /^vs?$/.test(t.norm[first - 1] === '.' ? (t.norm[first - 2] ?? '') : (t.norm[first - 1] ?? ''))
    )
      continue;
    if (isOfAnother(t, k) || (k < first && isApart(t, k, first)) || !isOfOneRole(t, k, end, { matter, status }))
      continue;
    const before = (t.norm[k - 1] === '-' ? t.norm[k - 2] : t.norm[k - 1]) ?? '';
    if (of === null ? head !== 'general' || !GENERALS.has(before) : before === of) return true;
  }
  return false;
}

function isOfOneRole(t: Tokens, noun: number, name: number, { matter, status }: Omit<Role, 'noun'>): boolean {
  if (!canBeOfOne(matter, matterOfRole(t, noun))) return false;
  if (status === null || t.norm[noun - 1] === status || t.norm[noun - 2] === status) return true;
  return /^(?:former|ex)$/.test(status) && isToldOver(t, noun, name);
}

/** `Oren Mavik was governor`, `Oren Mavik, governor until 1994`: he is the former governor farther down. `name`: the end of it. */
function isToldOver(t: Tokens, noun: number, name: number): boolean {
  for (let i = name; i < noun; i++) if (/^(?:was|were|served|became|been)$/.test(t.norm[i] ?? '')) return true;
  for (let i = noun + 1; i <= noun + MOST_OF_ASIDE && !/^[.;]$/.test(t.norm[i] ?? '.'); i++)
    if (/^(?:until|till|from|between)$/.test(t.norm[i] ?? '') && t.norm.slice(i + 1, i + 4).some((w) => YEAR.test(w)))
      return true;
  return false;
}
const YEAR = /^(?:1[3-9]|20)\d\d$/;
const MOST_OF_ASIDE = 8;

/** `Oren Mavik[, a judge]`, `Oren Mavik [is] a judge`; `Oren Mavik beat the woman` calls him nothing. */
const OPENS_ASIDE = /^(?:,|\(|–|—|-|is|was|as|became|becomes|serves|served|remains|remained|works|worked|has|had|who)$/;
/** `… the woman. Oren Mavik`, `the judge told Oren Mavik`. */
function isApart(t: Tokens, k: number, first: number): boolean {
  for (let i = k + 1; i < first; i++) if (/^[.;:!?]$/.test(t.norm[i] ?? '') || isPastForm(t.norm[i] ?? '')) return true;
  return false;
}

/** `head of the President's press service`, `an adviser to the governor`: whom the name belongs to or serves. */
function isOfAnother(t: Tokens, k: number): boolean {
  if (/^['’]s?$/.test(t.norm[k + 1] ?? '') || /['’]s?$/.test(t.text.slice(t.from[k], t.to[k]))) return true;
  return /^(?:the|a|an)$/.test(t.norm[k - 1] ?? '') && /^(?:of|to|for|with|by|from)$/.test(t.norm[k - 2] ?? '');
}

/** "the union" => the body before it whose name has that word; "the group", "the organisation": the nearest body. */
export function bodyCalled(prepared: PreparedText, noun: string, until: number): Antecedent | null {
  const general = GENERAL_BODIES.has(noun);
  let found: string | null = null;
  let sure = true;
  for (const name of namesBefore(prepared, until, FAR_REACH)) {
    if (name.kind !== 'body') continue;
    const full = prepared.names.fullest(name.name);
    if (!general && !full.toLowerCase().split(' ').includes(noun)) continue;
    if (/^(?:company|firm)$/.test(noun) && !IS_COMPANY.test(full)) continue;
    if (found === null) found = full;
    else if (found !== full) sure = false;
    if (general) break;
  }
  if (found === null) return null;
  return {
    name: found,
    reason: `“the ${noun}” is ${found}, the body before it that is called so`,
    sure: sure && !general,
  };
}

/** Whether the name is that of a body named within a pronoun's reach. */
export const isBodyBefore = (prepared: PreparedText, full: string, until: number): boolean =>
  namesBefore(prepared, until, REACH).some(
    ({ name, kind }) => kind === 'body' && prepared.names.fullest(name) === full,
  );

/** A department is not “the company”. */
const IS_COMPANY =
  /\b(?:limited|ltd|inc|incorporated|plc|llc|gmbh|company|companies|co|corporation|corp|holdings?|group|industries|works|mills?|mining|oil|steel|chemicals?|bank|airlines?|lines|brothers|sons|enterprises)\b|شرکت/iu;

const GENERAL_BODIES = new Set([
  'group',
  'organization',
  'organisation',
  'body',
  'charity',
  'agency',
  'ngo',
  'watchdog',
  'institution',
  'company',
  'firm',
  'outlet',
  'newspaper',
  'paper',
  'broadcaster',
  'party',
  'movement',
]);
const DOCUMENTS = new Set(
  'report section chapter letter statement resolution study survey document paper article editorial communique declaration release memo'.split(
    ' ',
  ),
);

/** "the report", "the section on Tarsel" => who issued the document named before: `the report of the Harbour Watch`, `the union’s letter`. */
export function issuerOf(prepared: PreparedText, noun: string, until: number): Antecedent | null {
  if (!DOCUMENTS.has(noun)) return null;
  const t = prepared.tokens;
  for (const name of namesBefore(prepared, until, FAR_REACH)) {
    if (name.kind === 'place') continue;
    const from =
      /^(?:of|by|from)$/.test(t.norm[name.first - 1] ?? '') ||
      (/^(?:of|by|from)$/.test(t.norm[name.first - 2] ?? '') && t.norm[name.first - 1] === 'the');
    const back = t.norm[name.first - 1] === 'the' ? name.first - 3 : name.first - 2;
    const owned = /^['’]$/.test(t.norm[name.end] ?? '');
    if ((from && hasDocument(t, back - 2, back + 1)) || (owned && hasDocument(t, name.end + 1, name.end + 5))) {
      const full = prepared.names.fullest(name.name);
      return { name: full, reason: `“the ${noun}” is that of ${full}, named before`, sure: true };
    }
  }
  return null;
}

const hasDocument = (t: Tokens, from: number, to: number): boolean => {
  for (let i = Math.max(0, from); i < to; i++) if (DOCUMENTS.has(t.norm[i] ?? '')) return true;
  return false;
};

/** The two persons named last before `until`; null where fewer, or where a third stands in the same sentences. */
export function lastTwoPersons(prepared: PreparedText, until: number): readonly Antecedent[] | null {
  const found: string[] = [];
  for (const name of namesBefore(prepared, until, REACH / 2)) {
    if (!isPerson(prepared, name)) continue;
    const full = prepared.names.fullest(personPart(name));
    if (!found.includes(full)) found.push(full);
  }
  if (found.length < 2) return null;
  const sure = found.length === 2;
  const [second, first] = found;
  return [first, second].flatMap((name) =>
    name === undefined ? [] : [{ name, reason: `one of the two persons named before: ${name}`, sure }],
  );
}
