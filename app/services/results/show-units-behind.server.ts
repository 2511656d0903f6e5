import type { Database } from "~db/client.server";
import {
  listSessionNumbers,
  listSessionsMetBlind,
  listTurnTexts,
} from "~db/queries/turns-behind.server";
import { listSessionsWithheld } from "~db/queries/study-settings.server";
import { can, type Actor } from "~/domain/access/can";
import { done, notAllowed, notFound, type Outcome } from "~/domain/access/outcome";
import type { ResultFilter } from "~/domain/misalignment/filter";
import { answerTo } from "~/domain/misalignment/questions/answer";
import type { MeasuredQuestion } from "~/domain/misalignment/questions/question";
import type { Revealed } from "~/domain/review/reveal";
import type { UnitRef } from "~/domain/misalignment/units";
import { readMeasured } from "./read-measured.server";

/** Units on one page. */
const unitsPerPage = 50;

export interface ShownUnit {
  sessionId: string;
  sessionNumber: number;
  /** Null where the unit is a whole session. */
  position: number | null;
  text: string;
}

export interface UnitsBehindRow {
  study: { key: string; title: string };
  /** The row of the measure. */
  label: string;
  units: ShownUnit[];
  total: number;
  /** How many are kept back because the actor may not see the reviews of their session. */
  held: number;
  /** The first unit of the next page, counted from 0; null on the last page. */
  next: number | null;
}

/** Questions whose turns are those where a cue was planted. */
const aboutCues: readonly MeasuredQuestion[] = ["detection", "lag"];

/** Sessions whose reviews, and whatever else is named, this person may not see behind a number. */
export async function listHiddenSessions(
  db: Database,
  studyId: string,
  actor: Actor,
  besides: readonly Revealed[] = [],
) {
  const [blind, withheld] = await Promise.all([
    listSessionsMetBlind(db, studyId, actor.personId),
    listSessionsWithheld(db, studyId, actor.personId, ["selfReview", "othersWork", ...besides]),
  ]);
  return new Set([...blind, ...withheld]);
}

/** Units with their words, in the order given; a session stands with its title. */
export async function unitsInWords(db: Database, refs: readonly UnitRef[]): Promise<ShownUnit[]> {
  const [texts, numbers] = await Promise.all([
    listTurnTexts(
      db,
      refs.flatMap((ref) => ref.turnId ?? []),
    ),
    listSessionNumbers(db, [...new Set(refs.map((ref) => ref.sessionId))]),
  ]);
  const textOf = new Map(texts.map((turn) => [turn.turnId, turn.redactedText ?? turn.text]));
  const sessionOf = new Map(numbers.map((session) => [session.sessionId, session]));
  return refs.map(({ sessionId, turnId, position }) => ({
    ...{ sessionId, position },
    sessionNumber: sessionOf.get(sessionId)?.number ?? 0,
    text: textOf.get(turnId ?? "") ?? sessionOf.get(sessionId)?.title ?? "",
  }));
}

/**
 * The turns or sessions behind one count of a measure, a page at a time. What the actor meets blind, and
 * what the study keeps from its reviewers, is left out and counted.
 */
export async function showUnitsBehind(
  db: Database,
  actor: Actor,
  asked: {
    studyKey: string;
    question: MeasuredQuestion;
    row: string;
    cell: string;
    filter: ResultFilter;
    from: number;
  },
): Promise<Outcome<UnitsBehindRow>> {
  const { programmeId } = actor;
  if (!can(actor, "results.turns.read", { programmeId })) return notAllowed;
  const options = { plan: null, ties: "flagged" as const };
  const read = await readMeasured(db, actor, { ...asked, options });
  if (!read.ok) return read;
  const { study, measured, codeOf } = read.value;
  const { rows } = answerTo(asked.question, measured, { codeOf, halfWidth: 0.1 });
  const found = rows.find((row) => row.key === asked.row);
  const behind = found && Object.hasOwn(found.behind, asked.cell) && found.behind[asked.cell];
  if (!found || !behind) return notFound;
  const besides: readonly Revealed[] = aboutCues.includes(asked.question) ? ["cues"] : [];
  const hidden = await listHiddenSessions(db, study.id, actor, besides);
  const all = behind.filter((ref) => !hidden.has(ref.sessionId));
  const next = asked.from + unitsPerPage;
  return done({
    study: { key: study.key, title: study.title },
    label: found.label,
    units: await unitsInWords(db, all.slice(asked.from, next)),
    total: behind.length,
    held: behind.length - all.length,
    next: next < all.length ? next : null,
  });
}
