import { expect, it } from "vitest";
import { RepeatsNote } from "~/components/results/repeats-note";
import { markupOf, textOf } from "../render";

const told = (sessions: number[]) => textOf(markupOf(<RepeatsNote sessions={sessions} />));

it("experts against themselves come with what n counts, and with a warning where some have few sessions", () => {
  expect(told([12, 10])).toContain("n counts decisions");
  expect(told([12, 10])).not.toContain("too narrow");
  expect(told([12, 9])).toContain("intervals come out too narrow");
});
