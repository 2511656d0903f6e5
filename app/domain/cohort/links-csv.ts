import { csvLine } from "../exchange/csv-line";

export interface InvitationLink {
  name: string;
  email: string;
  as: string;
  link: string;
}

/** Invitation links as CSV with a row of headings, one person a row. */
export function linksCsv(links: readonly InvitationLink[]): string {
  const rows = links.map((row) => [row.name, row.email, row.as, row.link]);
  return [["name", "email", "as", "link"], ...rows].map(csvLine).join("");
}
