// Words of alphabets other than the Latin and the Arabic in Latin letters, so that spellings can be held side by side. Cyrillic by BGN/PCGN 1947 without signs, Greek by ISO 843
// transcription, Georgian by its national system of 2002, Hebrew by its common letters (vowels are not written there). Other scripts pass through as they are.

const TABLE: Readonly<Record<string, string>> = {
  ...pairs(
    'абвгґдезијклљмнњопрстћуфхцчџшъыьэѓќѕ',
    'a b v g g d e z i j k l lj m n nj o p r s t c u f kh ts ch dz sh _ y _ e g k dz',
  ),
  ...pairs('ёжйщюяєіїўқғҳҷәөүұһңђ', 'yo zh y shch yu ya ye i yi u q gh h j a o u u h n dj'),
  ...pairs('αβγδεζηθικλμνξοπρστυφχψωάέήίόύώς', 'a v g d e z i th i k l m n x o p r s t y f ch ps o a e i i o y o s'),
  ...pairs(
    'აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰ',
    'a b g d e v z t i k l m n o p zh r s t u p k gh q sh ch ts dz ts ch kh j h',
  ),
  ...pairs('אבגדהוזחטיכלמנסעפצקרשתךםןףץ', 'a b g d h v z h t y k l m n s a p ts k r sh t k m n p ts'),
};

function pairs(letters: string, latin: string): Readonly<Record<string, string>> {
  const spelt = latin.split(' ');
  return Object.fromEntries([...letters].map((letter, i) => [letter, spelt[i] === '_' ? '' : (spelt[i] ?? '')]));
}

/** `ротенберг` => `rotenberg`. A word with letters unknown here keeps them. */
export const romanise = (word: string): string =>
  /^[a-z0-9]*$/.test(word) ? word : [...word].map((letter) => TABLE[letter] ?? letter).join('');
