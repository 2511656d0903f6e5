import { expect, it } from "vitest";
import { csvFileName } from "../../../app/domain/exchange/file-name";

const day = new Date("2026-11-27T23:59:00Z");

it("A file is named by what it is of and the day, in words of any script and nothing else", () => {
  const of = ["Autumn cohort", "How long cues wait?", "", "arm ../x", "Ärzte, 研究"];
  expect(csvFileName(of, day)).toBe(
    "autumn-cohort-how-long-cues-wait-arm-x-ärzte-研究-2026-11-27.csv",
  );
});

it("Long words are cut, and the day is kept", () => {
  const name = csvFileName(Array<string>(4).fill("very long ".repeat(30)), day);
  expect(name).toMatch(/^very-long-.*-2026-11-27\.csv$/);
  expect(name.length).toBeLessThan(200);
});
