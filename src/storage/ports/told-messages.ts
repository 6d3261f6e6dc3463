// Port: the sentences of all sources that speak of messages although no claim of one was made of them (corroborate/messages/). They come with their source (weighing-store.ts, `SavedSource`) and leave with it.

import type { ObjectId } from '../../model/ids.ts';
import type { ToldMessage } from '../../model/told-message.ts';

export interface MessagesQuestion {
  /** Each as the beginning of a word, or under one of its keys. */
  readonly words?: readonly { readonly word: string; readonly keys: readonly string[] }[];
  /** Then all that is listed of it: copies too, and what is over the most that a document shows among others. */
  readonly source?: ObjectId;
}

export interface ListedMessage {
  readonly message: ToldMessage;
  /** So many other documents have the same words. */
  readonly copies: number;
  /** So many more of its document are listed where that is asked for. */
  readonly more: number;
}

export interface ToldMessages {
  /** The document that has the strongest first, in each the strongest first; what several documents have once. */
  page(
    question: MessagesQuestion,
    page: { readonly from: number; readonly limit: number },
  ): Promise<{ readonly total: number; readonly rows: readonly ListedMessage[] }>;
  /** All that is kept of a source, in the order of the text. */
  of(source: ObjectId): Promise<readonly ToldMessage[]>;
  /** Those that may tell of an answer or of a reminder and have one of these words (model/search-text.ts), the rarest first; of words that very many have, only where two of them meet. */
  backWith(words: readonly string[]): Promise<readonly ToldMessage[]>;
}
