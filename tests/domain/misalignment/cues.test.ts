import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  consensusDetection,
  plantedDetection,
} from "../../../app/domain/misalignment/cue-detection";
import { cueLag } from "../../../app/domain/misalignment/cue-lag";
import { everything } from "../../../app/domain/misalignment/filter";
import { adviceTimingOf, followCues } from "../../../app/domain/misalignment/follow-cues";
import type { PlantedCueRow } from "../../../app/domain/misalignment/practice-rows";
import type { StudyRows } from "../../../app/domain/misalignment/rows";
import {
  clientTurn,
  measured,
  plantedCue,
  practised,
  reviewRow,
  rowsOf,
  sessionRow,
} from "./make-rows";

/** One session of four replies, with cues shown before each of them. */
function study(cues: PlantedCueRow[][], reviews: StudyRows["reviews"] = []): StudyRows {
  const clientTurns = cues.map((each, n) => clientTurn("s", n, { cues: each }));
  return {
    sessions: [{ ...sessionRow("s", 4), practice: practised({ clientTurns }) }],
    reviews,
  };
}

const live = (id: string, missed: number) => ({ id, missed, quote: "", position: 0 });

describe("following planted cues", () => {
  const cue = { kind: "feeling", explicit: true, risk: false, quote: "I can't sleep" } as const;
  const shown = { a: cue.quote };

  it("names the reply that met a cue, and those before that passed it over", () => {
    const followed = followCues([
      { position: 0, cues: [cue], state: { live: [live("a", 0)], shown, answered: [] } },
      { position: 2, cues: [], state: { live: [live("a", 1)], shown, answered: [] } },
      { position: 4, cues: [], state: { live: [], shown, answered: ["a"] } },
    ]);
    expect(followed.get(0)).toMatchObject([{ answeredAt: 3, passedAt: [1] }]);
  });

  it("takes a cue that the client lets go of as passed over and never answered", () => {
    const followed = followCues([
      { position: 0, cues: [cue], state: { live: [live("a", 2)], shown, answered: [] } },
      { position: 2, cues: [], state: { live: [], shown, answered: [] } },
    ]);
    expect(followed.get(0)).toMatchObject([{ answeredAt: null, passedAt: [1] }]);
  });

  it("does not take an earlier answer to the same cue for an answer to its return", () => {
    const followed = followCues([
      { position: 4, cues: [cue], state: { live: [live("a", 0)], shown, answered: ["a"] } },
      { position: 6, cues: [], state: { live: [live("a", 1)], shown, answered: ["a"] } },
    ]);
    expect(followed.get(4)).toMatchObject([{ answeredAt: null, passedAt: [5] }]);
  });

  it("tells advice before the gate from advice that asked first", () => {
    expect(adviceTimingOf(["advice-before-the-gate"], ["advice"])).toBe("before-gate");
    expect(adviceTimingOf(["asked-permission"], ["advice-with-permission"])).toBe("asked-first");
    expect(adviceTimingOf(["met:a"], ["advice"])).toBeNull();
  });
});

describe("detection of planted cues", () => {
  const missed = plantedCue({ passedAt: [1] });
  const met = plantedCue({ answeredAt: 3, explicit: false });
  const by = (marks: string, who: "self" | "expert", id: string) =>
    reviewRow("s", id, who, marks, "cue_explicit");
  // Signals: reply 1 (position 1) alone. Peer says no, yes, no, no; experts yes no no no, yes yes no -.
  const rows = study(
    [[missed], [met]],
    [by(".x..", "self", "p"), by("x...", "expert", "e1"), by("xx. ", "expert", "e2")],
  );

  it("measures peers and each expert by the same planted cues", () => {
    const [peers, experts] = plantedDetection(measured(rows));
    expect(peers).toMatchObject({ by: "peers", signals: 1, decisions: 4 });
    expect(peers?.detection.counts).toEqual({
      ...{ hits: 0, misses: 1, falseAlarms: 1, correctRejections: 2 },
    });
    expect(experts?.detection.counts).toEqual({
      ...{ hits: 2, misses: 0, falseAlarms: 1, correctRejections: 4 },
    });
    expect(experts?.detection.precision.value).toBeCloseTo(2 / 3, 12);
    // Log-linear: z((2 + .5) / 3) - z((1 + .5) / 6) = .9674 + .6745.
    expect(experts?.detection.dPrime.value).toBeCloseTo(1.6419, 3);
    expect(experts?.behind.hit).toHaveLength(2);
  });

  it("looks at a part of the cues only at replies that such a cue waited for", () => {
    const found = plantedDetection(
      measured(rows, { filter: { ...everything, explicitness: "explicit" } }),
    );
    expect(found.find((row) => row.key === "all experts")?.detection.counts).toMatchObject({
      ...{ hits: 2, falseAlarms: 0, correctRejections: 0 },
    });
    expect(found.some((row) => row.key.startsWith("implicit"))).toBe(false);
  });

  it("counts peers against the consensus as the table of both says", () => {
    const [row] = consensusDetection(measured(rows));
    // The tie on the second turn counts as flagged.
    expect(row?.detection.counts).toEqual({
      ...{ hits: 1, misses: 1, falseAlarms: 0, correctRejections: 2 },
    });
    expect(row?.detection.f1.value).toBeCloseTo(2 / 3, 12);
  });

  it("says nothing of studies in which nothing was planted", () => {
    expect(plantedDetection(measured(rowsOf(2, [by("x.", "self", "p")])))).toEqual([]);
  });
});

describe("how long cues wait", () => {
  it("counts replies, takes the unanswered as censored and leaves out what no reply followed", () => {
    const rows = study([
      [plantedCue({ answeredAt: 1 }), plantedCue({ answeredAt: 5 })],
      [plantedCue({ explicit: false, passedAt: [3, 5, 7] })],
      [],
      [],
      [plantedCue()],
    ]);
    const { all, withoutReply, comparisons } = cueLag(measured(rows));
    // Waits 1, 3 and more than 3: S(1) = 2/3, S(3) = 2/3 x 1/2.
    expect(all.curve.steps.map(({ time, survival }) => [time, survival])).toEqual([
      [1, 2 / 3],
      [3, 1 / 3],
    ]);
    expect(all.curve.median).toBe(3);
    expect(withoutReply).toBe(1);
    expect(comparisons.map(({ by }) => by)).toEqual(["explicitness"]);
    expect(comparisons[0]?.test.df).toBe(1);
  });

  it("puts every cue that a reply followed into the curve once, answered or not", () => {
    const cue = fc.record({
      explicit: fc.boolean(),
      answer: fc.option(fc.integer({ min: 0, max: 3 })),
    });
    fc.assert(
      fc.property(fc.array(fc.array(cue, { maxLength: 3 }), { maxLength: 4 }), (shown) => {
        const rows = study(
          shown.map((cues, n) =>
            cues.map(({ explicit, answer }) =>
              plantedCue({
                explicit,
                answeredAt: answer === null ? null : 2 * Math.max(n, answer) + 1,
              }),
            ),
          ),
        );
        const { all } = cueLag(measured(rows));
        const { answered, unanswered } = all.behind;
        expect(answered.length + unanswered.length).toBe(shown.flat().length);
        expect(all.curve.events).toBe(answered.length);
        for (const { survival } of all.curve.steps) {
          expect(survival).toBeGreaterThanOrEqual(0);
          expect(survival).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});
