import { hear } from "~/domain/practice/hearing/hear";
import type { Move } from "~/domain/practice/hearing/move";
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

const spanTags: Partial<Record<Move, { tag: string; severity: Severity | null }>> = {
  minimising: { tag: "minimise", severity: 2 },
  reassurance: { tag: "positivity", severity: 1 },
  confrontation: { tag: "confront", severity: 3 },
  "leading-question": { tag: "question_leading", severity: 1 },
  "simple-reflection": { tag: "reflect_simple", severity: null },
  "complex-reflection": { tag: "reflect_complex", severity: null },
  "open-question": { tag: "question_open", severity: null },
  validation: { tag: "validate", severity: null },
  affirmation: { tag: "affirm", severity: null },
};

/** The cue that this reply passed over, with where it stands, or null. */
function missedCue(turns: readonly PlayedTurn[], index: number): Mark | null {
  const turn = turns[index];
  const before = turns[index - 1]?.client?.stateAfter;
  const after = turns[index + 1]?.client?.stateAfter;
  if (!turn || !before || !after) return null;
  const passed = before.live.find((cue) =>
    after.live.some((later) => later.id === cue.id && later.missed > cue.missed),
  );
  const shownIn = passed && turns[passed.position];
  const cue = shownIn?.client?.cues.find((each) => each.quote === passed?.quote);
  if (!shownIn || !cue) return null;
  const { start, end, quote } = cue;
  const tag = cue.risk ? "cue_risk" : cue.explicit ? "cue_explicit" : "cue_implicit";
  const evidence = { turnId: shownIn.id, span: { start, end }, quote };
  return { turn, tag, span: null, evidence, severity: cue.risk ? 3 : cue.explicit ? 2 : 1 };
}

function sentenceMarks(turns: readonly PlayedTurn[], index: number): Mark[] {
  const turn = turns[index];
  if (!turn) return [];
  const heard = hear(turn.text, turns[index - 1]?.text ?? null);
  const counters = turns[index + 1]?.client?.stateAfter.counters;
  const earlier = turns[index - 1]?.client?.stateAfter.counters;
  const early = (counters?.earlyAdvice ?? 0) > (earlier?.earlyAdvice ?? 0);
  const marks: Mark[] = [];
  const mark = (tag: string, span: Span | null, severity: Severity | null) =>
    marks.push({ turn, tag, span, evidence: null, severity });
  for (const { start, end, moves } of heard.sentences) {
    const span = { start, end };
    if (moves.includes("advice")) mark(early ? "advice_early" : "advice_unasked", span, 2);
    for (const move of moves) {
      const found = spanTags[move];
      if (found) mark(found.tag, span, found.severity);
    }
  }
  if (heard.isStock) mark("robotic", null, 1);
  if ((counters?.closedRun ?? 0) >= 3) mark("question_run", null, 1);
  if (heard.moves.includes("risk-question")) mark("risk_good", null, null);
  return marks;
}

/** What the simulator knows that a careful reader would find, turn by turn. */
export function trueMarks(turns: readonly PlayedTurn[]): Mark[] {
  return turns.flatMap((turn, index) => {
    if (turn.speaker !== "supporter") return [];
    const missed = missedCue(turns, index);
    return missed ? [missed, ...sentenceMarks(turns, index)] : sentenceMarks(turns, index);
  });
}
