// The sentences in which the software says where a site lies and why places told of are one, in English as it says them and in Persian as the app does. Data, of the form of reasons.fa.data.ts: the first that fits is taken.

export const REASONS_OF_SITES_FA: readonly (readonly [english: string, persian: string])[] = [
  ['in “{x}”: said of “{y}” elsewhere in this text', 'در «{x}»: در جای دیگری از همین متن دربارهٔ «{y}» گفته شده است'],
  ['in “{x}”: the only town that this text names', 'در «{x}»: تنها شهری که این متن نام می‌برد'],
  ['“{w}”: of “{x}”, named before it', '«{w}»: از «{x}»، که پیش از آن نام برده شده'],
];
