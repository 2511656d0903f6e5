import {
  listBesideToFreeze,
  listOwnReadings,
  listSessionsToFreeze,
  listTurnsToFreeze,
} from "~db/queries/frozen-data.server";
import type { Database } from "~db/client.server";
import { listCodes } from "~db/queries/results.server";
import { emotionCategories, type EmotionDistribution } from "~/domain/emotion/reading";
import {
  frozenSessionName,
  type FrozenMark,
  type FrozenReview,
  type FrozenSession,
  type FrozenStudy,
} from "~/domain/exchange/snapshot/frozen-study";
import type { Annotation } from "~/domain/review/annotation";
import type { Codebook } from "~/domain/review/codebook";
import { reviewKinds } from "~/domain/review/review-status";
import { readJudgements } from "../adjudication/read-judgements.server";
import { nameReviewers } from "../results/name-reviewers";
import { readFirstJudgements } from "../results/read-first-judgements.server";

/** Reviews whose marks are read at once. */
const reviewsAtOnce = 500;

interface Place {
  session: string;
  position: number;
}

type Places = ReadonlyMap<string, Place>;
type Turns = Awaited<ReturnType<typeof listTurnsToFreeze>>;
type Sessions = Awaited<ReturnType<typeof listSessionsToFreeze>>;
type Beside = Awaited<ReturnType<typeof listBesideToFreeze>>;

function placesOf(sessions: Sessions, turns: Turns): Places {
  const names = new Map(sessions.map(({ id, number }) => [id, frozenSessionName(number)]));
  return new Map(
    turns.map(({ id, sessionId, position }) => [
      id,
      { session: names.get(sessionId) ?? "", position },
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

function freezeSessions(sessions: Sessions, turns: Turns, places: Places, beside: Beside) {
  const speakers = new Map<string, string>();
  for (const { id, speaker } of turns) {
    const { session } = places.get(id) ?? { session: "" };
    speakers.set(session, `${speakers.get(session) ?? ""}${speaker === "client" ? "c" : "s"}`);
  }
  const [cuesOf, readingsOf, suggestionsOf] = [
    bySession(beside.cues, places),
    bySession(beside.readings, places),
    bySession(beside.suggestions, places),
  ];
  return sessions.map(({ id: _id, ...facts }): FrozenSession => {
    const session = frozenSessionName(facts.number);
    return {
      session,
      ...facts,
      speakers: speakers.get(session) ?? "",
      cues: cuesOf(session),
      readings: readingsOf(session).map(
        ({ position, source, version, valence, arousal, ...rest }) => ({
          ...{ position, source, version, valence, arousal },
          distribution: Object.fromEntries(
            emotionCategories.map((category) => [category, rest[category]]),
          ) as EmotionDistribution,
        }),
      ),
      suggestions: suggestionsOf(session),
    };
  });
}

function freezeMark(annotation: Annotation, places: Places): FrozenMark {
  const { tag, level, turnId, span, evidence, severity, confidence } = annotation;
  const cue = evidence && places.get(evidence.turnId);
  return {
    ...{ tag, level, span, severity, confidence },
    position: turnId === null ? null : (places.get(turnId)?.position ?? null),
    evidence: evidence && cue ? { position: cue.position, ...evidence.span } : null,
  };
}

const inOrder = (a: FrozenMark, b: FrozenMark) =>
  (a.position ?? -1) - (b.position ?? -1) ||
  a.tag.localeCompare(b.tag, "en") ||
  (a.span?.start ?? -1) - (b.span?.start ?? -1) ||
  (a.span?.end ?? -1) - (b.span?.end ?? -1);

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
  const places = placesOf(sessions, turns);
  const reviews = await freezeReviews(db, study, codebook, sessions, places);
  const { key, title, blinded } = study;
  return {
    v: 1,
    study: { key, title, blinded },
    codebook,
    sessions: freezeSessions(sessions, turns, places, beside),
    reviews,
  };
}

async function freezeReviews(
  db: Database,
  study: { id: string; codebookVersionId: string },
  codebook: Codebook,
  sessions: Sessions,
  places: Places,
): Promise<FrozenReview[]> {
  const rows = await readFirstJudgements(db, study, codebook, reviewKinds);
  const codes = await listCodes(db, study.id);
  const named = nameReviewers(rows.reviews, codes);
  const codeOf = new Map(named.map(({ id, kind, code }) => [`${kind} ${id}`, code]));
  const nameOf = new Map(sessions.map(({ id, number }) => [id, frozenSessionName(number)]));
  const known = rows.reviews.filter((review) => nameOf.has(review.sessionId));
  const frozen: FrozenReview[] = [];
  for (let from = 0; from < known.length; from += reviewsAtOnce) {
    const some = known.slice(from, from + reviewsAtOnce);
    const judged = await readJudgements(db, codebook, some);
    const own = await listOwnReadings(
      db,
      some.map((review) => review.reviewId),
    );
    for (const { reviewId, sessionId, reviewerId, kind, visitedTurnIds, ratings } of some) {
      const positions = visitedTurnIds.map((id) => places.get(id)?.position ?? -1);
      frozen.push({
        session: nameOf.get(sessionId) ?? "",
        reviewer: codeOf.get(`${kind} ${reviewerId}`) ?? reviewerId,
        kind,
        visited: positions.filter((position) => position >= 0).sort((a, b) => a - b),
        marks: (judged.get(reviewId)?.annotations ?? [])
          .map((annotation) => freezeMark(annotation, places))
          .sort(inOrder),
        ratings: ratings
          .map(({ scale, value }) => ({ scale, value }))
          .sort((a, b) => (a.scale < b.scale ? -1 : 1)),
        readings: own
          .filter((reading) => reading.reviewId === reviewId)
          .flatMap(({ turnId, valence, arousal }) => {
            const place = places.get(turnId);
            if (!place || valence === null || arousal === null) return [];
            return [{ position: place.position, valence, arousal }];
          })
          .sort((a, b) => a.position - b.position),
      });
    }
  }
  const numbers = new Map(sessions.map(({ number }) => [frozenSessionName(number), number]));
  const numberOf = ({ session }: FrozenReview) => numbers.get(session) ?? 0;
  return frozen.sort((a, b) => numberOf(a) - numberOf(b));
}
