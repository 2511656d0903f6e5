/** A cell of CSV that no spreadsheet takes for a formula, quoted where it must be (RFC 4180). */
export function safeCell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
