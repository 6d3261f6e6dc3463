// Words by which the name of a paper, an agency or a station tells what it is. Data, as alternatives of a pattern.

/** At the end of its name: `Quay Press`, `Tarsel Daily`. */
export const OUTLET_NAMES =
  'News|Press|Wire|Newswire|Agency|Radio|Television|TV|Times|Post|Herald|Tribune|Gazette|Journal|Courier|Daily|Weekly|Telegraph|Observer|Monitor|Network|Bulletin|Chronicle|Mail|Review|Record|Dispatch|Despatch|Examiner|Echo|Mirror|Mercury|Guardian|Independent|Sentinel|Reporter|Broadcasting|Newsletter|Messenger|Magazine|Quarterly|Zeitung|Tageblatt|Presse|Nachrichten';
/** Before the rest of its name: `Radio Tarsel`, `Agence Littoral`. */
export const OUTLETS_NAMED_BEHIND =
  'Radio(?! (?:Transcript|Broadcast|Programme|Program|Interview|Address|Script|Message))|Agence|Agencia|Agenzia|Noticias|Diario|Journal d’|Gazette';
export const PERSIAN_OUTLETS =
  'خبرگزاری|آژانس|روزنامه[ٔ‌ی]*|هفته‌نامه[ٔ‌ی]*|ماهنامه[ٔ‌ی]*|فصلنامه[ٔ‌ی]*|خبرنامه[ٔ‌ی]*|نشریه[ٔ‌ی]*|مجله[ٔ‌ی]*|رادیو|تلویزیون|شبکه[ٔ‌ی]*|پایگاه خبری|وب‌سایت|وبسایت|تارنمای|سایت خبری|وكالة|صحيفة';
