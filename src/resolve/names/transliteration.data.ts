// How letters of Arabic script are written in Latin letters, and what each way costs: 0 where a reader would expect it, about 1 where it needs a foreign
// spelling behind it. A row: the Arabic letters, then Latin groups, dearer after each `|`. `-` stands for nothing written.
//
// Compiled by us from the romanisation tables in common use (ALA-LC 2012 for Arabic and for Persian, BGN/PCGN 1956 and 1958, ISO 233-2, Deutsche Morgenländische
// Gesellschaft) and from how Arabic and Persian newspapers write foreign names (y and k in their Persian form stand for both; hamzas as written): g is ج, غ or ك, p is ب, v is ف or و, French ch is ش, final silent letters are left out.

/** Costs of the groups before the first `|`, after it, after the second, … */
export const STEPS: readonly number[] = [0, 0.25, 0.6, 1, 1.5];

// biome-ignore format: a table
export const ROWS: readonly string[] = [
  'ا a aa|e o i u ae|- ea ai au|h ha oa eu y',
  'آ a aa|o|e ea ha|- i u',
  'أ a|o u e ae|ea au i ha|- y|',
  'إ i e|ee ea y ai|a|- o u|',
  'ء -|a|e i|',
  'ب b bb|p pp v|bh',
  'پ p pp|b|f',
  'ت t tt|th d|ts tte te|dt c',
  'ث th|s t|z c|ts ss',
  'ج j g|dj gg ge gi dg zh|ch gh y gue jj|z x q gu',
  'چ ch|tch c tsch cz|j sh|zh',
  'ح h|hh|ch|kh g',
  'خ kh|ch h x|k g j|gh hh',
  'د d dd|de|t dh|th',
  'ذ dh|z th d|s|dd',
  'ر r rr|re rh||l',
  'ز z zz|s ze|ts j|x c zh',
  'ژ zh j|g ge|z s|sh',
  'س s ss ce|c ci se sc|z sz st|x th ts cz',
  'ش sh ch|sch sc s sz sj che|x c ti ssi ci skj|ss tch tsch zh cz tio',
  'ص s|ss sz|z c|',
  'ض d|dh z|dd|th',
  'ط t|tt th|d|',
  'ظ z|dh th|d|s',
  'ع -|a|aa e o i u|gh',
  'غ g gh gg|gu gue|j k h w|r',
  'ف f v ff|ph w ve fe|u vv|',
  'ق q k gh|c g|ck cq kh|',
  'ک k c ck|q cc que ke ch kh qu|g gh kk x|cq cch',
  'گ g|gh gg gu gue|q|k j',
  'ل l ll|le lle|lh|r',
  'م m mm|me|mb|n',
  'ن n nn|ne|gn nt|m',
  'ه h|-|a e ah eh|ch',
  'و w v u o oo ou ow|au aw oe ew eau wh uo uu oa oh|ough a hu f ui ho|ieu aux',
  'ی y i ee e ie|ei ey ai ay ea ii yi j iy yy|ae eh l ll ee a igh hy|ier er ille',
  'ة a ah|e eh|at et ath|',
  'ى a|i y ah|ee ay|',
  'ئ -|i y e|a|',
  'ؤ -|o u ou w|ow|',
  // two letters that stand for one sound or the other way round
  'کس x|ks cks xe cs cc|x|',
  'تش ch tch tsch c cz|ci cc cci č tj|tsh j q|',
  'دج dj|j dg dge g|gg|',
  'تز ts z tz|zz c|ds|',
  'تس ts z tz c|zz cz tzs|s|',
  'نغ ng|n|nk|',
  'نج ng|nge nj nch|n|',
  'نک nk|nc nck nq nch|ng|',
  'یو u eu io yu|ew eo eau iou ju you yo hu io|ue iu|',
  'او o au ou ow|aw u ao aou oo|hou|',
  'أو o ou ow u|au aw oo aou|hou|',
  'أی ai ay i|ei ey y aye|a|',
  'إی i e|ee y ei ey|ai|',
  'آی ai ay i|ei y|a|',
  'ای ai i ay ei|y ey igh ae aye a|ie|',
  'وا wa oi ua|oa uoi oua va|ou|',
  'وی we wi ue oy|oi ui uy vi owe ewi oui|oe|',
  'وو wu ww uw|ou wo oo woo|w|',
  'یا ia ya|ea ja iah ya|a|',
  'یی yi ye ie|ey|i|',
  'غل gl||gli|',
  'نی ni gn|ny gni ne nie|gne|',
  'شت st|sht|cht|',
  'هو ho hu|hou huo|wh who|',
  'وه oh uh|eau o|ough|',
  'یه ie yeh|iye ier ia ia|e|',
];

/** Latin groups that are written and stand for no letter of Arabic script: short vowels, silent letters. `^` only at the beginning, `$` only at the end. */
// biome-ignore format: a table
export const UNWRITTEN: readonly string[] = [
  'a e i o u|y ou ea oo au|ee ai ie|',
  '|e$ h$|h es$ s$ t$ d$ ^h|w r l b$ x$ ts$ ds$ n k gh z$ p$ c$ g$ nt$ m j',
];

/** An Arabic letter that stands for nothing in the Latin spelling. */
// biome-ignore format: a table
export const UNHEARD: Readonly<Record<string, number>> = {
  ا: 0.5, ع: 0, ه: 0.4, ئ: 0.1, ؤ: 0.2, ء: 0, و: 0.9, ی: 0.8, ة: 0.5, ى: 0.5, آ: 0.7,
};
