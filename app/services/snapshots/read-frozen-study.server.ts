import {
  listBesideToFreeze,
  listSessionsToFreeze,
  listTurnsToFreeze,
} from "~db/queries/frozen-data.server";
import type { Database } from "~db/client.server";
import { listReleasedMarks, listResponses } from "~db/queries/peer-responses.server";
import type { StoredReviewRow } from "~db/queries/result-rows.server";
import { listCodes } from "~db/queries/results.server";
import { emotionCategories, type EmotionDistribution } from "~/domain/emotion/reading";
import {
  frozenSessionName,
  type FrozenResponse,
  type FrozenReview,
  type FrozenSession,
  type FrozenStudy,
} from "~/domain/exchange/snapshot/frozen-study";
import type { PracticeFacts } from "~/domain/misalignment/practice-rows";
import type { Codebook } from "~/domain/review/codebook";
import { readJudgements } from "../adjudication/read-judgements.server";
import { nameReviewers } from "../results/name-reviewers";
import { readPracticeHeads, readRows } from "../results/read-practice-rows.server";
import { freezeMarks, freezeVisits, type Places } from "./freeze-judgement";
import { freezeRepeats } from "./freeze-repeats.server";
import { freezeBeside, freezePractice, freezeSuggestions } from "./freeze-practice";

/** Reviews whose marks are read at once. */
const reviewsAtOnce = 500;

type Turns = Awaited<ReturnType<typeof listTurnsToFreeze>>;
type Sessions = Awaited<ReturnType<typeof listSessionsToFreeze>>;
type Beside = Awaited<ReturnType<typeof listBesideToFreeze>>;

function placesOf(nameOf: Stored["nameOf"], turns: Turns): Places {
  return new Map(
    turns.map(({ id, sessionId, position }) => [
      id,
      { session: nameOf.get(sessionId) ?? "", position },
    ]),
  );
}

/** Rows by the name of their session, each with its position in the place of the turn's id. */
function bySession<Row extends { turnId: string }>(rows: readonly Row[], places: Places) {
  const grouped = new Map<string, (Omit<Row, "turnId"> & { position: number })[]>();
  for (const { turnId, ...row } of rows) {
    const place = places.get(turnId);
    if (!place) continue;
    const list = grouped.get(place.session) ?? [];
    list.push({ ...row, position: place.position });
    grouped.set(place.session, list);
  }
  return (session: string) => grouped.get(session) ?? [];
}

function freezeSessions(
  { sessions, turns, places, beside }: Stored,
  practised: ReadonlyMap<string, PracticeFacts>,
) {
  const speakers = new Map<string, string>();
  const lengths = new Map<string, number[]>();
  for (const { id, speaker, length } of turns) {
    const { session } = places.get(id) ?? { session: "" };
    speakers.set(session, `${speakers.get(session) ?? ""}${speaker === "client" ? "c" : "s"}`);
    lengths.set(session, [...(lengths.get(session) ?? []), length]);
  }
  const [cuesOf, readingsOf, suggestionsOf] = [
    bySession(beside.cues, places),
    bySession(beside.readings, places),
    bySession(beside.suggestions, places),
  ];
  return sessions.map(({ id, ...facts }): FrozenSession => {
    const session = frozenSessionName(facts.number);
    const practice = practised.get(id);
    return {
      session,
      ...facts,
      speakers: speakers.get(session) ?? "",
      lengths: lengths.get(session) ?? [],
      cues: cuesOf(session),
      readings: readingsOf(session).map(
        ({ position, source, version, valence, arousal, ...rest }) => ({
          ...{ position, source, version, valence, arousal },
          distribution: Object.fromEntries(
            emotionCategories.map((category) => [category, rest[category]]),
          ) as EmotionDistribution,
        }),
      ),
      suggestions: freezeSuggestions(suggestionsOf(session), practice),
      ...(practice && { practised: freezePractice(practice) }),
    };
  });
}

/** What is read of a study's sessions. */
interface Stored {
  sessions: Sessions;
  turns: Turns;
  /** The names of sessions in the snapshot, by id. */
  nameOf: ReadonlyMap<string, string>;
  places: Places;
  beside: Beside;
}

/**
 * A study as it stands now, in numbers and codes. Run it inside one transaction that sees one state of
 * the database.
 */
export async function readFrozenStudy(
  db: Database,
  study: { id: string; key: string; title: string; blinded: boolean; codebookVersionId: string },
  codebook: Codebook,
): Promise<FrozenStudy> {
  const sessions = await listSessionsToFreeze(db, study.id);
  const turns = await listTurnsToFreeze(db, study.id);
  const beside = await listBesideToFreeze(db, study.id);
  const nameOf = new Map(sessions.map(({ id, number }) => [id, frozenSessionName(number)]));
  const stored: Stored = { sessions, turns, beside, nameOf, places: placesOf(nameOf, turns) };
  const heads = await readPracticeHeads(db, study.id);
  const rows = await readRows(db, study, codebook, heads);
  const practised = new Map(
    [...heads, ...rows.sessions].flatMap(({ sessionId, practice }) =>
      practice ? [[sessionId, practice] as const] : [],
    ),
  );
  const codeOf = await readCodes(db, study.id, rows.reviews);
  const reviews = await freezeReviews(db, codebook, stored, rows.reviews, codeOf);
  const { key, title, blinded } = study;
  return {
    v: 2,
    study: { key, title, blinded },
    codebook,
    sessions: freezeSessions(stored, practised),
    reviews,
    responses: await freezeResponses(db, study, stored, rows.reviews, codeOf),
    repeats: await freezeRepeats(db, study, { codebook, codeOf, nameOf, places: stored.places }),
  };
}

type CodeOf = (review: Pick<StoredReviewRow, "kind" | "reviewerId">) => string;

async function readCodes(
  db: Database,
  studyId: string,
  reviews: readonly StoredReviewRow[],
): Promise<CodeOf> {
  const named = nameReviewers(reviews, await listCodes(db, studyId));
  const codeOf = new Map(named.map(({ id, kind, code }) => [`${kind} ${id}`, code]));
  return ({ kind, reviewerId }) => codeOf.get(`${kind} ${reviewerId}`) ?? reviewerId;
}

/** Where each suggestion stands among those of its session. */
function suggestionPlaces({ beside, places }: Stored): Map<string, number> {
  const counts = new Map<string, number>();
  return new Map(
    beside.suggestions.flatMap(({ id, turnId }) => {
      const session = places.get(turnId)?.session;
      if (session === undefined) return [];
      const at = counts.get(session) ?? 0;
      counts.set(session, at + 1);
      return [[id, at] as const];
    }),
  );
}

async function freezeReviews(
  db: Database,
  codebook: Codebook,
  stored: Stored,
  rows: readonly StoredReviewRow[],
  codeOf: CodeOf,
): Promise<FrozenReview[]> {
  const { sessions, nameOf, places } = stored;
  const suggestionAt = suggestionPlaces(stored);
  const placeOf = {
    turn: (id: string) => places.get(id)?.position ?? null,
    suggestion: (id: string) => suggestionAt.get(id) ?? null,
  };
  const known = rows.filter((review) => nameOf.has(review.sessionId));
  const byTime = [...known].sort((a, b) => (a.order ?? 0) - (b.order ?? 0));
  const orderOf = new Map(byTime.map(({ reviewId }, at) => [reviewId, at + 1]));
  const frozen: FrozenReview[] = [];
  for (let from = 0; from < known.length; from += reviewsAtOnce) {
    const some = known.slice(from, from + reviewsAtOnce);
    const judged = await readJudgements(db, codebook, some);
    for (const review of some) {
      const { reviewId, sessionId, kind, visitedTurnIds, ratings } = review;
      frozen.push({
        session: nameOf.get(sessionId) ?? "",
        reviewer: codeOf(review),
        kind,
        order: orderOf.get(reviewId) ?? 0,
        visited: freezeVisits(visitedTurnIds, places),
        marks: freezeMarks(judged.get(reviewId)?.annotations ?? [], places),
        ratings: ratings
          .map(({ scale, value }) => ({ scale, value }))
          .sort((a, b) => (a.scale < b.scale ? -1 : 1)),
        ...freezeBeside(review.beside, placeOf),
      });
    }
  }
  const numbers = new Map(sessions.map(({ number }) => [frozenSessionName(number), number]));
  const numberOf = ({ session }: FrozenReview) => numbers.get(session) ?? 0;
  return frozen.sort((a, b) => numberOf(a) - numberOf(b));
}

/** What peers answered to the marks that were released to them, without their words. */
async function freezeResponses(
  db: Database,
  study: { id: string; codebookVersionId: string },
  { nameOf }: Stored,
  reviews: readonly StoredReviewRow[],
  codeOf: CodeOf,
): Promise<FrozenResponse[]> {
  const marks = await listReleasedMarks(db, study.id, study.codebookVersionId);
  const reviewOf = new Map(reviews.map((review) => [review.reviewId, review]));
  const said = await listResponses(db, [...new Set(marks.map(({ reviewId }) => reviewId))]);
  const viewOf = new Map(said.map(({ annotationId, view }) => [annotationId, view]));
  return marks.flatMap(({ annotationId, reviewId, sessionId, tag }) => {
    const session = nameOf.get(sessionId);
    const review = reviewOf.get(reviewId);
    if (session === undefined) return [];
    const reviewer = review ? codeOf(review) : "";
    return [{ session, reviewer, tag, answer: viewOf.get(annotationId) ?? null }];
  });
}
