import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { levelOf, stageOf, supportStages, type Fading } from "../../../app/domain/practice/fading";
import {
  decidingFirst,
  fullSupports,
  nextStep,
  stepDoubts,
  stepStatesOf,
  supportsFor,
  type PlanTime,
  type PracticePlan,
} from "../../../app/domain/practice/practice-plan";

const count = fc.integer({ min: 0, max: 50 });
const level = fc.double({ min: 1, max: 5, noNaN: true });
const bySessions = (on: number, late: number): Fading => ({ rule: "sessions", on, late });
const byLevel = (lateFrom: number, offFrom: number): Fading => ({
  rule: "level",
  lateFrom,
  offFrom,
});
const plan: PracticePlan = {
  steps: [],
  suggestions: bySessions(2, 1),
  emotionCurve: { rule: "always" },
  note: "",
};

describe("The fading of a support", () => {
  it("is on for the first sessions, then late, then off", () => {
    const stages = [0, 1, 2, 3, 4].map((sessions) =>
      stageOf(bySessions(2, 1), { sessions, level: null }),
    );
    expect(stages).toEqual(["on", "on", "late", "off", "off"]);
  });

  it("goes by the mean of the latest three released reviews, and is on before the first", () => {
    expect(stageOf(byLevel(3, 4), { sessions: 9, level: null })).toBe("on");
    expect(levelOf([])).toBeNull();
    expect(levelOf([5, 4, 3, 1])).toBe(4);
    expect(stageOf(byLevel(3, 4), { sessions: 0, level: 3 })).toBe("late");
    expect(stageOf(byLevel(3, 4), { sessions: 0, level: 4 })).toBe("off");
  });

  it("never gives a support back as sessions or level grow", () => {
    const rank = (fading: Fading, sessions: number, at: number | null) =>
      supportStages.indexOf(stageOf(fading, { sessions, level: at }));
    fc.assert(
      fc.property(count, count, count, count, (on, late, some, more) => {
        const fading = bySessions(on, late);
        expect(rank(fading, some, null)).toBeLessThanOrEqual(rank(fading, some + more, null));
      }),
    );
    fc.assert(
      fc.property(level, level, level, level, (a, b, c, d) => {
        const fading = byLevel(Math.min(a, b), Math.max(a, b));
        const [low, high] = [Math.min(c, d), Math.max(c, d)];
        expect(rank(fading, 0, low)).toBeLessThanOrEqual(rank(fading, 0, high));
      }),
    );
  });
});

describe("The supports of a session", () => {
  it("are an arm's where there is one, whatever the plan says", () => {
    const arm = { suggestions: true, emotionCurve: false };
    const skill = { sessions: 40, level: 5 };
    expect(supportsFor(arm, plan, skill)).toEqual({
      suggestionsOn: true,
      emotionCurveOn: false,
      suggestionsAfter: 0,
    });
  });

  it("are both without arm and plan, and as the plan says with one", () => {
    expect(supportsFor(null, null, { sessions: 3, level: null })).toEqual(fullSupports);
    expect(supportsFor(null, plan, { sessions: 2, level: null })).toMatchObject({
      suggestionsOn: true,
      suggestionsAfter: 10,
    });
    expect(supportsFor(null, plan, { sessions: 3, level: null })).toMatchObject({
      suggestionsOn: false,
      emotionCurveOn: true,
    });
  });
});

describe("The plan that decides among several", () => {
  const of = (
    cohortId: string,
    startsOn: string,
    joined: number,
    endsOn: string | null = null,
  ) => ({
    ...{
      cohortId,
      studyId: null,
      startsOn,
      endsOn,
      joinedAt: new Date(`2026-09-${joined}T09:00:00Z`),
    },
  });
  const first = (...plans: PlanTime[]) => decidingFirst(plans, "2026-11-26")[0]?.cohortId;

  it("is of a cohort that runs, on its first and its last day too, whichever was joined last", () => {
    const comes = of("comes", "2026-11-27", 30);
    const over = of("over", "2026-01-01", 29, "2026-11-25");
    expect(first(comes, over, of("runs", "2026-11-26", 10))).toBe("runs");
    expect(first(comes, over, of("runs", "2026-01-01", 10, "2026-11-26"))).toBe("runs");
    expect(first(over, comes)).toBe("comes");
  });

  it("is of the cohort that was joined last where several run, in whatever order they are read", () => {
    const plans = [of("a", "2026-01-01", 10), of("b", "2026-02-01", 20), of("c", "2026-03-01", 20)];
    fc.assert(
      fc.property(fc.shuffledSubarray(plans, { minLength: 3 }), (read) => {
        expect(decidingFirst(read, "2026-11-26").map(({ cohortId }) => cohortId)).toEqual([
          "c",
          "b",
          "a",
        ]);
      }),
    );
  });
});

describe("The steps of a plan", () => {
  const step = (scenarioKey: string, dueOn: string | null = null) => ({ scenarioKey, dueOn });
  const played = (scenarioKey: string) => ({ scenarioKey, endedOn: "2026-11-01" });

  it("are done by as many sessions as name the scenario, and the first left is next", () => {
    const steps = [step("ben"), step("ewa"), step("ben"), step("ben")];
    const states = stepStatesOf(steps, [played("ben"), played("ben")], "2026-11-26");
    expect(states).toEqual(["done", "next", "done", "open"]);
    expect(nextStep(states)).toBe(1);
    expect(nextStep(["done"])).toBeNull();
  });

  it("are overdue from the day after they were wanted", () => {
    const steps = [step("ben", "2026-11-26"), step("ewa", "2026-11-25")];
    expect(stepStatesOf(steps, [], "2026-11-26")).toEqual(["next", "overdue"]);
  });

  it("are never done more often than sessions were ended", () => {
    const keys = fc.array(fc.constantFrom("a", "b", "c"), { maxLength: 12 });
    fc.assert(
      fc.property(keys, keys, (wanted, ended) => {
        const states = stepStatesOf(
          wanted.map((key) => step(key)),
          ended.map(played),
          "2026-01-01",
        );
        for (const key of ["a", "b", "c"]) {
          const isDone = (_: unknown, place: number) =>
            wanted[place] === key && states[place] === "done";
          const n = ended.filter((each) => each === key).length;
          const asked = wanted.filter((each) => each === key).length;
          expect(states.filter(isDone).length).toBe(Math.min(n, asked));
        }
      }),
    );
  });
});

describe("The days of a plan's steps", () => {
  it("are doubted after the cohort's end, and before the day of a step above", () => {
    const days = ["2026-11-10", null, "2026-11-05", "2026-11-20", "2026-12-24", "2026-11-21"];
    const steps = days.map((dueOn) => ({ scenarioKey: "tom", dueOn }));
    const early = "before-an-earlier-step";
    expect(stepDoubts(steps, "2026-12-01")).toEqual([
      ...[null, null, early, null],
      ...["after-the-end", early],
    ]);
    expect(stepDoubts(steps, null)).toEqual([null, null, early, null, null, early]);
  });
});
