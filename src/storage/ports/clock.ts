// Time and chance, handed in: the same input gives the same output.

export interface Clock {
  /** ISO 8601, UTC, milliseconds: `2026-09-01T08:00:00.000Z`. The device's own clock, not independent. */
  now(): string;
}

export interface Random {
  bytes(count: number): Uint8Array;
}
