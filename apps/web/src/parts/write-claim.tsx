import { Link } from '@tanstack/react-router';
import type { ClaimKind } from '../../../../src/model/claim.ts';
import { hexOf, type ObjectId } from '../../../../src/model/ids.ts';
import { useWords } from '../words/use-words.ts';

/** What is known of a claim before it is written; as the address of the form has it. */
export interface ClaimBegun {
  readonly site?: string;
  readonly condition?: string;
  readonly day?: string;
}

interface WriteProps {
  readonly of: { readonly source: ObjectId; readonly passage: { readonly start: number; readonly end: number } };
  /** The kind of claim for which the form is opened. */
  readonly kind: ClaimKind;
  /** With what it begins. */
  readonly begin?: ClaimBegun | undefined;
  /** Id of the words on the page. */
  readonly describedBy?: string;
}

/** Opens the reader at the words with the form of a claim about them. */
export function WriteClaim({ of: { source, passage }, kind, begin, describedBy }: WriteProps) {
  const words = useWords();
  return (
    <Link
      to="/sources/$hex"
      params={{ hex: hexOf(source) }}
      search={{ at: `${passage.start}-${passage.end}`, write: kind, ...begin }}
      className="quiet-link no-print"
      aria-describedby={describedBy}
    >
      {words.t('pairing.write')}
    </Link>
  );
}
