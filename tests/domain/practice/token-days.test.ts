import { expect, it } from "vitest";
import {
  noTokens,
  shareOfLimit,
  tokenPeriod,
  tokensOf,
  type TokenSums,
} from "../../../app/domain/practice/token-days";

const now = new Date("2026-11-30T12:00:00Z");
const sums = (part: Partial<TokenSums>): TokenSums => ({ ...noTokens, ...part });

it("What is set aside counts beside what was settled, against a limit too", () => {
  const day = sums({ inputTokens: 600, outputTokens: 100, setAside: 50 });
  expect(tokensOf(day)).toBe(750);
  expect(shareOfLimit(day, 1000)).toBe(0.75);
  expect(shareOfLimit(day, 500), "a limit that its last answer passed").toBe(1.5);
});

it("A period has its days latest first, today by its name, and the sums of all beside them", () => {
  const today = { ...sums({ answers: 1, inputTokens: 10 }), day: "2026-11-30" };
  const earlier = { ...sums({ answers: 4, inputTokens: 70, setAside: 5 }), day: "2026-11-28" };
  const all = { ...sums({ answers: 5, sessions: 1 }), day: null };
  const period = tokenPeriod([earlier, all, today], now);
  expect(period.days.map(({ day }) => day)).toEqual(["2026-11-30", "2026-11-28"]);
  expect(period.today).toEqual(today);
  expect(period.total).toEqual(all);
  expect(period.highest).toBe(75);
});

it("A period in which nothing was asked is nothing, and so is a day without an answer", () => {
  const none = { ...noTokens, day: null };
  expect(tokenPeriod([none], now)).toEqual({
    ...{ today: noTokens, days: [], total: none, highest: 0 },
  });
  const yesterday = { ...sums({ answers: 2 }), day: "2026-11-29" };
  expect(tokenPeriod([yesterday, none], now).today).toEqual(noTokens);
});
