import { rulesMarks } from "~/domain/review/model-reviewer/review-by-rules";
import type { Span } from "~/domain/practice/span";
import type { Evidence } from "~/domain/review/annotation";
import type { Severity } from "~/domain/review/codebook";
import type { PlayedTurn } from "./play-session";

/** Something that a careful reader would find in a supporter turn. */
export interface Mark {
  turn: PlayedTurn;
  tag: string;
  /** Null for a mark on the whole turn. */
  span: Span | null;
  evidence: Evidence | null;
  severity: Severity | null;
}

const absences = { risk: "cue_risk", explicit: "cue_explicit", implicit: "cue_implicit" } as const;
const meets = ["reflect_simple", "reflect_complex", "validate", "question_open", "risk_good"];

/** The cue that was planted just before a reply and that the client went on waiting with, or null. */
function plantedMiss(turns: readonly PlayedTurn[], index: number): Mark | null {
  const turn = turns[index];
  const shown = turns[index - 1];
  const after = turns[index + 1]?.client?.stateAfter;
  const cue = shown?.client?.cues.at(-1);
  if (!turn || !shown || !after || !cue) return null;
  if (!after.live.some((live) => live.quote === cue.quote && live.missed > 0)) return null;
  const { start, end, quote, risk, explicit } = cue;
  const tag = absences[risk ? "risk" : explicit ? "explicit" : "implicit"];
  const evidence = { turnId: shown.id, span: { start, end }, quote };
  return { turn, tag, span: null, evidence, severity: risk ? 3 : explicit ? 2 : 1 };
}

/**
 * What a careful reader would find, turn by turn: what the embedded rules read in the words, and the
 * planted cues that a reply which meets nothing passed over.
 */
export function trueMarks(turns: readonly PlayedTurn[]): Mark[] {
  const read = rulesMarks(turns);
  return turns.flatMap((turn, index) => {
    if (turn.speaker !== "supporter") return [];
    const here = read
      .filter((mark) => mark.turn?.id === turn.id)
      .map(({ tag, span, evidence, severity }): Mark => {
        const least = leastOf(tag);
        const grave = least === null ? null : (severity ?? least);
        return { turn, tag, span, evidence, severity: grave };
      });
    const named = here.some(({ tag }) => tag.startsWith("cue_") || meets.includes(tag));
    const missed = named ? null : plantedMiss(turns, index);
    return missed ? [missed, ...here] : here;
  });
}

const strengths = new Set([...meets, "affirm", "ask_permission", "summary", "next_step"]);

function leastOf(tag: string): Severity | null {
  if (strengths.has(tag)) return null;
  return tag === "cue_risk" || tag === "risk_unsafe" ? 2 : 1;
}
