import type { Database } from "~db/client.server";
import { listPracticeHeads } from "~db/queries/practice-heads.server";
import {
  listClientTurns,
  listDisplayedReadings,
  listPlantedCues,
  listSaidBeside,
  listShownSuggestions,
  type SomeSessions,
} from "~db/queries/practice-rows.server";
import type { StoredStudyRows } from "~db/queries/result-rows.server";
import { adviceTimingOf, followCues } from "~/domain/misalignment/follow-cues";
import type { PracticeFacts, SaidBeside } from "~/domain/misalignment/practice-rows";
import type { SessionRow, StudyRows } from "~/domain/misalignment/rows";
import { uptakeOf } from "~/domain/practice/uptake";
import type { Codebook } from "~/domain/review/codebook";
import { reviewKinds, type ReviewKind } from "~/domain/review/review-status";
import type { SuggestionAct } from "~/domain/suggestion/category";
import { readFirstJudgements } from "./read-first-judgements.server";

type ClientTurn = Awaited<ReturnType<typeof listClientTurns>>[number];

function grouped<T>(rows: readonly T[], keyOf: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const here = groups.get(keyOf(row));
    if (here === undefined) groups.set(keyOf(row), [row]);
    else here.push(row);
  }
  return groups;
}

/** The groups of every session of a study, for choosing among them; its turns are not read. */
export async function readPracticeHeads(db: Database, studyId: string): Promise<SessionRow[]> {
  const heads = await listPracticeHeads(db, studyId);
  return heads.map(({ sessionId, engine, ...head }) => ({
    ...{ sessionId, supporterTurns: [] },
    practice: {
      ...head,
      ...{ simulated: engine !== null, clientTurns: [], advice: null, suggestions: [] },
    },
  }));
}

/** Which sessions are read, and whether how they were practised is read with their reviews. */
export interface Reading {
  kinds?: readonly ReviewKind[];
  /** All of the study where none are named. */
  sessionIds?: readonly string[] | undefined;
  /** "reviews" leaves out cues, readings, suggestions and what was said of them. */
  what?: "reviews" | "all";
}

/** What happened in the sessions whose heads are given: cues, readings, advice and suggestions. */
async function readPractice(
  db: Database,
  some: SomeSessions,
  heads: readonly SessionRow[],
): Promise<Map<string, PracticeFacts>> {
  const [clientTurns, planted, readings, shown] = await Promise.all([
    listClientTurns(db, some),
    listPlantedCues(db, some),
    listDisplayedReadings(db, some),
    listShownSuggestions(db, some),
  ]);
  const turnsOf = grouped(clientTurns, (turn) => turn.sessionId);
  const cuesOf = grouped(planted, (cue) => cue.turnId);
  const readingsOf = grouped(readings, (reading) => reading.turnId);
  const shownOf = grouped(shown, (each) => each.sessionId);
  return new Map(
    heads.flatMap(({ sessionId, practice }) => {
      if (practice === undefined) return [];
      const turns = turnsOf.get(sessionId) ?? [];
      const kept = turns.filter((turn) => turn.live !== null);
      const followed = followedCues(kept, cuesOf);
      const facts: PracticeFacts = {
        ...practice,
        clientTurns: turns.map(({ turnId, position }) => ({
          ...{ turnId, position },
          cues: followed.get(position) ?? null,
          readings: (readingsOf.get(turnId) ?? []).map(({ source, valence, arousal }) => ({
            ...{ source, valence, arousal },
          })),
        })),
        advice: kept.length === 0 ? null : kept.flatMap((turn) => adviceBefore(turn)),
        suggestions: (shownOf.get(sessionId) ?? []).map(({ acts, text, sentText, ...each }) => {
          const said = uptakeOf({ text, acts: acts as SuggestionAct[] }, sentText);
          const { suggestionId, turnId, position, category } = each;
          return {
            ...{ suggestionId, turnId, position, category },
            ...{ uptake: said.uptake, edited: said.share },
          };
        }),
      };
      return [[sessionId, facts]];
    }),
  );
}

type PlantedCue = Awaited<ReturnType<typeof listPlantedCues>>[number];

/** What became of the planted cues, by the position of their turn. */
function followedCues(
  kept: readonly ClientTurn[],
  cuesOf: ReadonlyMap<string, readonly PlantedCue[]>,
) {
  return followCues(
    kept.map(({ turnId, position, live, shown: words, answered }) => ({
      position,
      cues: cuesOf.get(turnId) ?? [],
      state: {
        live: (live ?? []).map((cue) => ({ ...cue, quote: "", position: 0 })),
        shown: words ?? {},
        answered: answered ?? [],
      },
    })),
  );
}

/** Advice in the reply before a client turn; its turn id is filled in from the session's turns. */
function adviceBefore({ position, rules, moves }: ClientTurn) {
  const timing = adviceTimingOf(rules ?? [], moves ?? []);
  return timing === null ? [] : [{ turnId: "", position: position - 1, timing }];
}

/** Puts what was said beside tags and scales to the review that said it. */
async function readBeside(db: Database, some: SomeSessions & { codebookVersionId: string }) {
  const said = await listSaidBeside(db, some);
  const read = grouped(said.read, (row) => row.reviewId);
  const judged = grouped(said.judged, (row) => row.reviewId);
  const best = grouped(said.best, (row) => row.reviewId);
  return (reviewId: string): SaidBeside => ({
    readings: (read.get(reviewId) ?? []).flatMap(({ turnId, valence, arousal }) =>
      valence === null || arousal === null ? [] : [{ turnId, valence, arousal }],
    ),
    judgements: (judged.get(reviewId) ?? []).map(({ suggestionId, judgement }) => ({
      ...{ suggestionId, judgement },
    })),
    bests: (best.get(reviewId) ?? []).map(({ turnId, suggestionId }) => ({ turnId, suggestionId })),
  });
}

function withAdviceTurns(session: SessionRow, practice: PracticeFacts): SessionRow {
  const turnAt = new Map(session.supporterTurns.map((turn) => [turn.position, turn.turnId]));
  const advice = practice.advice?.flatMap((each) => {
    const turnId = turnAt.get(each.position);
    return turnId === undefined ? [] : [{ ...each, turnId }];
  });
  return { ...session, practice: { ...practice, advice: advice ?? null } };
}

/**
 * What results are made from: reviews at their first judgement, how the sessions were practised, and what
 * experts said beside tags and scales; of all of a study, or of the sessions that are asked for.
 * @param heads the groups of the study's sessions, as `readPracticeHeads` gives them
 */
export async function readRows(
  db: Database,
  { id: studyId, codebookVersionId }: { id: string; codebookVersionId: string },
  codebook: Codebook,
  heads: readonly SessionRow[],
  { kinds = reviewKinds, sessionIds, what = "all" }: Reading = {},
): Promise<StoredStudyRows> {
  const some = { studyId, sessionIds };
  const scope = { id: studyId, codebookVersionId, sessionIds };
  if (what === "reviews") {
    const headOf = new Map(heads.map((head) => [head.sessionId, head.practice]));
    const rows = await readFirstJudgements(db, scope, codebook, kinds);
    const sessions = rows.sessions.map((session): SessionRow => {
      const practice = headOf.get(session.sessionId);
      return practice === undefined ? session : { ...session, practice };
    });
    return { ...rows, sessions };
  }
  const asked = sessionIds && new Set(sessionIds);
  const [rows, practised, besideOf] = await Promise.all([
    readFirstJudgements(db, scope, codebook, kinds),
    readPractice(
      db,
      some,
      heads.filter(({ sessionId }) => asked?.has(sessionId) ?? true),
    ),
    readBeside(db, { ...some, codebookVersionId }),
  ]);
  return {
    sessions: rows.sessions.map((session) => {
      const practice = practised.get(session.sessionId);
      return practice === undefined ? session : withAdviceTurns(session, practice);
    }),
    reviews: rows.reviews.map((review) => ({ beside: besideOf(review.reviewId), ...review })),
  };
}

/** Everything that the results of a whole study are made from. */
export async function readPracticeRows(
  db: Database,
  study: { id: string; codebookVersionId: string },
  codebook: Codebook,
  kinds: readonly ReviewKind[] = reviewKinds,
): Promise<StudyRows> {
  const heads = await readPracticeHeads(db, study.id);
  return readRows(db, study, codebook, heads, { kinds });
}
