import { Link } from '@tanstack/react-router';
import type { ClaimKind } from '../../../../src/model/claim.ts';
import { hexOf, type ObjectId } from '../../../../src/model/ids.ts';
import { useWords } from '../words/use-words.ts';

interface WriteProps {
  readonly of: { readonly source: ObjectId; readonly passage: { readonly start: number; readonly end: number } };
  /** The kind of claim for which the form is opened. */
  readonly kind: ClaimKind;
  /** Id of the words on the page. */
  readonly describedBy?: string;
}

/** Opens the reader at the words with the form of a claim about them. */
export function WriteClaim({ of: { source, passage }, kind, describedBy }: WriteProps) {
  const words = useWords();
  return (
    <Link
      to="/sources/$hex"
      params={{ hex: hexOf(source) }}
      search={{ at: `${passage.start}-${passage.end}`, write: kind }}
      className="quiet-link no-print"
      aria-describedby={describedBy}
    >
      {words.t('pairing.write')}
    </Link>
  );
}
