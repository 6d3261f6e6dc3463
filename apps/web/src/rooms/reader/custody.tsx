// Below the page: who has had it since when, why it is dated as it is, and what was found amiss.

import { edtfWords } from '../../../../../src/model/date-words.ts';
import type { DateGround } from '../../../../../src/model/source.ts';
import type { SourceView } from '../../../../../src/model/views.ts';
import { Actor } from '../../parts/actor.tsx';
import { CopyButton } from '../../parts/copy-button.tsx';
import { SourceLink } from '../../parts/source-link.tsx';
import { isolateQuoted } from '../../words/isolate.ts';
import { reasonWords } from '../../words/reasons.ts';
import { directionOf, useWords, type Words } from '../../words/use-words.ts';
import { namesOf } from './description.tsx';

export function Custody({ source }: { source: SourceView }) {
  const words = useWords();
  return (
    <section className="below" aria-labelledby="custody-head">
      <h2 id="custody-head">{words.t('custody.head')}</h2>
      <ol className="captures">
        {source.custody.map((capture) => (
          <li key={capture.record}>
            <time dateTime={capture.at}>{words.moment(capture.at)}</time>
            <span>
              {words.t('custody.receivedBy')} <Actor name={capture.actor} /> {words.t('custody.as')}{' '}
              <bdi className="path">{capture.path}</bdi>
            </span>
            <code title={words.t('custody.record')}>{capture.record}</code>
          </li>
        ))}
      </ol>
      {source.custody.length > 1 && <p className="quiet">{words.t('custody.once')}</p>}
      <dl className="facts">
        <Fact name={words.t('custody.sha256')} value={source.row.id.slice('sha256:'.length)} />
        <Fact name={words.t('custody.sha512')} value={source.sha512} />
        <dt>{words.t('custody.size')}</dt>
        <dd>
          {words.bytes(source.bytes)} · <bdi>{source.mediaType}</bdi>
        </dd>
      </dl>
      <Family source={source} />
    </section>
  );
}

function Fact({ name, value }: { name: string; value: string }) {
  const words = useWords();
  return (
    <>
      <dt>{name}</dt>
      <dd>
        <code className="hash">{value}</code> <CopyButton text={value} label={words.t('copy')} quiet />
      </dd>
    </>
  );
}

function Family({ source }: { source: SourceView }) {
  const words = useWords();
  const { parent, children } = source;
  if (parent === null && children.length === 0) return null;
  return (
    <div className="family">
      {parent && (
        <p>
          {words.t(parent.type === 'email' ? 'custody.attachmentOf' : 'custody.entryOf')} <SourceLink row={parent} />
        </p>
      )}
      {children.length > 0 && (
        <>
          <p>{words.t(source.row.type === 'email' ? 'custody.attachments' : 'custody.holds')}</p>
          <ul>
            {children.map((child) => (
              <li key={child.id}>
                <SourceLink row={child} />
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

export function DateGrounds({ source }: { source: SourceView }) {
  const words = useWords();
  const published = source.reading?.source.published;
  if (!published) return null;
  return (
    <section className="below" aria-labelledby="date-head">
      <h2 id="date-head">{words.t('dating.head')}</h2>
      <p className="lede">
        {published.edtf === null ? words.t('dating.none') : bothCalendars(published.edtf, source, words)}
      </p>
      <ol className="date-grounds">
        {published.grounds.map((ground) => (
          <Ground key={`${ground.from} ${ground.edtf} ${ground.reason}`} ground={ground} />
        ))}
      </ol>
      {source.reading?.source.accessed && (
        <p className="quiet">{words.t('dating.accessed', { date: words.edtf(source.reading.source.accessed) })}</p>
      )}
    </section>
  );
}

/** A document in Persian has its day in the Solar Hijri calendar beside ours; in Persian every day has. */
function bothCalendars(edtf: string, source: SourceView, words: Words): string {
  if (words.lang === 'fa') return words.edtf(edtf);
  const isPersian = source.reading?.source.language?.startsWith('fa') === true;
  const hijri = isPersian ? words.hijri(edtf) : null;
  const said = edtfWords(edtf, words.lang);
  return hijri === null ? said : `${said} · ${words.t('dating.hijri', { date: hijri })}`;
}

function Ground({ ground }: { ground: DateGround }) {
  const words = useWords();
  const reason = reasonWords(ground.reason, words);
  return (
    <li>
      <span className="says">{words.code('dateSays', ground.says)}</span>
      <b>{words.edtf(ground.edtf)}</b>
      <span lang={reason.lang} dir="auto">
        {reason.text}
      </span>
      {ground.passage && <q dir="auto">{ground.passage.exact}</q>}
    </li>
  );
}

export function Findings({ source }: { source: SourceView }) {
  const words = useWords();
  if (source.findings.length === 0) return null;
  return (
    <section className="below" aria-labelledby="findings-head">
      <h2 id="findings-head">{words.t('findings.head')}</h2>
      <ul className="findings">
        {source.findings.map((finding, i) => (
          <li key={`${finding.code} ${i.toString()}`} className={`severity-${finding.severity}`}>
            <span className="severity">{words.code('severity', finding.severity)}</span>
            <span>
              <b>{words.code('finding', finding.code)}</b>
              <span className="said" dir="auto">
                {isolateQuoted(finding.message)}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The head of a source: what it says of itself. */
export function SourceHead({ source }: { source: SourceView }) {
  const words = useWords();
  const description = source.reading?.source;
  const published = description?.published.edtf ?? null;
  const language = description?.language ?? null;
  return (
    <header className="source-head">
      <p className="eyebrow">
        {[words.code('type', source.row.type), description?.publisher, language && words.language(language)]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {description?.title ? (
        <h1 dir={directionOf(language)} lang={language ?? undefined}>
          {description.title}
        </h1>
      ) : (
        <h1 dir="auto">{source.row.file}</h1>
      )}
      <p className="about">
        {source.parent && (
          <span>
            {words.t(source.parent.type === 'email' ? 'custody.attachmentOf' : 'custody.entryOf')}{' '}
            <SourceLink row={source.parent} />
          </span>
        )}
        {description?.byline && <bdi>{description.byline}</bdi>}
        <span>{published === null ? words.t('dating.undated') : bothCalendars(published, source, words)}</span>
        <span className={`state state-${source.row.state}`}>{words.code('state', source.row.state)}</span>
      </p>
      {description?.said && (
        <p className="quiet">
          <a href="#described-head">{words.t('describe.mark', { fields: namesOf(description.said, words) })}</a>
        </p>
      )}
      {description?.address && (
        <p className="address">
          <bdi>{description.address}</bdi>
        </p>
      )}
    </header>
  );
}
