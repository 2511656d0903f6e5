import type { Annotation } from "../annotation";
import { checkAnnotation } from "../check-annotation";
import { leastSeverity, type Tag } from "../codebook";
import type { ReviewContext } from "../review-context";
import { exchangesOf, type Exchange } from "./exchange";
import { evidenceOf, onSession, quoteOf, type Mark } from "./mark";
import { looksAtRisk, missedCue } from "./missed-cues";
import type { Dropped, DropReason } from "./reviewer";
import { sentenceMarks } from "./sentence-marks";
import { turnMarks } from "./turn-marks";

/** What a model reviewer found in a session, and what of it could not stand. */
export interface ModelFindings {
  annotations: Annotation[];
  dropped: Dropped;
}

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

/** The mark as an annotation under a tag: severity at least the tag's, none on a strength. */
export function annotationFrom(mark: Mark, tag: Tag, id: string): Annotation {
  const least = leastSeverity(tag);
  const severity =
    least === null ? null : mark.severity === 1 || mark.severity === null ? least : mark.severity;
  const { level, turn, span, evidence, confidence } = mark;
  return {
    ...{ id, tag: tag.key, level, turnId: turn?.id ?? null, span, quote: quoteOf(mark), evidence },
    ...{ severity, confidence, note: mark.reason, betterReply: "" },
  };
}

/**
 * Applies the embedded rules to a transcript under a codebook. A tag that this codebook does not have,
 * has retired or puts on another level is left out and counted. `makeId` gives a new UUIDv7 each time;
 * beside it the same transcript gives the same annotations.
 */
export function reviewByRules(context: ReviewContext, makeId: () => string): ModelFindings {
  const annotations: Annotation[] = [];
  const dropped: Dropped = {};
  const drop = (reason: DropReason) => (dropped[reason] = (dropped[reason] ?? 0) + 1);
  for (const mark of rulesMarks(context.turns)) {
    const tag = context.tagByKey.get(mark.tag);
    if (tag === undefined || tag.retired) drop("tag-unknown");
    else if (!tag.levels.includes(mark.level)) drop("level-not-allowed");
    else {
      const annotation = annotationFrom(mark, tag, makeId());
      if (checkAnnotation(annotation, context) === null) annotations.push(annotation);
      else drop("not-valid");
    }
  }
  return { annotations, dropped };
}
