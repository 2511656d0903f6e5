import type { Database } from "~db/client.server";
import type { Actor } from "~/domain/access/can";
import { done, type Outcome } from "~/domain/access/outcome";
import { moment } from "~/domain/exchange/moment";
import { attentionLimits, attentionWords } from "~/domain/progress/attention";
import { linesAtOnce } from "../exchange/lines-by-page.server";
import { noteFile } from "../exchange/note-file.server";
import { listAttention, type AttentionRow } from "./list-attention.server";

const heads = [
  ...["kind", "reason", "who", "days", "unsafe_places", "turns_seen", "experts_asked"],
  ...["skill", "issues_latest_per_100", "issues_before_per_100", "sessions_each"],
  ...["reviewed_sessions", "sessions", "study", "session", "since", "why"],
];

const fields = ({ reason, name, at, why, facts }: AttentionRow) => [
  ...[reason, attentionWords[reason], name, facts.days],
  ...[facts.unsafe ?? null, facts.seen ?? null, facts.asked ?? null],
  ...[facts.stuck?.skill ?? null, facts.stuck?.latest ?? null, facts.stuck?.before ?? null],
  facts.stuck === undefined ? null : attentionLimits.stuckWindow,
  ...[facts.reviewed ?? null, facts.sessions ?? null],
  ...[facts.study ?? null, facts.number ?? null, moment(at ?? null), why],
];

/** Who needs a human now as lines of CSV, in the order of the page; every fact in a column of its own. */
export async function attentionFile(
  db: Database,
  actor: Actor,
  now: Date,
): Promise<Outcome<AsyncIterable<string>>> {
  const found = await listAttention(db, actor, now, null);
  if (!found.ok) return found;
  await noteFile(db, actor, "attention list exported");
  return done(linesAtOnce({ heads, fields, readAll: () => Promise.resolve(found.value.rows) }));
}
