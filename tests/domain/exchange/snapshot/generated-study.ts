import { builtInCodebook } from "../../../../app/domain/review/built-in-codebook";
import type {
  FrozenReview,
  FrozenSession,
  FrozenStudy,
} from "../../../../app/domain/exchange/snapshot/frozen-study";
import { frozenSessionName } from "../../../../app/domain/exchange/snapshot/frozen-study";
import { snapshotInput } from "../../../../app/domain/exchange/snapshot/document-input";
import type { BundleSource } from "../../../../app/domain/exchange/snapshot/bundle/head";
import { frozenDocument } from "../../../../app/domain/misalignment/study-document/study-document";
import type { ReviewKind } from "../../../../app/domain/review/review-status";
import { createRandom } from "../../../../app/statistics/resampling/random";
import { repeatedSessions } from "../../../../app/domain/exchange/snapshot/repeated-sessions";
import { withPractice } from "./generated-practice";

const tagKeys = ["advice_early", "cue_implicit", "minimise", "robotic", "reflect_complex"];
const turns = 12;
const sessions = 20;

const people: readonly (readonly [kind: ReviewKind, code: string, seen: number, sharp: number])[] =
  [
    ["expert", "E01", 0.95, 0.85],
    ["expert", "E02", 0.9, 0.75],
    ["expert", "E03", 0.6, 0.7],
    ["crowd", "C01", 0.8, 0.4],
    ["model", 'a model, "quoted"', 1, 0.6],
  ];

/**
 * A study that the same seed always makes: skewed tags, one that nobody used, holes in turns and in
 * scales, a scale with half steps, and experts who agree more than chance.
 */
export function generatedStudy(seed = 11): FrozenStudy {
  const random = createRandom(seed);
  const chance = (p: number) => random.next() < p;
  const tags = builtInCodebook.tags.filter(({ key }) =>
    [...tagKeys, "invents_facts"].includes(key),
  );
  const whole = builtInCodebook.tags.find(({ levels }) =>
    levels.every((each) => each === "session"),
  );
  const [first, second] = builtInCodebook.scales;
  if (!whole || !first || !second) throw new Error("The codebook lacks what is generated.");
  const halves = { ...second, range: { min: 0, max: 10, step: 0.5 } };
  const codebook = { ...builtInCodebook, tags: [...tags, whole], scales: [first, halves] };
  const reviews: FrozenReview[] = [];
  const all = Array.from({ length: sessions }, (_, n): FrozenSession => {
    const session = frozenSessionName(n + 1);
    const peer = `P0${1 + (n % 3)}`;
    const truth = tags.map((_, at) =>
      Array.from({ length: turns }, () => chance(0.06 + 0.07 * at)),
    );
    const level = 1 + random.below(5);
    const judging = [["self", peer, 0.85, 0.5] as const, ...people].filter(() => chance(0.8));
    for (const [kind, reviewer, seen, sharp] of judging) {
      const visited = Array.from({ length: turns }, (_, at) => at).filter(() => chance(seen));
      const onTurns = tags.flatMap(({ key: tag }, at) =>
        visited
          .filter((position) => position % 2 === 1)
          .filter((position) => chance(truth[at]?.[position] ? sharp : 0.05))
          .map((position) => ({ tag, position, level: "turn" as const })),
      );
      const onSession = chance(0.3)
        ? [{ tag: whole.key, position: null, level: "session" as const }]
        : [];
      const near = (spread: number) => level + (random.below(2 * spread + 1) - spread) / 2;
      const clamp = (value: number, min: number, max: number) =>
        Math.min(max, Math.max(min, value));
      reviews.push({
        ...{ session, reviewer, kind, visited },
        marks: [...onTurns, ...onSession].map((mark) => ({
          ...{ ...mark, span: null, evidence: null, severity: null, confidence: null },
        })),
        ratings: [
          { scale: first.key, value: chance(0.1) ? null : clamp(Math.round(near(3)), 1, 5) },
          ...(chance(0.15) ? [] : [{ scale: halves.key, value: clamp(2 * near(4), 0, 10) }]),
        ],
        readings: [],
      });
    }
    return {
      ...{ session, number: n + 1, peer, practice: 1 + Math.floor(n / 3), arm: "both" },
      ...{ scenario: "made", scenarioVersion: 1, engine: "embedded", origin: "demo" },
      ...{ suggestionsOn: true, emotionCurveOn: true, speakers: "cs".repeat(turns / 2) },
      ...{ cues: [], readings: [], suggestions: [] },
    };
  });
  const study = { key: "generated", title: "A generated study", blinded: true };
  return { v: 1, study, codebook, sessions: all, reviews };
}

/** What a bundle of a generated study is written from; without bootstrap intervals. */
export function generatedSource(seed = 11): BundleSource {
  const frozen = withPractice(generatedStudy(seed), seed);
  const hash = "0".repeat(64);
  return {
    head: {
      ...{ id: "0198c000-0000-7000-8000-000000000000", name: "Generated", seed },
      ...{ madeAt: "2026-11-24T09:00:00.000Z", dataHash: hash, resultsHash: hash },
      ...{ replicates: 0, softwareVersion: "0.1.0" },
    },
    frozen,
    document: frozenDocument(
      snapshotInput(frozen, { plan: null, ties: "flagged" }, "0.1.0"),
      [],
      repeatedSessions(frozen),
    ),
  };
}
