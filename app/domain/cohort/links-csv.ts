export interface InvitationLink {
  name: string;
  email: string;
  as: string;
  link: string;
}

/** A cell that no spreadsheet takes for a formula, quoted where it must be (RFC 4180). */
function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Invitation links as CSV with a row of headings, one person a row. */
export function linksCsv(links: readonly InvitationLink[]): string {
  const rows = links.map((row) => [row.name, row.email, row.as, row.link]);
  return [["name", "email", "as", "link"], ...rows]
    .map((row) => `${row.map(cell).join(",")}\r\n`)
    .join("");
}
