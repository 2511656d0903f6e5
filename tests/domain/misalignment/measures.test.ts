import { describe, expect, it } from "vitest";
import { adviceTiming } from "../../../app/domain/misalignment/advice-timing";
import { disagreementList } from "../../../app/domain/misalignment/disagreement-list";
import { emotionAfterFlag } from "../../../app/domain/misalignment/emotion-after-flag";
import { emotionDisplay } from "../../../app/domain/misalignment/emotion-display";
import { everything, filterChoices, filterRows } from "../../../app/domain/misalignment/filter";
import { oneAxis } from "../../../app/domain/misalignment/one-axis";
import { overPractice } from "../../../app/domain/misalignment/over-practice";
import type { PracticeFacts, SaidBeside } from "../../../app/domain/misalignment/practice-rows";
import type { ReviewRow, StudyRows } from "../../../app/domain/misalignment/rows";
import { scaleGaps } from "../../../app/domain/misalignment/scale-gap";
import { sessionsNeeded } from "../../../app/domain/misalignment/sessions-needed";
import { suggestionValue } from "../../../app/domain/misalignment/suggestion-value";
import {
  clientTurn,
  measured,
  practised,
  reviewRow,
  rowsOf,
  sessionRow,
  turnOf,
} from "./make-rows";

const one = (facts: Partial<PracticeFacts>, reviews: ReviewRow[] = []): StudyRows => ({
  sessions: [{ ...sessionRow("s", 4), practice: practised(facts) }],
  reviews,
});

describe("the timing of advice", () => {
  it("finds the first advice by reply and the share before the gate, and censors who gave none", () => {
    const rows: StudyRows = {
      sessions: ["a", "b"].map((name) => ({
        ...sessionRow(name, 4),
        practice: practised({
          arm: name,
          advice:
            name === "a"
              ? [
                  { turnId: turnOf("a", 1), position: 3, timing: "before-gate" },
                  { turnId: turnOf("a", 3), position: 7, timing: "after-gate" },
                ]
              : [],
        }),
      })),
      reviews: [],
    };
    const { all, comparisons } = adviceTiming(measured(rows));
    expect(all).toMatchObject({ sessions: 2, advised: 1, early: { value: 0.5, units: 2 } });
    expect(all.rate.value).toBe(25);
    expect(all.first.steps[0]).toMatchObject({ time: 2, survival: 0.5 });
    expect(comparisons.map(({ by }) => by)).toEqual(["arm"]);
    expect(comparisons[0]?.rows[1]?.early).toMatchObject({
      ...{ value: null, undefined: "no advice was heard" },
    });
  });
});

describe("scales", () => {
  it("subtract the experts' mean from the peer's own rating, over sessions that both rated", () => {
    const rated = (session: string, id: string, kind: "self" | "expert", value: number | null) => ({
      ...reviewRow(session, id, kind, "."),
      ratings: [{ scale: "empathy", value }],
    });
    const rows = rowsOf(1, [
      ...[rated("a", "p", "self", 4), rated("a", "e", "expert", 2), rated("a", "f", "expert", 3)],
      ...[rated("b", "p", "self", 3), rated("b", "e", "expert", 4)],
      ...[rated("c", "p", "self", 5), rated("c", "e", "expert", null)],
    ]);
    const row = scaleGaps(measured(rows)).find(({ key }) => key === "empathy");
    expect(row?.pairs).toEqual([
      { sessionId: "a", self: 4, experts: 2.5, raters: 2 },
      { sessionId: "b", self: 3, experts: 4, raters: 1 },
    ]);
    expect(row?.bias.value).toBeCloseTo(0.25, 12);
    expect(row?.limits.sd.value).toBeCloseTo(Math.sqrt(2 * 1.25 ** 2), 12);
    expect(row?.behind).toMatchObject({ "self-higher": [{ sessionId: "a" }] });
  });
});

describe("one axis", () => {
  it("puts everybody before the same references: the experts but one", () => {
    const rows = rowsOf(2, [
      reviewRow("s", "e1", "expert", "x."),
      reviewRow("s", "e2", "expert", "x."),
      reviewRow("s", "e3", "expert", "xx"),
      reviewRow("s", "p", "self", ".."),
      reviewRow("s", "m", "model", "x."),
    ]);
    const found = oneAxis(measured(rows), (_, id) => id);
    const of = (key: string) => found.find((row) => row.key === key);
    // References: without e1 yes, tie; without e2 yes, tie; without e3 yes, no. Ties count as flagged.
    expect(of("expert all")).toMatchObject({ comparisons: 6, reviewers: 3, units: 2 });
    expect(of("expert all")?.behind.different).toHaveLength(1);
    expect(of("self all")).toMatchObject({ comparisons: 6, reviewers: 1 });
    expect(of("model all")?.behind.same).toHaveLength(2);
    // Alpha of three times yes-yes and three that part, over 12 values, 9 of them yes.
    expect(of("expert all")?.alpha.value).toBeCloseTo(1 - 3 / 6 / ((2 * 9 * 3) / (12 * 11)), 12);
  });

  it("is empty where no two experts saw the same turn", () => {
    const rows = rowsOf(1, [reviewRow("s", "e", "expert", "x"), reviewRow("s", "p", "self", "x")]);
    expect(oneAxis(measured(rows), (_, id) => id)).toEqual([]);
  });
});

describe("suggestions", () => {
  const suggestion = (n: number, at: number, uptake: "adopted" | "modified" | "ignored") => ({
    ...{ suggestionId: `s${n}`, turnId: `t${at}`, position: at, category: "mi" as const, uptake },
    edited: uptake === "modified" ? 0.4 : null,
  });
  const expert = (beside: Partial<SaidBeside>): ReviewRow => ({
    ...reviewRow("s", "e", "expert", "."),
    beside: { readings: [], judgements: [], bests: [], ...beside },
  });
  const suggestions = [
    ...[suggestion(1, 0, "adopted"), suggestion(2, 0, "ignored"), suggestion(3, 2, "adopted")],
    ...[suggestion(4, 2, "modified"), suggestion(5, 4, "ignored")],
  ];

  it("count uptake by category, and how far what was sent is from what was offered", () => {
    const [all] = suggestionValue(measured(one({ suggestions }))).uptake;
    expect(all).toMatchObject({ shown: 5, sessions: 1 });
    expect(all?.shares.adopted.value).toBe(0.4);
    expect(all?.edited).toMatchObject({ value: 0.4, units: 1 });
  });

  it("compare adoption of what experts preferred with that of the rest, at turns where one chose", () => {
    const bests = [
      { turnId: "t0", suggestionId: "s1" },
      { turnId: "t2", suggestionId: null },
    ];
    const { preference } = suggestionValue(measured(one({ suggestions }, [expert({ bests })])));
    // Preferred: s1 alone, adopted. Not: s2, s3 and s4, of which s3 was. The last turn counts nowhere.
    expect(preference).toMatchObject({ preferredShown: 1, otherShown: 3 });
    expect(preference.difference.value).toBeCloseTo(1 - 1 / 3, 12);
    expect(suggestionValue(measured(one({ suggestions }))).preference.difference).toMatchObject({
      ...{ value: null, undefined: "no expert chose a best reply" },
    });
  });

  it("say that experts preferred no suggestion where they chose the peer's own words alone", () => {
    const bests = [{ turnId: "t0", suggestionId: null }];
    const { preference } = suggestionValue(measured(one({ suggestions }, [expert({ bests })])));
    expect(preference.otherShown).toBeGreaterThan(0);
    expect(preference.difference).toMatchObject({
      ...{ value: null, undefined: "experts preferred no suggestion" },
    });
  });
});

describe("the emotion display", () => {
  const read = (id: string, valences: number[]): ReviewRow => ({
    ...reviewRow("s", id, "expert", "...."),
    beside: {
      ...{ judgements: [], bests: [] },
      readings: valences.map((valence, n) => ({ turnId: `s.client.${n}`, valence, arousal: 0 })),
    },
  });
  const clientTurns = [-0.5, 0, 0.5].map((valence, n) =>
    clientTurn("s", n, { readings: [{ source: "simulator", valence, arousal: 0.1 * n }] }),
  );

  it("stands beside the mean of the experts' readings, by source", () => {
    const rows = one({ clientTurns }, [read("e", [-0.6, 0, 0.2]), read("f", [-0.6, -0.2])]);
    const { display, readers } = emotionDisplay(measured(rows));
    expect(display.map(({ key }) => key)).toEqual(["simulator valence", "simulator arousal"]);
    // Differences .1, .1 and .3.
    expect(display[0]?.bias.value).toBeCloseTo(0.5 / 3, 12);
    expect(readers[0]).toMatchObject({ units: 2, sessions: 1 });
  });

  it("changes after a flag against unflagged turns before which the client felt alike", () => {
    const course = [-0.5, -0.7, -0.5, -0.4, 0.9];
    const turns = course.map((valence, n) =>
      clientTurn("s", n, { readings: [{ source: "simulator", valence, arousal: 0 }] }),
    );
    // Replies 0 to 3 change it by -.2 (flagged), +.2, +.1 and +1.3; only the last two start near -.4.
    const rows = one({ clientTurns: turns }, [reviewRow("s", "e", "expert", "x...")]);
    const row = emotionAfterFlag(measured(rows)).find(({ key }) => key === "valence 1");
    // -.5 shares its square with -.5 and -.4 (from -.5 to -.25), not with -.7.
    expect(row).toMatchObject({ matchedA: 1, matchedB: 2, unmatchedA: 0, simulated: true });
    expect(row?.difference.value).toBeCloseTo(-0.2 - (0.1 + 1.3) / 2, 12);
  });
});

describe("the list of disagreements", () => {
  it("begins where experts differ most, or where the peer does, and leaves out agreement", () => {
    const rows = rowsOf(3, [
      reviewRow("s", "e1", "expert", "xx."),
      reviewRow("s", "e2", "expert", "x.."),
      reviewRow("s", "p", "self", ".x."),
    ]);
    const byExperts = disagreementList(measured(rows), "experts");
    expect(byExperts.map(({ ref }) => ref.turnId)).toEqual([turnOf("s", 1), turnOf("s", 0)]);
    expect(byExperts[0]?.tags).toMatchObject([{ flagged: 1, experts: 2, peer: true }]);
    const byPeer = disagreementList(measured(rows), "peer");
    expect(byPeer.map(({ peerDiffers }) => peerDiffers)).toEqual([1, 0]);
  });
});

describe("planning", () => {
  it("asks for four times the sessions where the interval shall be half as wide", () => {
    const rows = rowsOf(
      2,
      ["a", "b", "c", "d", "e", "f"].flatMap((name, n) => [
        reviewRow(name, "e1", "expert", n % 2 ? "x." : ".."),
        reviewRow(name, "e2", "expert", n % 3 ? "x." : ".x"),
      ]),
    );
    const options = { plan: { replicates: 400, seed: 1 }, ties: "flagged" as const };
    const [row] = sessionsNeeded(measured(rows, { options }), 0.1);
    const width = row?.halfWidth ?? NaN;
    expect(row?.needed).toBe(Math.ceil(6 * (width / 0.1) ** 2 - 1e-9));
    expect(row?.more).toBe((row?.needed ?? 0) - 6);
  });
});

describe("filters and practice", () => {
  const rows: StudyRows = {
    sessions: ["a", "b", "c"].map((name, n) => ({
      ...sessionRow(name, 1),
      practice: practised({ arm: n < 2 ? "one" : "two", practiceNumber: (n % 2) + 1 }),
    })),
    reviews: ["a", "b", "c"].flatMap((name) => [
      reviewRow(name, "p", "self", "."),
      reviewRow(name, "e", "expert", name === "b" ? "." : "x"),
    ]),
  };

  it("keep the sessions asked for with their reviews, and offer the values that occur", () => {
    const kept = filterRows(rows, { ...everything, arm: "one" });
    expect(kept.sessions).toHaveLength(2);
    expect(kept.reviews).toHaveLength(4);
    expect(filterChoices(rows).arm).toEqual([
      { value: "one", sessions: 2 },
      { value: "two", sessions: 1 },
    ]);
  });

  it("follow each measure by the how-manieth session of a peer", () => {
    const points = overPractice(measured(rows));
    expect(points.map(({ practiceNumber, sessions }) => [practiceNumber, sessions])).toEqual([
      [1, 2],
      [2, 1],
    ]);
    expect(points[0]?.values["rate-gap"].value).toBe(-100);
    expect(points[1]?.values["rate-gap"].value).toBe(0);
    expect(points[1]?.values.sensitivity.value).toBeNull();
  });
});
