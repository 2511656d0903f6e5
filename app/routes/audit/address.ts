import type { AuditFilter } from "~/domain/access/audit-filter";

const longestAct = 120;
const isMonth = /^20\d{2}-(0[1-9]|1[0-2])$/;

/** What the address of the audit log narrows it to; what is no kind of act or no month is passed over. */
export function filterOf(query: URLSearchParams): AuditFilter {
  const [act, month] = [query.get("act") ?? "", query.get("month") ?? ""];
  const isAct = act !== "" && act.length <= longestAct && !/\0|\p{Surrogate}/u.test(act);
  return { act: isAct ? act : null, month: isMonth.test(month) ? month : null };
}

/** The address of the lines that a filter leaves; the page after a line where one is named. */
export function addressOf({ act, month }: AuditFilter, path = "/audit", before?: string): string {
  const query = new URLSearchParams();
  if (act !== null) query.set("act", act);
  if (month !== null) query.set("month", month);
  if (before !== undefined) query.set("before", before);
  const text = query.toString();
  return text === "" ? path : `${path}?${text}`;
}
