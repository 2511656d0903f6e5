import type { Database } from "~db/client.server";
import {
  listClientTurns,
  listDisplayedReadings,
  listPlantedCues,
  listPracticeHeads,
  listSaidBeside,
  listShownSuggestions,
} from "~db/queries/practice-rows.server";
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

/** How every session of a study was practised. */
async function readPractice(db: Database, studyId: string): Promise<Map<string, PracticeFacts>> {
  const [heads, clientTurns, planted, readings, shown] = await Promise.all([
    listPracticeHeads(db, studyId),
    listClientTurns(db, studyId),
    listPlantedCues(db, studyId),
    listDisplayedReadings(db, studyId),
    listShownSuggestions(db, studyId),
  ]);
  const turnsOf = grouped(clientTurns, (turn) => turn.sessionId);
  const cuesOf = grouped(planted, (cue) => cue.turnId);
  const readingsOf = grouped(readings, (reading) => reading.turnId);
  const shownOf = grouped(shown, (each) => each.sessionId);
  return new Map(
    heads.map(({ sessionId, engine, ...head }) => {
      const turns = turnsOf.get(sessionId) ?? [];
      const kept = turns.filter((turn) => turn.live !== null);
      const followed = followCues(
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
      const facts: PracticeFacts = {
        ...head,
        simulated: engine !== null,
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
      return [sessionId, facts];
    }),
  );
}

/** Advice in the reply before a client turn; its turn id is filled in from the session's turns. */
function adviceBefore({ position, rules, moves }: ClientTurn) {
  const timing = adviceTimingOf(rules ?? [], moves ?? []);
  return timing === null ? [] : [{ turnId: "", position: position - 1, timing }];
}

/**
 * What every result of a study is made from: reviews at their first judgement, how the sessions were
 * practised, and what experts said beside tags and scales.
 */
export async function readPracticeRows(
  db: Database,
  study: { id: string; codebookVersionId: string },
  codebook: Codebook,
  kinds: readonly ReviewKind[] = reviewKinds,
): Promise<StudyRows> {
  const [rows, practised, said] = await Promise.all([
    readFirstJudgements(db, study, codebook, kinds),
    readPractice(db, study.id),
    listSaidBeside(db, study.id, study),
  ]);
  const read = grouped(said.read, (row) => row.reviewId);
  const judged = grouped(said.judged, (row) => row.reviewId);
  const best = grouped(said.best, (row) => row.reviewId);
  const besideOf = (reviewId: string): SaidBeside => ({
    readings: (read.get(reviewId) ?? []).flatMap(({ turnId, valence, arousal }) =>
      valence === null || arousal === null ? [] : [{ turnId, valence, arousal }],
    ),
    judgements: (judged.get(reviewId) ?? []).map(({ suggestionId, judgement }) => ({
      ...{ suggestionId, judgement },
    })),
    bests: (best.get(reviewId) ?? []).map(({ turnId, suggestionId }) => ({ turnId, suggestionId })),
  });
  return {
    sessions: rows.sessions.map((session) => {
      const practice = practised.get(session.sessionId);
      if (practice === undefined) return session;
      const turnAt = new Map(session.supporterTurns.map((turn) => [turn.position, turn.turnId]));
      const advice = practice.advice?.flatMap((each) => {
        const turnId = turnAt.get(each.position);
        return turnId === undefined ? [] : [{ ...each, turnId }];
      });
      return { ...session, practice: { ...practice, advice: advice ?? null } };
    }),
    reviews: rows.reviews.map((review) => ({ beside: besideOf(review.reviewId), ...review })),
  };
}
