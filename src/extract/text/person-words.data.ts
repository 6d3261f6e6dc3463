// English words that stand for a person or a group without naming one. Data.

const forms = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter((word) => word !== ''));

export const PRONOUNS: ReadonlyMap<string, 'female' | 'male' | 'plural' | 'self'> = new Map([
  ['he', 'male'],
  ['she', 'female'],
  ['they', 'plural'],
  ['it', 'plural'],
  ['i', 'self'],
  ['we', 'self'],
  ['who', 'plural'],
]);

/** Forms in which a pronoun has somebody or is had. */
export const OBLIQUE: ReadonlyMap<string, 'female' | 'male'> = new Map([
  ['his', 'male'],
  ['him', 'male'],
  ['her', 'female'],
  ['hers', 'female'],
]);

/** Heads of phrases that stand for a person without naming one. */
export const PERSON_NOUNS = forms(`
  man woman spokesman spokeswoman spokesperson official minister president judge lawyer prosecutor survivor witness activist expert professor senator
  congressman congresswoman representative lawmaker mp leader director chairman chairwoman author writer journalist candidate nominee governor mayor
  secretary general commander officer doctor relative mother father brother sister son daughter wife husband widow speaker participant prisoner
  ambassador adviser advisor chief head analyst economist scholar historian researcher resident neighbour neighbor teacher student worker farmer
  senator businessman mogul billionaire founder editor reporter host attorney ayatollah cleric politician diplomat
`);

/** Heads of phrases that stand for several people or for a body. */
export const GROUP_NOUNS = forms(`
  they people protesters participants activists officials experts survivors families witnesses relatives residents members critics sources authorities
  demonstrators students workers lawyers supporters opponents crowd crowds group messages reports others several many some both
`);
