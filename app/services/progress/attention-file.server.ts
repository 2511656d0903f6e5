import type { Database } from "~db/client.server";
import type { Actor } from "~/domain/access/can";
import { done, type Outcome } from "~/domain/access/outcome";
import { moment } from "~/domain/exchange/moment";
import { attentionWords } from "~/domain/progress/attention";
import { linesAtOnce } from "../exchange/lines-by-page.server";
import { noteFile } from "../exchange/note-file.server";
import { listAttention, type AttentionRow } from "./list-attention.server";

const heads = [
  ...["kind", "reason", "who", "days", "unsafe_places", "turns_seen", "experts_asked"],
  ...["missed_latest_per_100", "missed_before_per_100", "sessions_each"],
  ...["reviewed_sessions", "sessions", "study", "session", "since", "why"],
];

const fields = ({ reason, name, at, why, facts }: AttentionRow) => [
  ...[reason, attentionWords[reason], name, facts.days],
  ...[facts.unsafe ?? null, facts.seen ?? null, facts.asked ?? null],
  ...[facts.missed?.latest ?? null, facts.missed?.before ?? null, facts.missed?.sessions ?? null],
  ...[facts.reviewed ?? null, facts.sessions ?? null],
  ...[facts.study ?? null, facts.number ?? null, moment(at ?? null), why],
];

/** Who needs a human now as lines of CSV, in the order of the page; every fact in a column of its own. */
export async function attentionFile(
  db: Database,
  actor: Actor,
  now: Date,
): Promise<Outcome<AsyncIterable<string>>> {
  const found = await listAttention(db, actor, now);
  if (!found.ok) return found;
  await noteFile(db, actor, "attention list exported");
  return done(linesAtOnce({ heads, fields, readAll: () => Promise.resolve(found.value) }));
}
