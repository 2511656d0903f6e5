/**
 * One line of a CSV file (RFC 4180): fields with a comma, quote or line break are quoted. A field that
 * a spreadsheet would take for a formula gets an apostrophe first, numbers excepted.
 */
export function csvLine(fields: readonly (string | number | null)[]): string {
  return fields.map(csvField).join(",") + "\r\n";
}

function csvField(value: string | number | null): string {
  if (value === null) return "";
  if (typeof value === "number") return String(value);
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
