// Who speaks in minutes without a name: what they are there.

export const ROLES: ReadonlySet<string> = new Set(
  'q a court witness judge prosecutor defendant accused defence defense interpreter clerk question answer interviewer interviewee reporter host moderator man woman voice crowd chair chairman chairwoman chairperson president speaker bailiff counsel minister پرسش پاسخ سؤال سوال جواب س ج خبرنگار قاضی متهم شاهد گواه رئیس رییس دادستان بازپرس بازجو وکیل وزیر نماینده منشی مترجم مجری حاضران'.split(
    ' ',
  ),
);

/** `The Minister of Works`: who speaks by an office. */
export const OFFICES: ReadonlySet<string> = new Set(
  'minister president speaker secretary deputy governor commissioner chancellor mayor director commander ambassador premier attorney'.split(
    ' ',
  ),
);

/** What a Persian role is of: «رئیس دادگاه», «وزیر کشور». */
export const POSTS_FA: ReadonlySet<string> = new Set(
  'دادگاه جلسه نشست مجلس کمیسیون کمیته هیئت هیأت شعبه کشور دادگستری دفاع اطلاعات خارجه امور دارایی بهداشت آموزش پرورش کار نفت نیرو راه مدافع متهم دادستان شاهد اول دوم سوم نخست پیشین سابق دولت'.split(
    ' ',
  ),
);

/** Behind them, or behind what they say of it, stands who it is: `Evidence of Major Tom Vale`, «گواهی سرهنگ ساران». */
export const WITNESS_CUES: ReadonlySet<string> = new Set('witness گواه شاهد گواهی شهادت'.split(' '));
export const HEARD_OF: ReadonlySet<string> = new Set(
  'evidence examination cross-examination re-examination testimony questioning interrogation deposition'.split(' '),
);
export const ACCUSED_CUES: ReadonlySet<string> = new Set('defendant accused متهم'.split(' '));

export const RANKS: ReadonlySet<string> = new Set(
  'mr mrs ms miss dr prof professor sir general colonel major captain lieutenant sergeant brigadier admiral commander inspector retired آقای خانم دکتر مهندس سرهنگ سرتیپ سرلشکر سرگرد سروان ستوان سردار استوار گروهبان ژنرال تیمسار'.split(
    ' ',
  ),
);
