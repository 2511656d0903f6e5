import { expect, test } from "vitest";
import {
  mostAttempts,
  nextAttempt,
  webhookBody,
  webhookUrlSchema,
} from "../../../app/domain/notification/webhook";

const now = new Date("2026-11-26T12:00:00Z");

test("A delivery is tried again after ever longer waits, and then given up", () => {
  const times = Array.from({ length: mostAttempts }, (_, at) => nextAttempt(at + 1, now));
  expect(times.at(-1)).toBeNull();
  const waits = times.slice(0, -1).map((at) => (at?.getTime() ?? 0) - now.getTime());
  expect(waits).toEqual([...waits].sort((a, b) => a - b));
  expect(waits[0]).toBe(30_000);
});

test("A webhook's body holds ids and nothing else that was put in", () => {
  const facts = {
    ...{ id: "0198a5f0-0000-7000-8000-000000000000", event: "test" as const, programme: "demo" },
    ...{ at: now.toISOString(), subject: null },
  };
  expect(JSON.parse(webhookBody(facts))).toEqual({ v: 1, ...facts });
  expect(() => webhookBody({ ...facts, title: "Words" } as typeof facts)).toThrow();
});

test("A webhook's address is http or https and carries no password", () => {
  const good = ["https://example.org/a?b=c", "http://example.org:8080/"];
  const bad = ["ftp://example.org", "https://me:word@example.org", "javascript:alert(1)", "here"];
  expect(good.every((url) => webhookUrlSchema.safeParse(url).success)).toBe(true);
  expect(bad.some((url) => webhookUrlSchema.safeParse(url).success)).toBe(false);
});
