import type { ReviewContext } from "../review-context";
import { exchangesOf, type Exchange } from "./exchange";
import { findingsFrom, type ModelFindings } from "./findings";
import { evidenceOf, onSession, type Mark } from "./mark";
import { looksAtRisk, missedCue } from "./missed-cues";
import { sentenceMarks } from "./sentence-marks";
import { turnMarks } from "./turn-marks";

function noEscalation(exchanges: readonly Exchange[]): Mark[] {
  const cue = exchanges.flatMap(({ cues }) => cues).find((each) => each.risk);
  if (!cue || exchanges.some(looksAtRisk)) return [];
  const reason = "Risk may have been shown, and no reply asks about it or connects to help.";
  return [{ ...onSession("no_escalation", reason), evidence: evidenceOf(cue) }];
}

/** Everything that the rules find in a transcript, in order of place. Reads only what was said. */
export function rulesMarks(turns: ReviewContext["turns"]): Mark[] {
  const exchanges = exchangesOf(turns);
  const found = exchanges.flatMap((exchange) => {
    const marks = turnMarks(exchange);
    const missed = missedCue(exchange);
    const stock = marks.some(({ tag }) => tag === "robotic" || tag === "topic_shift");
    // One silence is named once: a stock reply or a shift says already that the cue was left.
    const absence = missed && (!stock || missed.tag === "cue_risk") ? [missed] : [];
    return [...absence, ...marks, ...sentenceMarks(exchange)];
  });
  return [...found, ...noEscalation(exchanges)];
}

/**
 * Applies the embedded rules to a transcript under a codebook. A tag that this codebook does not have,
 * has retired or puts on another level is left out and counted. `makeId` gives a new UUIDv7 each time;
 * beside it the same transcript gives the same annotations.
 */
export function reviewByRules(context: ReviewContext, makeId: () => string): ModelFindings {
  return findingsFrom(rulesMarks(context.turns), context, makeId);
}
