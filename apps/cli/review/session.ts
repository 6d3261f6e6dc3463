// Going through claims one by one: shows one, takes a letter, does it, shows the next. What is said goes to stderr and the claims to stdout, so that a
// session can be kept. Every verdict is recorded at once; nothing waits for the end.

import { judge } from '../../../src/casefile/actions/judge.ts';
import { withdraw } from '../../../src/casefile/actions/withdraw.ts';
import type { CaseFile } from '../../../src/casefile/case-file.ts';
import { reviewItem, reviewPage } from '../../../src/casefile/queries/review.ts';
import { HabeasError } from '../../../src/model/error.ts';
import type { RecordId } from '../../../src/model/ids.ts';
import type { JudgementVerdict, NewJudgement, ReviewFilter, ReviewItem } from '../../../src/model/judgement.ts';
import { print, say } from '../command.ts';
import { amendedClaim } from './amended-claim.ts';
import type { CommandReader, ReviewCommand } from './keys.ts';
import { itemLines } from './show-item.ts';

const HELP =
  'j next · k back · a accept · r reject · A, R the same with a reason · e amend (field=value, span=START-END) · u take the last verdict back · q end';

const PAGE = 50;

interface Done {
  readonly records: readonly RecordId[];
  readonly at: number;
}

/** How many verdicts were given, less those taken back. */
export async function reviewSession(caseFile: CaseFile, filter: ReviewFilter, reader: CommandReader): Promise<number> {
  const session = new Session(caseFile, filter);
  await session.more();
  say(`habeas: ${session.total} claims. ${HELP}`);
  await session.show();
  for (let command = await reader.next(); command !== null && command.letter !== 'q'; command = await reader.next()) {
    if (command.letter === '') continue;
    try {
      await session.run(command, reader);
    } catch (error) {
      if (!(error instanceof HabeasError) || error.code === 'storage' || error.code === 'fork') throw error;
      say(`habeas: ${error.message}`);
    }
  }
  return session.done.length;
}

class Session {
  readonly done: Done[] = [];
  total = 0;
  readonly #caseFile: CaseFile;
  readonly #filter: ReviewFilter;
  readonly #items: ReviewItem[] = [];
  #at = 0;
  #after: string | null = null;
  #ended = false;

  constructor(caseFile: CaseFile, filter: ReviewFilter) {
    this.#caseFile = caseFile;
    this.#filter = filter;
  }

  async more(): Promise<void> {
    if (this.#ended) return;
    const page = { after: this.#after, limit: PAGE };
    const { items, next, total } = await reviewPage(this.#index, this.#filter, page, this.#actor);
    if (this.#items.length === 0) this.total = total;
    this.#items.push(...items);
    this.#after = next;
    this.#ended = next === null;
  }

  async show(): Promise<void> {
    const item = this.#items[this.#at];
    if (item === undefined) say('habeas: that was the last one');
    else for (const line of itemLines(item, `${this.#at + 1} of ${this.total}`)) print(line);
  }

  async run({ letter, rest }: ReviewCommand, reader: CommandReader): Promise<void> {
    switch (letter) {
      case 'j':
        return this.#move(1);
      case 'k':
        return this.#move(-1);
      case 'a':
        return this.#judge('accepted', [], rest);
      case 'r':
        return this.#judge('rejected', [], rest);
      case 'A':
        return this.#judge('accepted', [], await reader.ask('why: ', rest));
      case 'R':
        return this.#judge('rejected', [], await reader.ask('why: ', rest));
      case 'e':
        return this.#amend(await reader.ask('field=value …: ', rest));
      case 'u':
        return this.#undo();
      default:
        say(`habeas: ${HELP}`);
    }
  }

  get #index() {
    return this.#caseFile.tools.index;
  }

  get #actor() {
    return this.#caseFile.actor.name;
  }

  async #move(by: number): Promise<void> {
    this.#at = Math.max(0, Math.min(this.#items.length, this.#at + by));
    if (this.#at >= this.#items.length) await this.more();
    await this.show();
  }

  async #judge(verdict: JudgementVerdict, result: NewJudgement['result'], reason: string): Promise<void> {
    const item = this.#items[this.#at];
    if (item === undefined) return this.show();
    const asked = { object: item.source.id, claim: item.claim.id, verdict, result, others: [], reason };
    const { records, items } = await judge(this.#caseFile, [asked]);
    this.done.push({ records, at: this.#at });
    const [now] = items;
    if (now !== undefined) this.#items[this.#at] = now;
    say(`habeas: ${verdict}`);
    await this.#move(1);
  }

  async #amend(typed: string): Promise<void> {
    const item = this.#items[this.#at];
    if (item === undefined) return this.show();
    const stored = await this.#index.source(item.source.id);
    const base = item.state === 'changed' && item.proposal !== null ? item.proposal : item.claim;
    await this.#judge('amended', [amendedClaim(base, typed, stored?.reading?.text ?? '')], '');
  }

  async #undo(): Promise<void> {
    const last = this.done.pop();
    const item = last === undefined ? undefined : this.#items[last.at];
    if (last === undefined || item === undefined) return say('habeas: there is nothing to take back');
    for (const record of last.records)
      await withdraw(this.#caseFile, { record, on: item.source.id, reason: 'taken back in review' });
    const id = item.proposal?.id ?? item.claim.id;
    const now = await reviewItem(this.#index, { object: item.source.id, claim: id }, this.#actor);
    if (now !== null) this.#items[last.at] = now;
    this.#at = last.at;
    say('habeas: taken back');
    await this.show();
  }
}
