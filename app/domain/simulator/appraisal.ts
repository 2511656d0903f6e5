import type { Heard } from "../practice/hearing/move";
import type { AsideKind } from "./aside-kind";
import { closedRunLimit, gateExplorations } from "./constants";
import type { MetCue } from "./exchange";
import type { GivenBack } from "./given-back";
import type { AskedQuestion } from "./question";
import type { LiveCue, SimulatorState } from "./state";

/** What a message was, seen from where the client stands. */
export interface Appraisal {
  /** What was heard, with the steps towards safety in it as such. */
  heard: Heard;
  met: readonly MetCue[];
  missed: readonly LiveCue[];
  hurt: "minimised" | "confronted" | null;
  advice: "early" | "timely" | null;
  permission: boolean;
  stock: boolean;
  doubted: boolean;
  /** An open question about whatever waits for an answer. */
  openOnCue: boolean;
  openElsewhere: boolean;
  /**
   * It waves aside what they wrote ("Nice. ..."), or all that it asks is of their work, family or friends in general and of
   * nothing that they have just said.
   */
  asksPast: boolean;
  /** Closed questions in a row, this message included; 0 when something else came between. */
  closedRun: number;
  riskAsked: boolean;
  /** The method is asked for, or what a note says, and nothing else about suicide. */
  methodWanted: boolean;
  riskLive: boolean;
  safety: boolean;
  /** Risk is asked about, a step towards safety is taken, or what bears on it is asked once it was told. */
  ofRisk: boolean;
  affirmed: boolean;
  /** A hard word of the client's for themselves is kindly set aside. */
  reframed: boolean;
  repair: boolean;
  selfTalk: boolean;
  informed: boolean;
  closing: boolean;
  /** It tells which day or month was meant, as the client had asked. */
  toldWhich: boolean;
  /** The supporter goes, and asks at most whether there will be another time. */
  leave: boolean;
  greetingOnly: boolean;
  /** Something really said that comes back from another angle than what waits; null where nothing does. */
  gaveBack: GivenBack | null;
  /** A reflection with content of its own that meets no cue and nothing that was said. */
  attempted: boolean;
  /** A short, plain reaction of sympathy, the first in a row, that names nothing and asks nothing. */
  sympathy: boolean;
  /** It asks about something that only this client's story has: the word on the form, the chair by the radio. */
  asksOfStory: boolean;
  /** "Is that right?" */
  checked: boolean;
  echo: boolean;
  repeated: boolean;
  /** Only a few words that ask and say nothing: "mm-hm", "okay, right". */
  nod: boolean;
  /** No cue waits, and the reply speaks of what the client last went on about. */
  stayedWith: boolean;
  questions: readonly AskedQuestion[];
  /** What was asked or said beside the story. */
  asides: readonly AsideKind[];
  /** What it speaks of beside it all, where it does nothing else than that, or than asking the client to go on. */
  interruption: AsideKind | null;
}

/** The gate for advice: enough explored, the latest cue answered, no risk left unasked. */
export function adviceGateOpen(state: SimulatorState): boolean {
  return (
    state.counters.explorations >= gateExplorations &&
    state.live.length === 0 &&
    state.counters.missedRun === 0 &&
    state.counters.hurtRun === 0 &&
    !riskIsLive(state)
  );
}

/** Whether risk was shown and has not been asked about directly since. */
export function riskIsLive(state: SimulatorState): boolean {
  return state.counters.riskShown > 0 && state.counters.riskAsked === 0;
}

/** Whether a run of closed questions has become an interrogation. */
export function isInterrogation(appraisal: Appraisal): boolean {
  return appraisal.closedRun >= closedRunLimit && appraisal.met.length === 0;
}

/** Whether a message hurt, or advised too early. */
export function isSlip({ hurt, advice }: Pick<Appraisal, "hurt" | "advice">): boolean {
  return hurt !== null || advice === "early";
}

/** Whether a message took up what the client has shown or said. */
export function wasHeardOut({
  met,
  stayedWith,
  gaveBack,
}: Pick<Appraisal, "met" | "stayedWith" | "gaveBack">): boolean {
  return met.length > 0 || stayedWith || gaveBack !== null;
}
