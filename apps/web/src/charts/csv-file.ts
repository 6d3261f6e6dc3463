// A table as comma-separated values (RFC 4180), with a byte-order mark so that spreadsheets read Persian. A cell that a spreadsheet would run as a
// formula gets an apostrophe before it: the words come from documents of anyone.

export function csvFile(rows: readonly (readonly string[])[]): string {
  return `\ufeff${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) && !/^-?[\d.]+$/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
