import type { Database } from "~db/client.server";
import {
  listCues,
  listMachineReadings,
  listReplayTurns,
  listSuggestionReasons,
  listSuggestionsSeen,
  type ReplayCue,
  type ReplayTurn,
} from "~db/queries/replay.server";
import { can, type Actor } from "~/domain/access/can";
import {
  emotionCategories,
  type EmotionDistribution,
  type ReadingSource,
} from "~/domain/emotion/reading";
import type { FoundSession } from "./review-access.server";

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
}

export type SuggestionSeenRow = Awaited<ReturnType<typeof listSuggestionsSeen>>[number];

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
}

/** What stays hidden until an own first judgement is locked. */
export interface Hints {
  cues: ReplayCue[];
  /** Why each suggestion was made, by its id. */
  reasons: Record<string, string>;
}

const sourcesByTrust: readonly ReadingSource[] = ["simulator", "claude", "text-model"];

type ReadingRow = Awaited<ReturnType<typeof listMachineReadings>>[number];

/**
 * One reading for each turn: who wrote the client knows best; then the newest version that read. Turns
 * may differ, as where the embedded client stepped in; the curve is named by its most trusted source.
 */
function curveOf(rows: readonly ReadingRow[]): Curve | null {
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
  return { source, points };
}

/** Reads what a replay shows. The caller has asked whether the actor may open it. */
export async function readReplay(db: Database, { session }: FoundSession): Promise<Replay> {
  const { id, number, title, studyTitle, contentNote, suggestionsOn, emotionCurveOn } = session;
  const [turns, readings, suggestions] = await Promise.all([
    listReplayTurns(db, id),
    listMachineReadings(db, id),
    listSuggestionsSeen(db, id),
  ]);
  const isImported = session.origin === "imported";
  const isDemo = session.origin === "demo";
  const flags = { isImported, isDemo, suggestionsOn, emotionCurveOn };
  return {
    session: { id, number, title, studyTitle, contentNote, ...flags },
    turns,
    curve: curveOf(readings),
    suggestions,
  };
}

/** Reads the hints where the actor may have them, else nothing: they are not even selected. */
export async function readHints(
  db: Database,
  actor: Actor,
  { session, facts }: FoundSession,
): Promise<Hints | null> {
  if (!can(actor, "hints.read", facts)) return null;
  const [cues, reasons] = await Promise.all([
    listCues(db, session.id),
    listSuggestionReasons(db, session.id),
  ]);
  return { cues, reasons: Object.fromEntries(reasons.map((row) => [row.id, row.reason])) };
}
