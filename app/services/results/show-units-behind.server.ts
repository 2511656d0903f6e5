import type { Database } from "~db/client.server";
import {
  listCountedAmong,
  listSessionNumbers,
  listSessionsMetBlind,
  listTurnsAt,
  listTurnTexts,
} from "~db/queries/turns-behind.server";
import { listSessionsWithheld } from "~db/queries/study-settings.server";
import { findAnswerWithUnits } from "~db/queries/study-answers.server";
import { can, type Actor } from "~/domain/access/can";
import { done, notAllowed, notFound, type Outcome } from "~/domain/access/outcome";
import type { ResultFilter } from "~/domain/misalignment/filter";
import { keptName, unitsOfKept, type PlacedUnit } from "~/domain/misalignment/kept-answers";
import { answerTo } from "~/domain/misalignment/questions/answer";
import type { MeasuredQuestion } from "~/domain/misalignment/questions/question";
import { usualHalfWidth } from "~/domain/misalignment/sessions-needed";
import { withoutIntervals } from "~/domain/misalignment/study-results";
import type { Revealed } from "~/domain/review/reveal";
import type { UnitRef } from "~/domain/misalignment/units";
import { openPart, type OpenPart } from "./open-part.server";
import { readMarksOn, type MarksOfExpert } from "./read-marks-on.server";
import { readMeasured } from "./read-measured.server";

/** Units on one page. */
const unitsPerPage = 50;

export interface ShownUnit {
  sessionId: string;
  sessionNumber: number;
  /** Null where the unit is a whole session. */
  position: number | null;
  text: string;
  /** Which words experts marked there, where the count is of that. */
  marked?: MarksOfExpert[];
}

export interface UnitsBehindRow {
  study: { key: string; title: string };
  /** The row of the measure. */
  label: string;
  units: ShownUnit[];
  total: number;
  /** Of so many, the first, the units can be listed. */
  listed: number;
  /** How many are kept back: their session was withdrawn, or the actor may not see its reviews. */
  held: number;
  /** The first unit of the next page, counted from 0; null on the last page. */
  next: number | null;
}

/** Questions whose turns are those where a cue was planted. */
const aboutCues: readonly MeasuredQuestion[] = ["detection", "lag"];

/**
 * The sessions of units whose words this person may see behind a number: those that count by now, however
 * old the answer is, without those whose reviews, and whatever else is named, they may not see.
 */
export async function listShownSessions(
  db: Database,
  studyId: string,
  actor: Actor,
  units: readonly Pick<UnitRef, "sessionId">[],
  besides: readonly Revealed[] = [],
): Promise<ReadonlySet<string>> {
  const sessionIds = [...new Set(units.map(({ sessionId }) => sessionId))];
  const [there, blind, withheld] = await Promise.all([
    listCountedAmong(db, studyId, sessionIds),
    listSessionsMetBlind(db, studyId, actor.personId),
    listSessionsWithheld(db, studyId, actor.personId, ["selfReview", "othersWork", ...besides]),
  ]);
  const hidden = new Set([...blind, ...withheld]);
  return new Set(there.filter((id) => !hidden.has(id)));
}

const textsOf = (db: Database, refs: readonly UnitRef[]) =>
  listTurnTexts(
    db,
    refs.flatMap((ref) => ref.turnId ?? []),
  );

/** Units with their words, in the order given; a session stands with its title. */
export async function unitsInWords(
  db: Database,
  refs: readonly UnitRef[],
  asked = textsOf(db, refs),
): Promise<ShownUnit[]> {
  const [texts, numbers] = await Promise.all([
    asked,
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
 * The turns or sessions behind one count of a measure, a page at a time. What the actor meets blind, what
 * the study keeps from its reviewers, and what was withdrawn since, is left out and counted.
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
  const opened = await openPart(db, actor, asked);
  if (!opened.ok) return opened;
  const { study } = opened.value;
  const found = opened.value.isLarge
    ? await keptBehind(db, opened.value, asked)
    : await computedBehind(db, opened.value, asked);
  if (!found) return notFound;
  const besides: readonly Revealed[] = aboutCues.includes(asked.question) ? ["cues"] : [];
  const shown = await listShownSessions(db, study.id, actor, found.units, besides);
  const all = found.units.filter((ref) => shown.has(ref.sessionId));
  const next = asked.from + unitsPerPage;
  return done({
    study: { key: study.key, title: study.title },
    label: found.label,
    units: await shownUnits(db, opened.value, asked, all.slice(asked.from, next)),
    total: found.total,
    listed: found.units.length,
    held: found.units.length - all.length,
    next: next < all.length ? next : null,
  });
}

/** A page of units with their words, and where words were compared with the words that experts marked. */
async function shownUnits(
  db: Database,
  part: OpenPart,
  { question, row }: AskedCount,
  page: readonly FoundUnit[],
): Promise<ShownUnit[]> {
  const refs = await withTurns(db, page);
  const texts = textsOf(db, refs);
  const units = await unitsInWords(db, refs, texts);
  if (question !== "words") return units;
  const textOf = new Map(
    (await texts).map(({ turnId, text, redactedText }) => [
      turnId,
      redactedText === null ? text : null,
    ]),
  );
  const turns = refs.map((ref) => ({ ...ref, text: textOf.get(ref.turnId ?? "") ?? null }));
  const marked = await readMarksOn(db, part, turns, row);
  return units.map((unit, at) => ({ ...unit, marked: marked[at] ?? [] }));
}

/** A unit as it was computed, or as it is kept: without the id of its turn. */
export type FoundUnit = PlacedUnit & Partial<Pick<UnitRef, "turnId">>;

/** The units behind a count: all of them, or of a large part the first. */
interface Behind {
  label: string;
  total: number;
  units: readonly FoundUnit[];
}

interface AskedCount {
  question: MeasuredQuestion;
  row: string;
  cell: string;
}

async function computedBehind(
  db: Database,
  part: OpenPart,
  { question, row, cell }: AskedCount,
): Promise<Behind | null> {
  const { measured, codeOf } = await readMeasured(db, part, question, withoutIntervals);
  const { rows } = answerTo(question, measured, { codeOf, halfWidth: usualHalfWidth });
  const found = rows.find((each) => each.key === row);
  const behind = found && Object.hasOwn(found.behind, cell) ? found.behind[cell] : undefined;
  return found && behind ? { label: found.label, total: behind.length, units: behind } : null;
}

/** What the answer that is kept says is behind its count, whether or not a newer one is in the making. */
async function keptBehind(
  db: Database,
  { scope }: OpenPart,
  { question, row, cell }: AskedCount,
): Promise<Behind | null> {
  const found = await findAnswerWithUnits(db, scope, keptName(question, usualHalfWidth));
  const behind = found && unitsOfKept(found.units, row, cell);
  if (!behind || found.answer.kind !== "view") return null;
  const rows = found.answer.view.tables.flatMap((table) => table.rows);
  const label = rows.find(({ key }) => key === row)?.label ?? row;
  return { label, total: behind.total, units: behind.first };
}

/** Units with the ids of their turns, which are not kept. */
export async function withTurns(db: Database, units: readonly FoundUnit[]): Promise<UnitRef[]> {
  const lacking = units.filter(({ turnId, position }) => turnId === undefined && position !== null);
  const found = await listTurnsAt(db, lacking);
  const idOf = new Map(found.map((turn) => [`${turn.sessionId} ${turn.position}`, turn.turnId]));
  return units.map(({ sessionId, position, turnId }) => ({
    ...{ sessionId, position },
    turnId: turnId ?? idOf.get(`${sessionId} ${position ?? ""}`) ?? null,
  }));
}
