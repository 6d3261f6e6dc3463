import { Fragment } from 'react';

/** Names or phrases of any script in a row, each in its own direction; the marks between them stand outside. */
export function NamesRow({ of }: { of: readonly string[] }) {
  return [...new Set(of)].map((one, i) => (
    <Fragment key={one}>
      {i > 0 && ' · '}
      <bdi>{one}</bdi>
    </Fragment>
  ));
}
