import type { PracticeTurn } from "~/domain/practice/practice-turn";
import type { OwnWordsLevel } from "~/domain/practice/safety/own-words";
import type { Unsent } from "../kept";

/** Whose move it is, as the page shows it. */
export type Phase =
  | { kind: "ready" }
  | { kind: "sending" }
  | { kind: "unsent"; error: string; signedOut: boolean }
  | { kind: "writing" }
  | { kind: "unanswered"; error: string; signedOut: boolean }
  /** Help stands before the answer until the person chooses. */
  | { kind: "care" };

export interface PracticeState {
  turns: readonly PracticeTurn[];
  phase: Phase;
  /** The message on its way, shown in its place. */
  unsent: Unsent | null;
  /** What the client has said so far of the answer under way. */
  partial: string;
  draft: string;
  /** What is wrong with the draft, in words. */
  problem: string | null;
  care: OwnWordsLevel;
}

export type PracticeChange =
  | { type: "loaded"; turns: readonly PracticeTurn[]; care: OwnWordsLevel }
  | { type: "drafted"; text: string }
  | { type: "sending"; message: Unsent }
  | { type: "not-sent"; error: string; signedOut?: boolean }
  | { type: "refused"; text: string; error: string }
  /** The session takes no message now: what was to be sent is kept as a draft. */
  | { type: "put-aside"; text: string }
  | { type: "stored"; turn: PracticeTurn; care: OwnWordsLevel }
  | { type: "asked" }
  | { type: "said"; delta: string }
  | { type: "answered"; turn: PracticeTurn }
  | { type: "unanswered"; error: string; signedOut?: boolean }
  | { type: "told"; problem: string };

function withTurn(turns: readonly PracticeTurn[], turn: PracticeTurn): PracticeTurn[] {
  const others = turns.filter((other) => other.position !== turn.position);
  return [...others, turn].sort((a, b) => a.position - b.position);
}

/** Whether turns are missing between those that are here: another page went on with the session. */
export function hasHole(turns: readonly PracticeTurn[]): boolean {
  return turns.some(({ position }, index) => position !== index);
}

type Trouble = { error: string; signedOut?: boolean };

function troubled(kind: "unsent" | "unanswered", { error, signedOut = false }: Trouble): Phase {
  return { kind, error, signedOut };
}

/** The next state of the page. Pure. */
export function reducePractice(state: PracticeState, change: PracticeChange): PracticeState {
  switch (change.type) {
    case "loaded": {
      const turns = change.turns.reduce(withTurn, [...state.turns]);
      const waits = turns.at(-1)?.speaker === "supporter" && state.phase.kind === "ready";
      const phase: Phase = waits && change.care === "urgent" ? { kind: "care" } : state.phase;
      return { ...state, turns, phase, care: change.care };
    }
    case "drafted":
      return { ...state, draft: change.text, problem: null };
    case "sending":
      return {
        ...state,
        phase: { kind: "sending" },
        unsent: change.message,
        draft: state.draft === change.message.text ? "" : state.draft,
        problem: null,
      };
    case "not-sent":
      return { ...state, phase: troubled("unsent", change) };
    case "refused":
      return {
        ...state,
        phase: { kind: "ready" },
        unsent: null,
        draft: change.text,
        problem: change.error,
      };
    case "put-aside": {
      const isUnsent = state.phase.kind === "unsent";
      const phase: Phase = isUnsent ? { kind: "ready" } : state.phase;
      return { ...state, phase, unsent: null, draft: change.text, problem: null };
    }
    case "stored": {
      const { turn, care } = change;
      const phase = care === "urgent" ? "care" : "writing";
      const turns = withTurn(state.turns, turn);
      return { ...state, turns, unsent: null, care, phase: { kind: phase }, partial: "" };
    }
    case "asked":
      return { ...state, phase: { kind: "writing" }, partial: "", problem: null };
    case "said":
      return { ...state, partial: state.partial + change.delta };
    case "answered": {
      const turns = withTurn(state.turns, change.turn);
      return { ...state, turns, phase: { kind: "ready" }, partial: "", problem: null };
    }
    case "unanswered":
      return { ...state, phase: troubled("unanswered", change), partial: "" };
    case "told":
      return { ...state, problem: change.problem };
  }
}
