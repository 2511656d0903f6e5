import { describe, expect, it } from "vitest";
import type { ReviewRow } from "../../../app/domain/misalignment/rows";
import { peerCourse } from "../../../app/domain/progress/peer-course";
import { sessionRecord } from "../../../app/domain/progress/session-record";
import { builtInCodebook } from "../../../app/domain/review/built-in-codebook";

const sessionId = "s";
const turnIds = ["t1", "t3", "t5", "t7"];
const session = {
  sessionId,
  supporterTurns: turnIds.map((turnId, index) => ({ turnId, position: 2 * index + 1 })),
};

function review(
  reviewerId: string,
  kind: "self" | "expert",
  flags: Record<string, string[]>,
  more: { visited?: string[]; readiness?: number } = {},
): ReviewRow {
  return {
    sessionId,
    reviewerId,
    kind,
    visitedTurnIds: more.visited ?? turnIds,
    flags: Object.entries(flags).flatMap(([turnId, tags]) => tags.map((tag) => ({ turnId, tag }))),
    ratings: more.readiness === undefined ? [] : [{ scale: "readiness", value: more.readiness }],
  };
}

const reviews = [
  review("peer", "self", { t5: ["advice_early"] }, { readiness: 4 }),
  review(
    "one",
    "expert",
    { t1: ["cue_implicit"], t3: ["cue_explicit", "minimise"] },
    { readiness: 2 },
  ),
  review("two", "expert", { t3: ["cue_explicit"], t5: ["cue_risk"] }, { readiness: 3 }),
  review("three", "expert", { t3: ["cue_implicit"] }, { visited: ["t1", "t3", "t5"] }),
];

describe("What reviews say about a session", () => {
  it("is counted by turn at the experts' consensus: one of three is not, one of two is", () => {
    const record = sessionRecord(builtInCodebook, session, reviews);
    expect(record.seen).toBe(4);
    expect(record.tags).toEqual({ cue_explicit: 1 });
    expect(record).toMatchObject({ missed: 1, advice: 0, unsafe: 0, issues: { noticing: 1 } });
    const two = sessionRecord(builtInCodebook, session, reviews.slice(0, 3));
    expect(two.tags).toEqual({ cue_implicit: 1, cue_explicit: 1, minimise: 1, cue_risk: 1 });
    expect(two).toMatchObject({ missed: 3, unsafe: 1 });
    expect(two.issues).toEqual({ noticing: 2, acknowledging: 1, safety: 1 });
  });

  it("counts a turn with two missed cues once", () => {
    const both = [review("one", "expert", { t1: ["cue_implicit", "cue_explicit"] })];
    expect(sessionRecord(builtInCodebook, session, both).missed).toBe(1);
  });

  it("compares self and experts only where both looked, and says what neither rated by leaving it out", () => {
    const record = sessionRecord(builtInCodebook, session, reviews.slice(0, 3));
    expect(record).toMatchObject({ bothSaw: 4, selfFlags: 1, expertFlags: 4 });
    expect(record.scales).toEqual({ readiness: { self: 4, experts: 2.5 } });
    const alone = sessionRecord(builtInCodebook, session, reviews.slice(0, 1));
    expect(alone).toMatchObject({ seen: 0, bothSaw: 0, selfFlags: 0 });
  });
});

describe("A peer's course", () => {
  const hour = 3_600_000;
  const at = (
    record: ReturnType<typeof sessionRecord>,
    endedAt: number,
    waited: number | null,
  ) => ({
    endedAt,
    reviewedAt: waited === null ? null : endedAt + waited * hour,
    record,
  });

  it("divides sums by sums and carries an interval and its n", () => {
    const first = sessionRecord(builtInCodebook, session, reviews.slice(0, 3));
    const second = sessionRecord(builtInCodebook, session, [review("one", "expert", {})]);
    const course = peerCourse([at(first, 0, 10), at(second, 100, 30), at(second, 200, null)]);
    expect(course).toMatchObject({ sessions: 3, reviewed: 3, seen: 12, turnaroundHours: 20 });
    expect(course.missed.value).toBe(25);
    expect(course.missed.units).toBe(12);
    // Wilson (1927) of 3 in 12
    expect(course.missed.ci?.[0]).toBeCloseTo(8.8944, 3);
    expect(course.missed.ci?.[1]).toBeCloseTo(53.2306, 3);
    expect(course.trend).toEqual([75, 0, 0]);
    expect(course.scaleGap).toBe(1.5);
    expect(course.flagGap).toBe(-75);
  });

  it("is undefined with its reason where no expert has looked", () => {
    const course = peerCourse([]);
    expect(course.missed).toMatchObject({ value: null, undefined: "nothing was looked at" });
    expect(course).toMatchObject({ turnaroundHours: null, flagGap: null, lastEndedAt: null });
  });
});
