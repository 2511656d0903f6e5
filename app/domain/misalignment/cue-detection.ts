import type { BootstrapPlan } from "../../statistics/resampling/bootstrap";
import { detectionDifference, type DetectionDifference } from "../../statistics/signal-detection";
import { cueKinds } from "../simulator/cue";
import { consensusOf } from "./consensus";
import {
  countsBySession,
  detectionResult,
  type DetectionResult,
  type SignalDecision,
} from "./decisions";
import { cueFits, explicitnesses, type ResultFilter } from "./filter";
import { sideBySide, tagsOf, type Measured, type MeasureRow } from "./measure";
import type { PlantedCueRow } from "./practice-rows";
import { indexStudy, unitKindOf, unitsOf, unitsOfAny, type Unit } from "./units";

/** Whose flags are measured. */
export const detectors = ["peers", "experts"] as const;
export type Detector = (typeof detectors)[number];

export interface DetectionRow extends MeasureRow, DetectionResult {
  by: Detector;
  behind: DetectionResult["behind"];
}

type PlantedPart = "all" | "explicitness" | "kind" | "tag";

/** Detection of the simulator's planted cues; of all of them, or of a part. */
export interface PlantedRow extends DetectionRow {
  part: PlantedPart;
  /** Of peers, minus experts: from the same resampled sessions. Null for experts, and where one is missing. */
  minusExperts: DetectionDifference | null;
}

/** A reply that a planted cue waited for: those that it passed over and those that it met. */
interface Due {
  passed: PlantedCueRow[];
  met: PlantedCueRow[];
}

/** Peers' flags against the experts' consensus, tag by tag: the turns that both saw. */
export function consensusDetection(measured: Measured): DetectionRow[] {
  const sessions = indexStudy(measured.rows);
  return tagsOf(measured)
    .filter((tag) => unitKindOf(tag) === "turn")
    .map((tag) => {
      const decisions = unitsOf(tag, sessions).flatMap((unit): SignalDecision[] => {
        const consensus = consensusOf(unit, measured.options.ties);
        if (consensus === null || unit.peer === null) return [];
        return [{ ref: unit.ref, said: unit.peer, true: consensus.flagged }];
      });
      const result = detectionResult(decisions, measured.options.plan);
      return { key: tag.key, label: tag.label, by: "peers" as const, ...result };
    })
    .filter(({ detection: { counts } }) => counts.hits + counts.misses + counts.falseAlarms > 0);
}

/**
 * Peers' and experts' flags of missed cues against the simulator's planted cues. A signal is a reply that
 * the client heard pass over a planted cue; each expert's judgement is a decision of its own. A part
 * looks only at replies that such a cue waited for. What counts as passed over is the simulator's own
 * hearing, which is fallible.
 */
export function plantedDetection(measured: Measured): PlantedRow[] {
  const { rows, filter, options } = measured;
  const due = dueReplies(measured);
  const sessions = indexStudy(rows).filter(({ session }) => due.has(session.sessionId));
  const absences = tagsOf(measured).filter((tag) => tag.absence && unitKindOf(tag) === "turn");
  const row = (
    part: PlantedPart,
    [key, label]: readonly [string, string],
    units: readonly Unit[],
    holds: ((cue: PlantedCueRow) => boolean) | null,
  ): PlantedRow[] => {
    const fits = (cue: PlantedCueRow) => cueFits(cue, filter) && (holds?.(cue) ?? true);
    const isPart = holds !== null || isNarrow(filter);
    const decisionsOf = (by: Detector) =>
      units.flatMap((unit): SignalDecision[] => {
        const here = due.get(unit.ref.sessionId)?.get(unit.ref.position ?? -1);
        const passed = here?.passed.some(fits) ?? false;
        if (isPart && !passed && !(here?.met.some(fits) ?? false)) return [];
        const said = by === "experts" ? [...unit.experts.values()] : [unit.peer];
        return said.flatMap((yes) =>
          yes === null ? [] : [{ ref: unit.ref, said: yes, true: passed }],
        );
      });
    const made = { peers: decisionsOf("peers"), experts: decisionsOf("experts") };
    return detectors.map((by) => ({
      ...{ part, by, key: `${key} ${by}`, label },
      ...detectionResult(made[by], options.plan),
      minusExperts: by === "experts" ? null : differenceOf(made, options.plan),
    }));
  };
  const any = unitsOfAny(new Set(absences.map((tag) => tag.key)), sessions);
  const found = [
    ...row("all", ["all", "Any planted cue"], any, null),
    ...explicitnesses.flatMap((each) =>
      row("explicitness", [each, explicitnessWords[each]], any, (cue) =>
        cueFits(cue, { cueKind: null, explicitness: each }),
      ),
    ),
    ...cueKinds.flatMap((kind) =>
      row("kind", [kind, cueKindWords[kind]], any, (cue) => cue.kind === kind),
    ),
    ...absences.flatMap((tag) =>
      row("tag", [tag.key, tag.label], unitsOf(tag, sessions), cueOfTag(tag.key, tag.risk)),
    ),
  ];
  return found.filter((each) => each.signals > 0);
}

/** Peers minus experts, where both met a passed-over cue. */
function differenceOf(
  made: Record<Detector, readonly SignalDecision[]>,
  plan: BootstrapPlan | null,
): DetectionDifference | null {
  const [peers, experts] = [countsBySession(made.peers), countsBySession(made.experts)];
  const meet = (all: typeof peers) => [...all.values()].some((c) => c.hits + c.misses > 0);
  if (!meet(peers) || !meet(experts)) return null;
  return detectionDifference(sideBySide(peers, experts), plan, "sessions");
}

const isNarrow = (filter: ResultFilter) => filter.cueKind !== null || filter.explicitness !== null;

/** The cues that a tag for a missed cue is about, as the built-in codebook divides them. */
function cueOfTag(key: string, risk: boolean): ((cue: PlantedCueRow) => boolean) | null {
  if (risk) return (cue) => cue.risk;
  if (key === "cue_explicit") return (cue) => cue.explicit && !cue.risk;
  if (key === "cue_implicit") return (cue) => !cue.explicit && !cue.risk;
  return null;
}

/** By session and position: what every reply met and passed over. Only sessions with a planted cue. */
function dueReplies({ rows }: Measured): Map<string, Map<number, Due>> {
  const found = new Map<string, Map<number, Due>>();
  for (const { sessionId, practice } of rows.sessions) {
    const cues = practice?.clientTurns.flatMap((turn) => turn.cues ?? []) ?? [];
    if (cues.length === 0) continue;
    const here = new Map<number, Due>();
    const at = (position: number): Due => {
      const known = here.get(position) ?? { passed: [], met: [] };
      here.set(position, known);
      return known;
    };
    for (const cue of cues) {
      for (const position of cue.passedAt) at(position).passed.push(cue);
      if (cue.answeredAt !== null) at(cue.answeredAt).met.push(cue);
    }
    found.set(sessionId, here);
  }
  return found;
}

/** Kinds of cue in words. */
export const cueKindWords: Record<(typeof cueKinds)[number], string> = {
  feeling: "A feeling",
  somatic: "Something of the body",
  hopeless: "Hopelessness",
  isolation: "Isolation",
  "sleep-appetite": "Sleep or appetite",
  "self-worth": "Self-worth",
  burden: "Being a burden",
  "risk-indirect": "Risk, hinted at",
  "risk-direct": "Risk, said",
};

export const explicitnessWords: Record<(typeof explicitnesses)[number], string> = {
  explicit: "Explicit cues",
  implicit: "Implicit cues",
};
