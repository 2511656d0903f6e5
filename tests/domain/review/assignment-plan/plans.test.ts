import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { makePlan } from "~/domain/review/assignment-plan/make-plan";
import { outlinePlan } from "~/domain/review/assignment-plan/outline";
import { overlapCounts } from "~/domain/review/assignment-plan/overlap";
import type {
  HeldSeat,
  Plan,
  PlanInput,
  PlanReviewer,
  PlanSession,
} from "~/domain/review/assignment-plan/plan";
import { problemWords } from "~/domain/review/assignment-plan/problem-words";
import { createRandom } from "~/statistics/resampling/random";

const sessionsOf = (minutes: readonly number[], owners: readonly (string | null)[] = []) =>
  minutes.map((each, index): PlanSession => ({
    id: `s${index}`,
    number: index + 1,
    minutes: each,
    ownerId: owners[index] ?? null,
    strata: { scenario: `c${index % 3}`, cohort: `k${index % 2}`, peer: `p${index % 5}` },
    target: null,
  }));
const reviewer = (index: number, more: Partial<PlanReviewer> = {}): PlanReviewer => ({
  id: `e${index}`,
  code: `E0${index + 1}`,
  part: "takes",
  maxSessions: null,
  maxMinutes: null,
  ...more,
});
const reviewersOf = (n: number) => Array.from({ length: n }, (_, index) => reviewer(index));
const inputOf = (more: Partial<PlanInput>): PlanInput => ({
  sessions: [],
  reviewers: [],
  held: [],
  barred: [],
  shares: { double: 50, triple: 0 },
  strata: ["scenario"],
  reshare: false,
  leaveOpen: false,
  seed: 1,
  ...more,
});
const seatsAfter = (input: PlanInput, plan: Plan) => [
  ...input.held.filter((seat) => !plan.ended.includes(seat.id)),
  ...plan.made,
];

const minutes = fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 30 });
const shares = fc
  .tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 }))
  .map(([double, triple]) => ({ double, triple: Math.min(triple, 100 - double) }));

/** Sessions of some of the experts themselves, limits, begun and untouched work, hand-backs. */
const messy: fc.Arbitrary<PlanInput> = fc
  .record({
    minutes,
    shares,
    seed: fc.nat(),
    experts: fc.integer({ min: 1, max: 6 }),
    owners: fc.array(fc.constantFrom(null, "e0", "e1", "x"), { maxLength: 30 }),
    limits: fc.array(fc.option(fc.integer({ min: 0, max: 8 })), { maxLength: 6 }),
    minuteLimits: fc.array(fc.option(fc.integer({ min: 0, max: 200 })), { maxLength: 6 }),
    parts: fc.array(fc.constantFrom("takes", "takes", "keeps", "leaves"), { maxLength: 6 }),
    held: fc.array(fc.tuple(fc.nat(29), fc.nat(5), fc.boolean()), { maxLength: 20 }),
    barred: fc.array(fc.tuple(fc.nat(29), fc.nat(5)), { maxLength: 10 }),
    reshare: fc.boolean(),
  })
  .map((drawn) => {
    const sessions = sessionsOf(drawn.minutes, drawn.owners);
    const reviewers = reviewersOf(drawn.experts).map((each, index) => ({
      ...each,
      part: drawn.parts[index] ?? "takes",
      maxSessions: drawn.limits[index] ?? null,
      maxMinutes: drawn.minuteLimits[index] ?? null,
    }));
    const isThere = (s: number, r: number) => s < sessions.length && r < reviewers.length;
    const held = new Map<string, HeldSeat>();
    for (const [s, r, begun] of drawn.held) {
      const id = `${s} ${r}`;
      if (!isThere(s, r) || sessions[s]?.ownerId === `e${r}`) continue;
      held.set(id, { id, sessionId: `s${s}`, reviewerId: `e${r}`, begun, ordinal: held.size });
    }
    const barred = drawn.barred
      .filter(([s, r]) => isThere(s, r) && !held.has(`${s} ${r}`))
      .map(([s, r]) => ({ sessionId: `s${s}`, reviewerId: `e${r}` }));
    const { shares: overlap, seed, reshare } = drawn;
    return inputOf({
      sessions,
      reviewers,
      held: [...held.values()],
      barred,
      shares: overlap,
      seed,
      reshare,
    });
  });

describe("A plan", () => {
  it("gives nobody their own session, one they handed back, or one twice, and respects limits", () => {
    fc.assert(
      fc.property(messy, (input) => {
        const plan = makePlan(input);
        const after = seatsAfter(input, plan);
        expect(new Set(after.map((each) => `${each.sessionId} ${each.reviewerId}`)).size).toBe(
          after.length,
        );
        for (const seat of plan.made) {
          const session = input.sessions.find((each) => each.id === seat.sessionId);
          expect(session?.ownerId).not.toBe(seat.reviewerId);
          expect(input.barred).not.toContainEqual({
            sessionId: seat.sessionId,
            reviewerId: seat.reviewerId,
          });
        }
        for (const row of outlinePlan(input, plan).reviewers) {
          const facts = input.reviewers.find((each) => each.id === row.id);
          if (row.fresh === 0) continue;
          expect(facts?.part).toBe("takes");
          expect(row.sessions).toBeLessThanOrEqual(facts?.maxSessions ?? Infinity);
          expect(row.minutes).toBeLessThanOrEqual(facts?.maxMinutes ?? Infinity);
        }
      }),
    );
  });

  it("never gives a session more reviewers than its number, and leaves begun work where it is", () => {
    fc.assert(
      fc.property(messy, (input) => {
        const plan = makePlan(input);
        for (const { id } of input.sessions) {
          const now = seatsAfter(input, plan).filter((seat) => seat.sessionId === id);
          expect(now.length).toBeLessThanOrEqual(plan.targets[id] ?? 0);
        }
        const begun = input.held.filter((seat) => seat.begun).map((seat) => seat.id);
        expect(plan.ended.filter((id) => begun.includes(id))).toEqual([]);
        const left = input.reviewers.filter((each) => each.part === "leaves").map(({ id }) => id);
        const theirs = seatsAfter(input, plan).filter((seat) => left.includes(seat.reviewerId));
        expect(theirs.every((seat) => "begun" in seat && seat.begun)).toBe(true);
      }),
    );
  });

  it("fills exactly the asked shares, with loads at most the longest session apart", () => {
    fc.assert(
      fc.property(
        minutes,
        shares,
        fc.integer({ min: 3, max: 8 }),
        fc.nat(),
        (list, share, n, seed) => {
          const input = inputOf({
            sessions: sessionsOf(list),
            reviewers: reviewersOf(n),
            shares: share,
            seed,
          });
          const plan = makePlan(input);
          const outline = outlinePlan(input, plan);
          const wanted = overlapCounts(list.length, share);
          for (const level of [1, 2, 3] as const) {
            const row = outline.overlap.find((each) => each.reviewers === level);
            expect(row?.sessions ?? 0).toBe(wanted[level]);
            expect(row?.openSeats ?? 0).toBe(0);
          }
          const loads = outline.reviewers.map((row) => row.minutes);
          expect(Math.max(...loads) - Math.min(...loads)).toBeLessThanOrEqual(Math.max(...list));
        },
      ),
    );
  });

  it("is the same for the same seed, and another order for another seed", () => {
    const of = (seed: number) =>
      makePlan(
        inputOf({ sessions: sessionsOf(Array(24).fill(10)), reviewers: reviewersOf(4), seed }),
      );
    expect(of(7)).toEqual(of(7));
    expect(of(7).made).not.toEqual(of(8).made);
    const places = of(7)
      .made.filter((seat) => seat.reviewerId === "e0")
      .map((seat) => seat.ordinal);
    expect(places).toEqual([...places.keys()]);
  });

  it("fills every place that limits in sessions allow, by passing sessions on", () => {
    const sessions = sessionsOf([10, 10, 10, 10], [null, null, "e0", "e0"]);
    const reviewers = [reviewer(0, { maxSessions: 2 }), reviewer(1, { maxSessions: 2 })];
    for (let seed = 0; seed < 20; seed += 1) {
      const plan = makePlan(
        inputOf({ sessions, reviewers, shares: { double: 0, triple: 0 }, seed }),
      );
      expect(plan.made).toHaveLength(4);
      expect(plan.problems).toEqual([]);
    }
  });

  it("says in words what stands in the way, and by how much", () => {
    const words = (more: Partial<PlanInput>) => makePlan(inputOf(more)).problems.map(problemWords);
    const all = { double: 100, triple: 0 };
    expect(
      words({ sessions: sessionsOf([10], ["e0"]), reviewers: reviewersOf(2), shares: all }),
    ).toEqual([
      "Session 001 is to have 2 reviewers, but only 1 of the experts can take it: 1 short. E01 may not: their own, or handed back.",
    ]);
    const full = words({
      sessions: sessionsOf([10, 10, 10]),
      reviewers: [reviewer(0, { maxSessions: 1 }), reviewer(1)],
      shares: all,
    });
    expect(full[0]).toBe("The limits leave room for 4 reviews at most; 6 are asked for: 2 short.");
    expect(full[1]).toMatch(/^2 places stay open within the limits/);
    expect(words({ sessions: sessionsOf([10]), reviewers: [] })).toEqual([
      "No expert takes new sessions. Choose at least one.",
    ]);
    const apart = words({ sessions: sessionsOf([9, 9, 9]), reviewers: reviewersOf(3) });
    expect(apart.join()).toMatch(/^1 pair of experts share no session/);
  });
});

describe("When somebody leaves", () => {
  const sessions = sessionsOf(Array(12).fill(10));
  const first = makePlan(inputOf({ sessions, reviewers: reviewersOf(4) }));
  const held = first.made.map((seat, index): HeldSeat => ({
    ...seat,
    id: `a${index}`,
    begun: seat.ordinal === 0,
  }));
  const again = inputOf({
    sessions: sessions.map((each) => ({ ...each, target: first.targets[each.id] ?? null })),
    reviewers: reviewersOf(4).map((each) =>
      each.id === "e2" ? { ...each, part: "leaves" } : each,
    ),
    held,
  });

  it("what they have not begun goes to the others, and nothing else changes", () => {
    const plan = makePlan(again);
    const untouched = held.filter((seat) => seat.reviewerId === "e2" && !seat.begun);
    expect(plan.ended.sort()).toEqual(untouched.map((seat) => seat.id).sort());
    expect(plan.targets).toEqual(first.targets);
    expect(plan.made.map((seat) => seat.sessionId).sort()).toEqual(
      untouched.map((seat) => seat.sessionId).sort(),
    );
    expect(plan.made.some((seat) => seat.reviewerId === "e2")).toBe(false);
  });

  it("a session with nobody on it is planned anew for those who stay, one place after what they have", () => {
    for (const seat of makePlan(again).made) {
      const own = held.filter((each) => each.reviewerId === seat.reviewerId);
      expect(seat.ordinal).toBeGreaterThanOrEqual(own.length);
    }
  });
});

describe("Against chance", () => {
  /** Each session to different experts drawn at random. */
  function byChance(input: PlanInput, targets: Record<string, number>, seed: number): Plan {
    const random = createRandom(seed);
    const made = input.sessions.flatMap(({ id }) => {
      const left = input.reviewers.map((each) => each.id);
      return Array.from({ length: targets[id] ?? 1 }, (_, ordinal) => {
        const [reviewerId = ""] = left.splice(random.below(left.length), 1);
        return { sessionId: id, reviewerId, ordinal };
      });
    });
    return { targets, made, ended: [], problems: [] };
  }
  const spread = (counts: readonly number[]) => Math.max(...counts) - Math.min(...counts);
  const measures = (input: PlanInput, plan: Plan) => {
    const outline = outlinePlan(input, plan);
    const pairs = outline.pairs.flatMap((row, one) => row.filter((_, two) => two > one));
    const rows = outline.strata.flatMap((each) => each.rows);
    return {
      minutes: spread(outline.reviewers.map((row) => row.minutes)),
      strata: Math.max(...rows.map((row) => spread(row.counts))),
      pairs: spread(pairs),
    };
  };

  it("a plan is at least twice as even in minutes, strata and pairs as the median of 50 random draws", () => {
    const random = createRandom(3);
    const sessions = sessionsOf(Array.from({ length: 60 }, () => 5 + random.below(40)));
    const input = inputOf({
      sessions,
      reviewers: reviewersOf(5),
      shares: { double: 60, triple: 10 },
      strata: ["scenario", "cohort"],
    });
    const plan = makePlan(input);
    const planned = measures(input, plan);
    expect(planned.minutes).toBeLessThanOrEqual(45);
    expect(planned.strata).toBeLessThanOrEqual(3);
    expect(planned.pairs).toBeLessThanOrEqual(2);
    const draws = Array.from({ length: 50 }, (_, seed) =>
      measures(input, byChance(input, plan.targets, seed)),
    );
    const median = (name: "minutes" | "strata" | "pairs") =>
      draws.map((each) => each[name]).sort((a, b) => a - b)[25] ?? 0;
    for (const name of ["minutes", "strata", "pairs"] as const)
      expect(median(name)).toBeGreaterThanOrEqual(2 * planned[name]);
  });
});
