import type { Database } from "~db/client.server";
import { readCodebook } from "~db/queries/codebooks.server";
import {
  listFlagsOn,
  listSessionNumbers,
  listSessionsMetBlind,
  listTurnTexts,
} from "~db/queries/turns-behind.server";
import { listSessionsWithheld } from "~db/queries/study-settings.server";
import { findStudy, listStudyMembers } from "~db/queries/studies.server";
import { can, type Actor } from "~/domain/access/can";
import { done, notAllowed, notFound, type Outcome } from "~/domain/access/outcome";
import type { ResultCell } from "~/domain/misalignment/cells";
import type { StudyRows } from "~/domain/misalignment/rows";
import { everything, type ResultFilter } from "~/domain/misalignment/filter";
import { findTag, type Tag } from "~/domain/review/codebook";
import { findResultVersion, type VersionName } from "./show-results.server";
import { coverWords } from "~/domain/practice/hidden-words";
import { readHiddenWordsOf } from "../review/read-hidden-words.server";
import { readUnitsOfCell } from "./read-units-of-cell.server";

/** Rows on one page of turns. */
const unitsPerPage = 50;

export interface FlagBehind {
  /** The study's code of the reviewer, or "Peer" for the session's own. */
  by: string;
  severity: number | null;
  note: string;
  betterReply: string;
  /** The client's words that went unanswered and the turn they stand in; null where none were marked. */
  missed: { words: string; position: number } | null;
}

export interface UnitBehind {
  sessionId: string;
  sessionNumber: number;
  /** Null where the unit is a whole session. */
  position: number | null;
  text: string;
  flags: FlagBehind[];
}

export interface TurnsBehind {
  studyTitle: string;
  tag: Tag;
  /** How many experts the numbers rest on. */
  experts: number;
  units: UnitBehind[];
  total: number;
  /** How many of them are kept back because the actor may not see the reviews of their session. */
  held: number;
  /** The first unit of the next page, counted from 0; null on the last page. */
  next: number | null;
}

type StoredFlag = Awaited<ReturnType<typeof listFlagsOn>>[number];

/**
 * Who flagged a turn in the judgements that the results count. A flag that was changed or taken back
 * after the first judgement stands without its words.
 */
function flagsBehind(
  rows: StudyRows,
  tagKey: string,
  turnId: string | null,
  stored: readonly StoredFlag[],
  codes: ReadonlyMap<string, string>,
  hidden: readonly string[],
): FlagBehind[] {
  if (turnId === null) return [];
  const holds = (review: StudyRows["reviews"][number]) =>
    review.flags.some((flag) => flag.turnId === turnId && flag.tag === tagKey);
  return rows.reviews.filter(holds).flatMap(({ kind, reviewerId }) => {
    const by = kind === "self" ? "Peer" : (codes.get(reviewerId) ?? "Expert");
    const said = stored.filter((flag) => flag.turnId === turnId && flag.reviewerId === reviewerId);
    if (said.length === 0) return [{ by, severity: null, note: "", betterReply: "", missed: null }];
    return said.map((flag) => ({
      by,
      severity: flag.severity,
      note: coverWords(flag.note, hidden),
      betterReply: coverWords(flag.betterReply, hidden),
      missed: missedBy(flag),
    }));
  });
}

function missedBy({ clientWords, clientPosition }: StoredFlag): FlagBehind["missed"] {
  if (clientWords === null || clientPosition === null) return null;
  return { words: clientWords, position: clientPosition };
}

/**
 * The turns, or whole sessions, behind one count of the results, a page at a time. Sessions that the
 * actor meets blind (own ones, and those with a judgement of theirs still to be locked) are left out, and
 * those that they judged where the study keeps the other reviews from its reviewers.
 */
export async function showTurnsBehind(
  db: Database,
  actor: Actor,
  asked: {
    studyKey: string;
    tagKey: string;
    cell: ResultCell;
    from: number;
    /** The study's own where none is named. */
    codebook?: VersionName | null;
    /** The part of the study that the count is about. */
    filter?: ResultFilter;
  },
): Promise<Outcome<TurnsBehind>> {
  const { programmeId } = actor;
  if (!can(actor, "results.turns.read", { programmeId })) return notAllowed;
  const study = await findStudy(db, programmeId, asked.studyKey);
  const version = study && (await findResultVersion(db, study, asked.codebook ?? null));
  const codebook = version && (await readCodebook(db, version.id));
  const tag = codebook && findTag(codebook, asked.tagKey);
  if (!study || !version || !codebook || !tag) return notFound;
  const scope = { id: study.id, codebookVersionId: version.id };
  const [blind, withheld] = await Promise.all([
    listSessionsMetBlind(db, study.id, actor.personId),
    listSessionsWithheld(db, study.id, actor.personId, ["selfReview", "othersWork"]),
  ]);
  const found = await readUnitsOfCell(db, scope, codebook, {
    ...{ tag, cell: asked.cell, filter: asked.filter ?? everything, from: asked.from },
    ...{ hidden: new Set([...blind, ...withheld]), limit: unitsPerPage },
  });
  const { rows, page } = found;
  const members = await listStudyMembers(db, study.id);
  const codes = new Map(members.map((member) => [member.personId, member.code]));
  const turnIds = page.flatMap((ref) => ref.turnId ?? []);
  const sessionIds = [...new Set(page.map((ref) => ref.sessionId))];
  const [texts, flags, numbers, covered] = await Promise.all([
    listTurnTexts(db, turnIds),
    listFlagsOn(db, scope, tag.key, turnIds),
    listSessionNumbers(db, sessionIds),
    readHiddenWordsOf(db, sessionIds),
  ]);
  const textOf = new Map(texts.map((turn) => [turn.turnId, turn.redactedText ?? turn.text]));
  const sessionOf = new Map(numbers.map((session) => [session.sessionId, session]));
  const flagsOf = ({ turnId, sessionId }: (typeof page)[number]) =>
    flagsBehind(rows, tag.key, turnId, flags, codes, covered.get(sessionId) ?? []);
  const next = asked.from + unitsPerPage;
  return done({
    studyTitle: study.title,
    tag,
    experts: found.experts,
    total: found.total,
    held: found.total - found.shown,
    next: next < found.shown ? next : null,
    units: page.map((ref) => ({
      sessionId: ref.sessionId,
      sessionNumber: sessionOf.get(ref.sessionId)?.number ?? 0,
      position: ref.position,
      text: textOf.get(ref.turnId ?? "") ?? sessionOf.get(ref.sessionId)?.title ?? "",
      flags: flagsOf(ref),
    })),
  });
}
