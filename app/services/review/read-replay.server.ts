import type { Database } from "~db/client.server";
import {
  listClientTurns,
  listCues,
  listReplayTurns,
  listTaggedTurns,
  type ReplayCue,
  type ReplayTurn,
} from "~db/queries/replay.server";
import { listSuggestionReasons, listSuggestionsSeen } from "~db/queries/suggestions-seen.server";
import { listMachineReadings, listReadTurnIds } from "~db/queries/readings.server";
import { listSuggestionEvents } from "~db/queries/suggestions.server";
import { listModelReviews } from "~db/queries/model-reviews.server";
import { can, type Actor } from "~/domain/access/can";
import {
  emotionCategories,
  type EmotionDistribution,
  type Reading,
  type ReadingSource,
} from "~/domain/emotion/reading";
import { coverWords } from "~/domain/practice/hidden-words";
import { curveEndsBefore } from "~/domain/review/asks";
import { disagreementsFor } from "~/domain/review/disagreements";
import type { Annotation } from "~/domain/review/annotation";
import type { ModelReviewer } from "~/domain/review/model-reviewer/reviewer";
import { reviewFactsOf, type FoundSession } from "./review-access.server";
import { readAnnotations, readHiddenWords } from "./read-hidden-words.server";
import { readSupporterWords } from "./read-supporter-words.server";

/** One point of the emotion curve. */
export interface CurvePoint {
  turnId: string;
  position: number;
  valence: number;
  arousal: number;
  distribution: EmotionDistribution;
}
export interface Curve {
  source: ReadingSource;
  points: CurvePoint[];
  /** The position from which it was not read, until the reviewer has said what they read there. */
  endsBefore: number | null;
}

export type SuggestionSeenRow = Awaited<ReturnType<typeof listSuggestionsSeen>>[number];

export type StoredSuggestionAct = Awaited<ReturnType<typeof listSuggestionEvents>>[number];

/** What everybody who may open a replay sees. */
export interface Replay {
  session: {
    id: string;
    number: number;
    title: string;
    studyTitle: string;
    contentNote: string;
    isImported: boolean;
    isDemo: boolean;
    suggestionsOn: boolean;
    emotionCurveOn: boolean;
  };
  turns: ReplayTurn[];
  curve: Curve | null;
  suggestions: SuggestionSeenRow[];
  /** What the peer did with the suggestions, in order. */
  suggestionActs: StoredSuggestionAct[];
}

/** What stays hidden until an own first judgement is locked. */
export interface Hints {
  cues: ReplayCue[];
  /** Why each suggestion was made, by its id. */
  reasons: Record<string, string>;
  /** Ids of the turns at which a submitted review of others has other tags than the actor's own. */
  disagreements: string[];
  /** How the supporter's words read, by turn id: estimated from text, and no part of the curve. */
  supporterWords: Record<string, Reading>;
  /** What models marked, the newest round of each; empty for the peer, whom feedback reaches by release. */
  models: ModelMarks[];
}

/** The marks of one model on the session. */
export interface ModelMarks {
  reviewer: ModelReviewer;
  modelName: string;
  version: string;
  annotations: Annotation[];
}

const sourcesByTrust: readonly ReadingSource[] = ["simulator", "claude", "text-model"];

type ReadingRow = Awaited<ReturnType<typeof listMachineReadings>>[number];

/**
 * One reading for each turn: who wrote the client knows best; then the newest version that read. Turns
 * may differ, as where the embedded client stepped in; the curve is named by its most trusted source.
 */
function curveOf(rows: readonly ReadingRow[], endsBefore: number | null): Curve | null {
  const source = sourcesByTrust.find((each) => rows.some((row) => row.source === each));
  if (source === undefined) return null;
  const trust = (row: ReadingRow) => sourcesByTrust.indexOf(row.source);
  const best = new Map<string, ReadingRow>();
  for (const row of rows) {
    const other = best.get(row.turnId);
    if (other === undefined || trust(row) <= trust(other)) best.set(row.turnId, row);
  }
  const points = [...best.values()].map(({ turnId, position, valence, arousal, ...row }) => {
    const shares = emotionCategories.map((category) => [category, row[category]]);
    const distribution = Object.fromEntries(shares) as EmotionDistribution;
    return { turnId, position, valence, arousal, distribution };
  });
  return { source, points, endsBefore };
}

/**
 * Reads the curve as far as the actor may see it: where the study asks what they read, not from the
 * first turn on that they have neither read nor skipped. What lies beyond is not even selected.
 */
export async function readCurve(
  db: Database,
  actor: Actor,
  { session, facts }: FoundSession,
): Promise<Curve | null> {
  const { id, asks } = session;
  if (asks.emotion.ask !== "every" || can(actor, "curve.whole.read", facts))
    return curveOf(await listMachineReadings(db, id), null);
  const [clientTurns, read] = await Promise.all([
    listClientTurns(db, id),
    listReadTurnIds(db, id, actor.personId),
  ]);
  const answered = new Set(read);
  const endsBefore = curveEndsBefore(asks.emotion, clientTurns, (turnId) => answered.has(turnId));
  return curveOf(await listMachineReadings(db, id, endsBefore), endsBefore);
}

/** Reads what a replay shows. The caller has asked whether the actor may open it. */
export async function readReplay(db: Database, actor: Actor, found: FoundSession): Promise<Replay> {
  const { session } = found;
  const { id, number, title, studyTitle, contentNote, suggestionsOn, emotionCurveOn } = session;
  const [turns, curve, offered, suggestionActs, hidden] = await Promise.all([
    listReplayTurns(db, id),
    readCurve(db, actor, found),
    listSuggestionsSeen(db, id),
    listSuggestionEvents(db, id),
    readHiddenWords(db, id),
  ]);
  const suggestions = offered.map((row) => ({ ...row, text: coverWords(row.text, hidden) }));
  const isImported = session.origin === "imported";
  const isDemo = session.origin === "demo";
  const flags = { isImported, isDemo, suggestionsOn, emotionCurveOn };
  return {
    session: { id, number, title, studyTitle, contentNote, ...flags },
    turns,
    curve,
    suggestions,
    suggestionActs,
  };
}

/** Reads the hints where the actor may have them, else nothing: they are not even selected. */
export async function readHints(
  db: Database,
  actor: Actor,
  { session, facts }: FoundSession,
): Promise<Hints | null> {
  const seesCues = can(actor, "cues.read", facts);
  const seesReasons = can(actor, "hints.read", facts);
  const others = { kind: "expert" as const, reviewerId: null, released: false };
  const seesOthers = can(actor, "review.read", reviewFactsOf(facts, others));
  const model = { kind: "model" as const, reviewerId: null, released: false };
  const seesModels = can(actor, "review.read", reviewFactsOf(facts, model));
  if (!seesCues && !seesReasons && !seesOthers && !seesModels) return null;
  const [cues, reasons, tagged, models, supporterWords, hidden] = await Promise.all([
    seesCues ? listCues(db, session.id) : [],
    seesReasons ? listSuggestionReasons(db, session.id) : [],
    seesOthers ? listTaggedTurns(db, session.id) : [],
    seesModels ? readModelMarks(db, session) : [],
    seesModels ? readSupporterWords(db, session.id) : {},
    seesReasons ? readHiddenWords(db, session.id) : [],
  ]);
  return {
    cues,
    models,
    supporterWords,
    reasons: Object.fromEntries(reasons.map((row) => [row.id, coverWords(row.reason, hidden)])),
    disagreements: disagreementsFor(
      tagged.filter(
        (row) =>
          row.reviewerId === actor.personId ||
          (row.submittedAt !== null &&
            row.kind !== "model" &&
            can(actor, "review.read", reviewFactsOf(facts, row))),
      ),
      actor.personId,
    ),
  };
}

async function readModelMarks(
  db: Database,
  session: FoundSession["session"],
): Promise<ModelMarks[]> {
  const rows = await listModelReviews(db, [session.id]);
  const comparable = rows.filter((row) => row.codebookVersionId === session.codebookVersionId);
  const newest = comparable.filter(
    (row) => comparable.find((each) => each.modelName === row.modelName) === row,
  );
  return Promise.all(
    newest.map(async ({ id, reviewer, modelName, version }) => ({
      ...{ reviewer, modelName, version },
      annotations: await readAnnotations(db, { sessionId: session.id, reviewId: id }),
    })),
  );
}
