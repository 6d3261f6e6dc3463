// The sentences in which the software says where a site lies and why places told of are one, in English as it says them and in Persian as the app does. Data, of the form of reasons.fa.data.ts: the first that fits is taken.

export const REASONS_OF_SITES_FA: readonly (readonly [english: string, persian: string])[] = [
  [
    'it stands right behind a sentence that has “{x}” of the name, and has “{y}”',
    'درست پس از جمله‌ای آمده که از نام آن «{x}» را دارد، و «{y}» را دارد',
  ],
  [
    'it stands behind a sentence that names “{x}”, with no other place named between, and has “{y}”',
    'پس از جمله‌ای آمده که «{x}» را نام می‌برد و میان آن دو جای دیگری نام برده نشده، و «{y}» را دارد',
  ],
  ['it names “{x}”, and has “{y}”', '«{x}» را نام می‌برد و «{y}» را دارد'],
  ['a day told in it: {d}', 'روزی که در آن گفته شده: {d}'],
  ['a day told near it: {d}', 'روزی که نزدیک آن گفته شده: {d}'],
  ['in “{x}”: said of “{y}” elsewhere in this text', 'در «{x}»: در جای دیگری از همین متن دربارهٔ «{y}» گفته شده است'],
  ['in “{x}”: the only town that this text names', 'در «{x}»: تنها شهری که این متن نام می‌برد'],
  ['“{w}”: of “{x}”, named before it', '«{w}»: از «{x}»، که پیش از آن نام برده شده'],
  ['“{x}” and “{y}”: the same name', '«{x}» و «{y}»: یک نام'],
  [
    '“{x}”: “{y}”, the only such site that its document names',
    '«{x}»: «{y}»، تنها محل از این دست که همان سند نام می‌برد',
  ],
  [
    '“{x}”: “{y}”, the only such site that documents on this matter name',
    '«{x}»: «{y}»، تنها محل از این دست که سندهای همین موضوع نام می‌برند',
  ],
  ['“{x}”: “{y}”, told of in the same document', '«{x}»: «{y}»، که در همان سند از آن گفته شده است'],
  ['“{x}” and “{y}”: such a place in documents on one matter', '«{x}» و «{y}»: محلی از این دست در سندهای یک موضوع'],
  ['“{x}” and “{y}”: the same was done there on one day', '«{x}» و «{y}»: در یک روز همان کار آنجا شده است'],
];
