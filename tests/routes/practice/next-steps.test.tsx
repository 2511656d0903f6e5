import { expect, it } from "vitest";
import { NextSteps } from "../../../app/routes/practice/list/next-steps";
import { markupOf, textOf, valuesOf } from "../../components/render";

const nothing = { feedback: null, drills: 0 };
const begun = (id: string, status: "open" | "paused") => ({ id, title: `Client ${id}`, status });

it("Each of the latest sessions that are not over leads on from the head of the page", () => {
  const sessions = [begun("a", "open"), begun("b", "paused"), begun("c", "open")];
  const markup = markupOf(<NextSteps next={nothing} begun={sessions} />);
  expect(valuesOf(markup, "href")).toEqual(["/practice/a", "/practice/b", "/practice/c"]);
  expect(textOf(markup)).toContain("Continue with Client a");
  expect(textOf(markup)).toContain("Continue with Client b, paused");
  expect(markupOf(<NextSteps next={nothing} begun={[]} />)).toBe("");
});
