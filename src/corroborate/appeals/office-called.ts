// The office that words stand for where nobody is named, and those that a person held: `the Minister of Justice`, «دفتر وزیر دادگستری» and who then was minister are one addressee, in both languages.
// In: words, or tenures. Out: a key for each post, with what else tells it from others of its name; whether one can be the other.

import type { Cited } from '../../model/cited.ts';
import type { TenureView } from '../../model/rooms/posts.ts';
import { normaliseForSearch } from '../../model/search-text.ts';
import { compareNames } from '../../resolve/names/compare-names.ts';
import { isPostWords, postNamed } from '../../resolve/posts/post-name.ts';

export interface Post {
  /** The same for one post in all wordings: `minister:justice`. */
  readonly key: string;
  /** Its place or body, where one is said. */
  readonly of: string;
}

const EXPERTS = /\brapporteurs?\b|\b(?:UN|United Nations) (?:human rights )?experts\b|گزارشگران?(?!ی)/iu;
/** A mission hands on what is sent to the government it speaks for. */
const GOVERNMENT = /\bgovernment\b|^(?:the )?authorities$|^(?:the )?permanent mission\b|^(?:دولت|نمایندگی)(?: |$)/iu;
/** Those who write as one are called now mothers, now families, now relatives. */
const KIN = /\b(?:families|relatives|mothers|parents|widows|next of kin)\b|خانواده|مادران|بستگان|بازماندگان|والدین/iu;
/** `the office of the mayor`, «دفتر وزیر»: what goes there goes to him or her. */
const OFFICE_OF = /^(?:the )?(?:private )?(?:office|secretariat) of |^(?:دفتر|دبیرخانه\S*|مقام) /iu;

export function postCalled(text: string): Post | null {
  if (EXPERTS.test(text)) return { key: 'special rapporteur', of: '' };
  if (GOVERNMENT.test(text)) return { key: 'government', of: '' };
  if (KIN.test(text)) return { key: 'kin', of: '' };
  const words = text.replace(OFFICE_OF, '');
  if (!isPostWords(words)) return null;
  const { key, rest, country } = postNamed(words, null, () => null);
  return { key, of: normaliseForSearch(country ?? rest) };
}

export const postHeld = ({ post, postKey, body }: Cited<TenureView>): Post => {
  const { rest } = postNamed(post, null, () => null);
  return EXPERTS.test(post)
    ? { key: 'special rapporteur', of: '' }
    : { key: postKey, of: rest === '' ? normaliseForSearch(body?.name ?? '') : rest };
};

/** Of one key, and not each of a place of its own. */
export function isOnePost(a: Post, b: Post): boolean {
  if (a.key !== b.key) return false;
  const within = (x: string, y: string): boolean => x.split(' ').every((word) => y.split(' ').includes(word));
  return (
    a.of === '' || b.of === '' || within(a.of, b.of) || within(b.of, a.of) || compareNames(a.of, b.of, 'body').same
  );
}
