import { describe, expect, it } from "vitest";
import { stuckOn } from "../../../app/domain/progress/attention";
import {
  beforeAndAfter,
  courseOfSkill,
  heatMap,
  type PeerSession,
} from "../../../app/domain/progress/cohort-course";
import {
  columnsOf,
  columnsText,
  firstColumns,
  sortOf,
  sortText,
} from "../../../app/domain/progress/columns";
import { peerCourse } from "../../../app/domain/progress/peer-course";
import { readinessRounds } from "../../../app/domain/progress/readiness";
import type { SessionRecord } from "../../../app/domain/progress/session-record";
import { standardPlan } from "../../../app/statistics/resampling/bootstrap";
import { wilsonInterval } from "../../../app/statistics/wilson-interval";

const empty: SessionRecord = {
  ...{ seen: 10, issues: {}, missed: 0, advice: 0, tags: {}, unsafe: 0 },
  ...{ bothSaw: 0, selfFlags: 0, expertFlags: 0, scales: {} },
};

const session = (
  peerId: string,
  number: number,
  record: Partial<SessionRecord>,
  scenario = "exam",
): PeerSession => ({
  peerId,
  number,
  scenario,
  endedAt: number * 1000,
  record: { ...empty, ...record },
});

describe("A cohort's course", () => {
  it("gives the rate of each session number with the peers and turns behind it", () => {
    const sessions = [
      session("a", 1, { issues: { noticing: 4 } }),
      session("b", 1, { issues: { noticing: 2 } }),
      session("a", 2, { issues: { noticing: 1 } }),
      session("b", 2, { seen: 0 }),
    ];
    const [first, second] = courseOfSkill(sessions, "noticing", standardPlan);
    expect(first).toMatchObject({ number: 1, peers: 2, rate: { value: 30, units: 20 } });
    expect(first?.rate.ci?.[0]).toBeGreaterThanOrEqual(20);
    expect(first?.rate.ci?.[1]).toBeLessThanOrEqual(40);
    expect(second).toMatchObject({ number: 2, peers: 1, rate: { value: 10, units: 10 } });
  });

  it("sets sessions from a day of training on beside those before it", () => {
    const sessions = ["a", "b", "c"].flatMap((peer) => [
      session(peer, 1, { issues: { waiting: 5 } }),
      session(peer, 3, { issues: { waiting: 2 } }),
    ]);
    const { rateA, rateB, difference, fewClusters } = beforeAndAfter(
      sessions,
      3000,
      "waiting",
      standardPlan,
    );
    expect([rateA.value, rateB.value, difference.value]).toEqual([20, 50, -30]);
    expect(fewClusters).toBe(true);
  });

  it("maps tags by scenario with the turns behind every cell, and leaves out what nobody used", () => {
    const sessions = [
      session("a", 1, { tags: { minimise: 2 } }, "exam"),
      session("b", 1, { tags: {} }, "baby"),
    ];
    expect(heatMap(sessions, ["minimise", "assume"])).toEqual([
      {
        tag: "minimise",
        cells: [
          { scenario: "baby", flags: 0, seen: 10, sessions: 1 },
          { scenario: "exam", flags: 2, seen: 10, sessions: 1 },
        ],
      },
    ]);
  });

  it("counts each peer once a round of readiness, at the latest rating in it", () => {
    const rated = (peer: string, number: number, experts: number | null) =>
      session(peer, number, { scales: { readiness: { self: 5, experts } } });
    const rounds = readinessRounds([
      rated("a", 1, 1),
      rated("a", 3, 3.5),
      rated("b", 2, 2.5),
      rated("b", 3, null),
      rated("a", 4, 4.5),
    ]);
    expect(rounds).toEqual([
      {
        ...{ round: 1, from: 1, to: 3, n: 2 },
        peers: { "not-yet": 0, beginning: 1, supervised: 1, independent: 0 },
      },
      {
        ...{ round: 2, from: 4, to: 6, n: 1 },
        peers: { "not-yet": 0, beginning: 0, supervised: 0, independent: 1 },
      },
    ]);
  });
});

describe("Standing still", () => {
  const course = (...issues: SessionRecord["issues"][]) =>
    issues.map((each) => ({ seen: 10, issues: each }));
  const six = (issues: SessionRecord["issues"]) => Array.from({ length: 6 }, () => issues);

  it("needs six reviewed sessions, something to be stuck on, and no clear change", () => {
    expect(stuckOn(course(...six({ noticing: 2 }).slice(1)))).toEqual([]);
    const before = Array.from({ length: 3 }, () => ({ noticing: 3 }));
    const latest = Array.from({ length: 3 }, () => ({ noticing: 2 }));
    expect(stuckOn(course(...before, ...latest))).toEqual([]);
    expect(stuckOn(course({ noticing: 9 }, ...six({ noticing: 2 })))).toEqual([
      { skill: "noticing", latest: 20, before: 20 },
    ]);
    expect(stuckOn(course(...six({})))).toEqual([]);
  });

  it("names each skill by itself: one that has moved does not hide another", () => {
    const before = Array.from({ length: 3 }, () => ({ noticing: 5, waiting: 2, asking: 3 }));
    const latest = [
      { waiting: 2, asking: 4 },
      { waiting: 3, asking: 4 },
      { waiting: 1, asking: 4 },
    ];
    expect(stuckOn(course(...before, ...latest))).toEqual([
      { skill: "asking", latest: 40, before: 30 },
      { skill: "waiting", latest: 20, before: 20 },
    ]);
  });

  it("is part of a peer's course", () => {
    const sessions = six({ waiting: 3 }).map((issues, at) => ({
      ...{ endedAt: at, reviewedAt: at },
      record: { ...empty, issues },
    }));
    expect(peerCourse(sessions).stuck).toEqual([{ skill: "waiting", latest: 30, before: 30 }]);
  });
});

describe("The address of the table of peers", () => {
  it("says what it shows and comes back as it was; what is unknown is passed over", () => {
    expect(columnsText(firstColumns)).toBeNull();
    expect(columnsOf("missed.nonsense")).toEqual(["name", "missed"]);
    expect(columnsOf(columnsText(["name", "trend", "last"]))).toEqual(["name", "trend", "last"]);
    expect(sortText(sortOf("-missed"))).toBe("-missed");
    expect(sortOf("trend")).toEqual(sortOf(null));
  });
});

describe("Wilson's interval", () => {
  it("gives the limits printed by Newcombe 1998, table I, method 3", () => {
    const printed = [
      [81, 263, 0.2553, 0.3662],
      [15, 148, 0.0624, 0.1605],
      [0, 20, 0, 0.1611],
      [1, 29, 0.0061, 0.1718],
    ] as const;
    for (const [events, trials, low, high] of printed) {
      const { ci } = wilsonInterval(events, trials);
      expect(ci?.[0]).toBeCloseTo(low, 4);
      expect(ci?.[1]).toBeCloseTo(high, 4);
    }
  });
});
