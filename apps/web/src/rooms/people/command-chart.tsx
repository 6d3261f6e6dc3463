// Who stood above whom: an outline, drawn, and a table of all links with the claims each rests on. A full line is told by a source, a broken one inferred from posts. Every name leads to its page.

import { Link } from '@tanstack/react-router';
import { Fragment } from 'react';
import type { CommandLink } from '../../../../../src/model/rooms/posts.ts';
import { ChartFrame, type ChartTable } from '../../charts/chart-frame.tsx';
import { Plot, type PlotSize, useMarks } from '../../charts/plot.tsx';
import { shortened } from '../../charts/shortened.ts';
import { ClaimLine } from '../../parts/claim-line.tsx';
import { Lines } from '../../parts/claim-parts.tsx';
import { EntityLink } from '../../parts/entity-link.tsx';
import { spanEdtf, spanWords } from '../../words/span-words.ts';
import { useWords, type Words } from '../../words/use-words.ts';
import { type CommandLine, commandLines } from './command-tree.ts';

const LINE = 44;
const NAME_Y = 18;
const LETTER = 7;

interface ChartProps {
  readonly links: readonly CommandLink[];
  readonly title: string;
  readonly titleSeen?: boolean;
}

export function CommandChart({ links, title, titleSeen = false }: ChartProps) {
  const words = useWords();
  const lines = commandLines(links);
  const table: ChartTable<CommandLink> = {
    columns: [
      { name: words.t('command.above'), text: (one) => words.name(one.above) },
      { name: words.t('command.below'), text: (one) => words.name(one.below) },
      { name: words.t('entity.when'), text: (one) => whenOf(one, words), file: (one) => spanEdtf(one.when) },
      { name: words.t('command.grounds'), text: (one) => words.t(`command.${one.grounds}`) },
    ],
    rows: links,
    keyOf: keyOfLink,
    sourcesOf: (one) => one.premises.map(({ source }) => ({ id: source.id, name: source.title ?? source.file })),
  };
  return (
    <>
      <ChartFrame title={title} titleSeen={titleSeen} note={words.t('command.note')} table={table} layout="none">
        <Plot label={title} height={lines.length * LINE + 4}>
          {(size) => <Outline lines={lines} size={size} />}
        </Plot>
      </ChartFrame>
      <CommandTable links={links} title={title} />
    </>
  );
}

export const keyOfLink = ({ above, below, grounds, when }: CommandLink): string =>
  [above.id, below.id, grounds, when.from, when.to].join();

const whenOf = ({ when }: CommandLink, words: Words): string => spanWords(when, words) ?? words.t('dayNotKnown');

function Outline({ lines, size: { width, rtl } }: { lines: readonly CommandLine[]; size: PlotSize }) {
  const words = useWords();
  const marks = useMarks(lines.length);
  // Deep outlines are set closer where the window is narrow: a name needs its room.
  const deepest = Math.max(1, ...lines.map((one) => one.depth));
  const step = Math.min(28, (width * 0.4) / deepest);
  const across = (depth: number): number => (rtl ? width - 8 - depth * step : 8 + depth * step);
  const letters = (depth: number): number => Math.floor((width - 26 - depth * step) / LETTER);
  return (
    <g {...marks.group}>
      {lines.map((one, i) => {
        const [x, y] = [across(one.depth), i * LINE + 13];
        const textX = rtl ? x - 12 : x + 12;
        const facts = factsOf(one, words);
        const under = one.under === null ? undefined : lines[one.under];
        return (
          <g key={one.key}>
            {one.under !== null && (
              <path
                className={`command-line${one.links.some((link) => link.grounds === 'stated') ? '' : ' inferred'}`}
                d={`M${across(one.depth - 1)} ${one.under * LINE + 19}V${y}H${rtl ? x + 5 : x - 5}`}
              />
            )}
            <Link
              to="/people/$id"
              params={{ id: one.entity.id }}
              aria-label={[words.name(one.entity), ...(under ? [underWords(under, words)] : []), ...facts].join(' · ')}
              {...marks.mark(i)}
            >
              <title>{words.name(one.entity)}</title>
              <rect className="career-lane" x={0} y={i * LINE} width={width} height={LINE - 2} />
              <circle className="command-node" cx={x} cy={y} r={4.5} />
              <text className="command-name" x={textX} y={i * LINE + NAME_Y}>
                {shortened(words.name(one.entity), letters(one.depth))}
              </text>
            </Link>
            <text x={textX} y={i * LINE + NAME_Y + 17}>
              {shortened(facts.join(' · '), Math.floor(letters(one.depth) * 1.15))}
            </text>
          </g>
        );
      })}
    </g>
  );
}

const underWords = ({ entity }: CommandLine, words: Words): string =>
  words.t('command.under', { name: `\u2068${words.name(entity)}\u2069` });

/** Whether a source says that it stood under the one above it, and of which days; what is inferred from posts has its own days. */
function factsOf({ links, again }: CommandLine, words: Words): readonly string[] {
  const said = [...Map.groupBy(links, ({ grounds }) => grounds)].map(([grounds, alike]) => {
    const days = [...new Set(alike.flatMap(({ when }) => spanWords(when, words) ?? []))];
    const known = words.t(`command.${grounds}`);
    return days.length === 0 ? known : `${known}: ${days.join(words.lang === 'fa' ? '؛ ' : '; ')}`;
  });
  return [...said, ...(again ? [words.t('command.again')] : [])];
}

const COLUMNS = ['above', 'below', 'when', 'grounds'] as const;

function CommandTable({ links, title }: { links: readonly CommandLink[]; title: string }) {
  const words = useWords();
  const named = { above: 'command.above', below: 'command.below', when: 'entity.when', grounds: 'command.grounds' };
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard.
    <section className="tenure-table" tabIndex={0} aria-label={words.t('chart.table', { title })}>
      <table>
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <th key={column} scope="col">
                {words.t(named[column])}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {links.map((link) => (
            <Fragment key={keyOfLink(link)}>
              <tr>
                <td data-name={words.t(named.above)}>
                  <EntityLink of={link.above} />
                </td>
                <td data-name={words.t(named.below)}>
                  <EntityLink of={link.below} />
                </td>
                <td data-name={words.t(named.when)}>{whenOf(link, words)}</td>
                <td data-name={words.t(named.grounds)}>{words.t(`command.${link.grounds}`)}</td>
              </tr>
              <tr className="tenure-grounds">
                <td colSpan={COLUMNS.length}>
                  <CommandPremises link={link} />
                </td>
              </tr>
            </Fragment>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** The claims a link rests on, and why. */
export function CommandPremises({ link }: { link: CommandLink }) {
  const words = useWords();
  return (
    <details className="folded">
      <summary>{words.t('entity.premises', { count: link.premises.length, n: words.n(link.premises.length) })}</summary>
      <Lines lines={[...new Set(link.reasons)]} />
      {link.premises.map((one) => (
        <ClaimLine key={one.claim.id} of={one} />
      ))}
    </details>
  );
}
