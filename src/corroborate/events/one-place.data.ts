// Words for kinds of places. Data; a row is a kind, its words in English and Persian.

/** Words for a kind of place: "Tarsel prison" lies in Tarsel, in whatever language, and is not Tarsel market. */
export const KINDS_OF_PLACE: readonly (readonly string[])[] = [
  'city town village province district camp county region quarter شهر شهرستان روستا استان منطقه',
  'square میدان',
  'street road خیابان',
  'prison prisons jail penal penitentiary correctional زندان زندانهای',
  'port harbour harbor بندر',
  'market markets bazaar بازار',
  'school مدرسه',
  'hospital clinic بیمارستان درمانگاه',
  'mosque مسجد',
  'church کلیسا',
  'factory mill کارخانه',
  'mine معدن',
  'university دانشگاه',
  'centre center facility complex institution',
].map((kind) => kind.split(' '));
