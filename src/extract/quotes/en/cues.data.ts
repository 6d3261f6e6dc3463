// English words that put words into somebody's mouth. Data. A verb's forms stand together; the first is its name.

const forms = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter((word) => word !== ''));

/** Verbs whose object can be the words themselves: `said`, `wrote`. */
export const SAYING = forms(`
  said say says saying told tell tells telling added adds adding wrote write writes writing written stated states stating explained explains explaining
  noted notes noting argued argues arguing claimed claims claiming insisted insists insisting warned warns warning announced announces announcing
  declared declares declaring asked asks asking replied replies replying responded responds responding testified testifies recalled recalls recalling
  described describes describing called calls calling quoted quoting quotes tweeted tweets tweeting posted posts continued continues concluded concludes
  emphasized emphasised emphasizes stressed stresses stressing admitted admits admitting acknowledged acknowledges acknowledging complained complains
  suggested suggests suggesting remarked remarks commented comments observed observes predicted predicts urged urges urging cried shouted shouting
  chanted chanting chants chant demanded demands demanding vowed vows pledged pledges promised promises alleged alleges alleging asserted asserts
  asserting maintained maintains reported reports reiterated reiterates reads read cited cites citing echoed echoes confirmed confirms denied denies
  denying charged accused accuses accusing joked quipped mused lamented laments conceded concedes countered counters contended contends revealed
  reveals disclosed discloses mentioned mentions instructed ordered orders begged thundered whispered yelled sang sings praised praises dismissed
  dismisses condemned condemns denounced denounces labeled labelled labels branded brands dubbed dubs characterized characterised termed deemed
  boasted boasts bragged cautioned cautions advised advises proclaimed proclaims repeated repeats answered answers interjected
  highlighted underscored likened defended defends portrayed depicted referred
`);

/** After these, words in marks are a name or a term, nobody's words. */
export const NAMING = forms('known titled entitled named nicknamed headlined termed so-called captioned');

/** Nouns that carry words: `the slogan “…”`, `chants of “…”`. */
export const SLOGAN_NOUNS = forms(
  'slogan slogans chant chants refrain banner banners placard placards sign signs graffiti motto',
);
export const WORD_NOUNS = forms(
  'statement letter report message tweet post speech remarks interview words testimony comment comments call demand appeal question answer fatwa decree order verdict document',
);

/** What can stand between subject and verb. */
export const AUXILIARIES = forms(
  'has have had is are was were be been being will would could should may might must can did does do also then later again once never not still reportedly recently repeatedly publicly first even just now already often',
);

/** Where a noun phrase read backwards ends. */
export const BOUNDARIES = forms(`
  that when while as if because but or so where after before since until although though whether how why what which who whom whose than then yet nor
  said says told wrote added noted is are was were has have had will would could should may might must can did does do been be and to by
  with into about against during at on from
`);
