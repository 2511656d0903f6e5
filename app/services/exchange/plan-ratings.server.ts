import { createHash } from "node:crypto";
import { v7 as uuid } from "uuid";
import type { Database } from "~db/client.server";
import { readCodebook } from "~db/queries/codebooks.server";
import {
  findSessionsByName,
  isWorkedIn,
  listImportedReviewers,
  listImportedReviews,
  listModelsAtWork,
  listTurnsToRate,
  type ImportedReviewer,
} from "~db/queries/imported-ratings.server";
import type { Study } from "~db/queries/studies.server";
import { shownCell } from "~/domain/exchange/cell";
import { Problems } from "~/domain/exchange/problem";
import { reviewKindOf, type RatingLine } from "~/domain/exchange/rating-row";
import { codebookOfRatings } from "~/domain/exchange/ratings-codebook";
import {
  actsOf,
  addUnknownNames,
  gatherRatings,
  namesOf,
  type RatedConversation,
  type RatedSession,
} from "~/domain/exchange/ratings-review";
import type { Act } from "~/domain/review/act";
import type { Codebook } from "~/domain/review/codebook";
import { reviewContext } from "~/domain/review/review-context";
import type { ReviewKind } from "~/domain/review/review-status";

export interface RatingChoices {
  createCodebook: boolean;
  /** A reviewer of a conversation saw all of it: what they did not tag is a "no". */
  sawAll: boolean;
}

/** A review that is not stored yet. */
export interface PlannedReview {
  sessionId: string;
  kind: ReviewKind;
  name: string;
  digest: string;
  acts: Act[];
}

/** What bringing ratings in would do. */
export interface RatingPlan {
  /** The codebook to make first; null where the study's holds. */
  codebook: Codebook | null;
  reviews: PlannedReview[];
  unchanged: number;
  known: ImportedReviewer[];
  newReviewers: { kind: ReviewKind; name: string }[];
}

export type Planned = { ok: true; plan: RatingPlan } | { ok: false; problems: Problems };

/** The same acts have the same digest, whatever the order of the rows that they came from. */
function digestOf(acts: readonly Act[]): string {
  const plain = acts.map((act) =>
    JSON.stringify(act.type === "annotation-added" ? { ...act.annotation, id: "" } : act),
  );
  return createHash("sha256").update(plain.sort().join("\n")).digest("hex");
}

/**
 * Which codebook ratings go by: the study's, or one that is made of their names. A study that is reviewed
 * keeps its codebook, so that the same file twice makes none.
 */
async function chooseCodebook(
  db: Database,
  study: Study,
  lines: readonly RatingLine[],
  choices: RatingChoices,
  problems: Problems,
): Promise<{ codebook: Codebook; isNew: boolean }> {
  const own = await readCodebook(db, study.codebookVersionId);
  if (!own) throw new Error("A study's codebook is gone.");
  if (!choices.createCodebook) return { codebook: own, isNew: false };
  if (await isWorkedIn(db, study.id)) return { codebook: own, isNew: false };
  const key = `${/^[a-z]/.test(study.key) ? "" : "study_"}${study.key.replaceAll("-", "_")}`;
  const head = { key: key.slice(0, 48), title: study.title.slice(0, 80), version: 1 };
  const made = codebookOfRatings(lines, head);
  for (const problem of made.problems.list) problems.add(problem);
  return { codebook: made.codebook, isNew: true };
}

/** The conversations that ratings are about, ready to be rated; those that are not in the study are problems. */
async function readSessions(
  db: Database,
  study: Study,
  lines: readonly RatingLine[],
  codebook: Codebook,
  problems: Problems,
): Promise<Map<string, RatedSession & { id: string }>> {
  const firstRow = new Map<string, number>();
  for (const { transcript, row } of lines)
    if (!firstRow.has(transcript)) firstRow.set(transcript, row);
  const ids = await findSessionsByName(db, study.id, [...firstRow.keys()]);
  for (const [transcript, row] of firstRow) {
    if (ids.has(transcript)) continue;
    const message = `Conversation ${shownCell(transcript)} is not in this study. Import its transcript first.`;
    problems.add({ row, column: "transcript_id", message });
  }
  const turns = await listTurnsToRate(db, [...ids.values()]);
  const bySession = new Map<string, typeof turns>();
  for (const turn of turns) {
    const here = bySession.get(turn.sessionId);
    if (here) here.push(turn);
    else bySession.set(turn.sessionId, [turn]);
  }
  return new Map(
    [...ids].map(([transcript, id]) => {
      const own = bySession.get(id) ?? [];
      const context = reviewContext({ reviewId: "", turns: own, suggestionIds: [], codebook });
      const turnAt = new Map(own.map((turn) => [turn.filePosition, turn]));
      return [transcript, { id, context, turnAt }];
    }),
  );
}

/**
 * Works out what rows of ratings would do to a study, without doing it: which reviews are new and which are
 * there already, or everything that stands against it by row and column.
 */
export async function planRatings(
  db: Database,
  study: Study,
  lines: readonly RatingLine[],
  choices: RatingChoices,
): Promise<Planned> {
  const problems = new Problems();
  const { codebook, isNew } = await chooseCodebook(db, study, lines, choices, problems);
  const sessions = await readSessions(db, study, lines, codebook, problems);
  const sessionIds = [...sessions.values()].map(({ id }) => id);
  const [known, there, models] = await Promise.all([
    listImportedReviewers(db, study.id),
    listImportedReviews(db, sessionIds),
    listModelsAtWork(db, sessionIds),
  ]);
  const reviewerIds = new Map(known.map(({ kind, name, id }) => [`${kind} ${name}`, id]));
  const digests = new Map(
    there.map(({ sessionId, reviewerId, digest }) => [`${sessionId} ${reviewerId}`, digest]),
  );
  const atWork = new Set(models.map(({ sessionId, name }) => `${sessionId} ${name}`));
  const names = namesOf(codebook);
  addUnknownNames(lines, names, problems);
  const rules = { names, sawAll: choices.sawAll, newId: uuid };
  const reviews: PlannedReview[] = [];
  const newReviewers = new Map<string, { kind: ReviewKind; name: string }>();
  let unchanged = 0;
  for (const rated of gatherRatings(lines)) {
    const session = sessions.get(rated.transcript);
    if (session === undefined) continue;
    const acts = actsOf(rated, session, rules, problems);
    const kind = reviewKindOf[rated.kind];
    const key = `${kind} ${rated.reviewer}`;
    const digest = digestOf(acts);
    const stored = digests.get(`${session.id} ${reviewerIds.get(key) ?? ""}`);
    if (stored !== undefined) {
      if (stored === digest) unchanged += 1;
      else problems.add(changedProblem(rated));
      continue;
    }
    if (kind === "model" && atWork.has(`${session.id} ${rated.reviewer}`)) {
      const message = `A model called ${shownCell(rated.reviewer)} has reviewed this conversation here.`;
      problems.add({ row: rated.lines[0]!.row, column: "reviewer", message });
    }
    if (!reviewerIds.has(key)) newReviewers.set(key, { kind, name: rated.reviewer });
    reviews.push({ sessionId: session.id, kind, name: rated.reviewer, digest, acts });
  }
  if (problems.count > 0) return { ok: false, problems };
  const made = isNew ? codebook : null;
  const named = [...newReviewers.values()];
  return { ok: true, plan: { codebook: made, reviews, unchanged, known, newReviewers: named } };
}

function changedProblem({ reviewer, transcript, lines }: RatedConversation) {
  const message = `What ${shownCell(reviewer)} said of conversation ${shownCell(transcript)} is in this study already, and was something else.`;
  return { row: lines[0]!.row, column: "value", message };
}
