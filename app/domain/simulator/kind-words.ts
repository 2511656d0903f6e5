import type { HeardSentence, Move } from "../practice/hearing/move";
import type { CueKind } from "./cue";
import { hasPhrase, stems } from "./lexeme";
import type { CueSpec } from "./scenario";

/** What it is called when each kind of distress is named, whatever the client's own words for it. */
const byKind: Partial<Record<CueKind, readonly string[]>> = {
  isolation: [
    "alone",
    "lonely",
    "isolated",
    "on your own",
    "by yourself",
    "invisible",
    "left out",
    "unseen",
    "unheard",
    "cut off",
    "nobody to talk to",
    "no one to talk to",
    "nobody sees",
    "no one sees",
    "nobody asks",
    "no one asks",
  ],
  hopeless: [
    "hopeless",
    "pointless",
    "no way out",
    "trapped",
    "stuck",
    "giving up",
    "no end to it",
    "no way forward",
    "nothing will change",
    "nothing changes",
    "lost hope",
    "no point",
  ],
  "self-worth": [
    "worthless",
    "useless",
    "failure",
    "ashamed",
    "not good enough",
    "not enough",
    "your fault",
    "blame yourself",
    "let people down",
    "failing",
    "hard on yourself",
    "stupid",
    "bad guy",
    "the problem",
    "not trying hard",
    "lazy",
    "weak",
  ],
  burden: [
    "burden",
    "in the way",
    "too much for them",
    "too much for people",
    "weighing on them",
    "making a fuss",
    "a bother",
    "complaining",
  ],
  "sleep-appetite": [
    "exhausted",
    "worn out",
    "drained",
    "no rest",
    "running on empty",
    "worn down",
    "so tired",
    "no sleep",
  ],
  somatic: ["your body", "tense", "on edge", "wound up"],
};
const reading: ReadonlySet<Move> = new Set<Move>([
  "simple-reflection",
  "complex-reflection",
  "validation",
]);

/** Whether a reply names the feeling that a cue of this kind is: "that sounds lonely" after "nobody writes". */
export function namesTheFeeling(heard: readonly HeardSentence[], cue: CueSpec): boolean {
  const called = (byKind[cue.kind] ?? []).map(stems);
  return heard.some(
    ({ text, moves }) =>
      moves.some((move) => reading.has(move)) &&
      !moves.includes("minimising") &&
      !moves.includes("confrontation") &&
      called.some((words) => hasPhrase(stems(text), words)),
  );
}
