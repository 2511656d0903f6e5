import { expect, it } from "vitest";
import {
  fewestForP95,
  isSameWriter,
  latencyOf,
  type Writer,
} from "../../../app/domain/practice/engine-turns";

it("No percentile is given where it is undefined, and each has its n", () => {
  expect(latencyOf(0, null, null)).toEqual({ n: 0, median: null, p95: null });
  expect(latencyOf(1, 900, 900)).toEqual({ n: 1, median: 900, p95: null });
  expect(latencyOf(fewestForP95 - 1, 900, 4000)).toMatchObject({ median: 900, p95: null });
  expect(latencyOf(fewestForP95, 900, 4000)).toEqual({ n: fewestForP95, median: 900, p95: 4000 });
});

it("Another engine, model or version of the prompts is another writer", () => {
  const writer: Writer = { engine: "claude", model: "a", promptVersion: "1" };
  expect(isSameWriter(writer, { ...writer })).toBe(true);
  for (const other of [
    { ...writer, engine: "embedded" as const },
    { ...writer, model: null },
    { ...writer, promptVersion: "2" },
  ])
    expect(isSameWriter(writer, other)).toBe(false);
});
