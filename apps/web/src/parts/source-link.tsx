import { Link } from '@tanstack/react-router';
import { hexOf } from '../../../../src/model/ids.ts';
import type { SourceRow } from '../../../../src/model/views.ts';

/** The name a source goes by: its own title, else the file's. */
export const nameOfSource = (row: SourceRow): string => row.title ?? row.file;

export function SourceLink({ row }: { row: SourceRow }) {
  return (
    <Link to="/sources/$hex" params={{ hex: hexOf(row.id) }} dir="auto">
      {nameOfSource(row)}
    </Link>
  );
}
