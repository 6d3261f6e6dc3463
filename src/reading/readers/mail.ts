// Mails (RFC 5322), and web pages saved as one file (MHTML, RFC 2557), which are built the same way. Text and blocks go out, and what
// the mail carries as documents of their own. Not done here: attachments are handed on, not read.

import { NOTHING_STATED } from '../draft.ts';
import { finishReading } from '../finish-reading.ts';
import { layOut } from '../html/lay-out.ts';
import { statedFacts } from '../html/stated-facts.ts';
import { parseHtml } from '../html/tree.ts';
import { layOutMail } from '../mail/lay-out-mail.ts';
import { isoOfMailDate, mailTimes } from '../mail/mail-date.ts';
import { type Mail, parseMail } from '../mail/parse-mail.ts';
import type { Reader, ReadInput, ReadOutcome } from '../reader.ts';

const MAIL = 'message/rfc822';
const SAVED_PAGE = 'multipart/related';

export const mailReader: Reader = {
  name: 'habeas/mail@1',
  accepts: (kind) => kind.mediaType === MAIL || kind.mediaType === SAVED_PAGE,
  read: async (input, _engines, kind) => {
    const mail = await parseMail(input.bytes);
    const isPage =
      kind.mediaType === SAVED_PAGE || (mail.address !== null && mail.sender?.startsWith('<Saved by ') === true);
    return isPage && mail.html !== null ? readSavedPage(mail, mail.html, input) : readMail(mail, input);
  },
};

function readMail(mail: Mail, input: ReadInput): ReadOutcome {
  const { text, blocks, findings, dateAt } = layOutMail(mail);
  const times = mailTimes(mail.date, mail.received, dateAt);
  const stated = {
    ...NOTHING_STATED,
    title: mail.subject,
    byline: mail.sender,
    type: 'email' as const,
    dates: times.dates,
  };
  const all = [...mail.findings, ...findings, ...times.findings];
  const draft = { text, blocks, stated, findings: all, readBy: mailReader.name };
  return { reading: finishReading(draft, input), children: mail.attachments, mediaType: MAIL };
}

/** The images and styles of the page stay in the file: they are parts of one document. */
function readSavedPage(mail: Mail, html: string, input: ReadInput): ReadOutcome {
  const page = parseHtml(html);
  const stated = statedFacts(page);
  const { text, blocks, findings } = layOut(page, stated);
  const saved = mail.date === null ? null : (isoOfMailDate(mail.date)?.slice(0, 10) ?? null);
  const facts = { ...stated, address: stated.address ?? mail.address, accessed: stated.accessed ?? saved };
  const own = mail.findings.filter((one) => one.code !== 'read.attachment');
  const draft = { text, blocks, stated: facts, findings: [...own, ...findings], readBy: mailReader.name };
  return {
    reading: finishReading(draft, { ...input, accessed: input.accessed ?? saved }),
    children: [],
    mediaType: SAVED_PAGE,
  };
}
