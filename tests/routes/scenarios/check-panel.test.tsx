import { expect, it } from "vitest";
import { CheckPanel } from "../../../app/routes/scenarios/check/check";
import { weiLing } from "../../../db/seeds/wei-ling/scenario";
import { markupOf, textOf } from "../../components/render";

it("The check is getting ready until it plays: it says of nothing that it was stopped", () => {
  const text = textOf(markupOf(<CheckPanel scenario={weiLing} editor={null} />));
  expect(text).toContain("Getting ready to play 24 sessions");
  expect(text).toContain("needs JavaScript");
  expect(text).not.toMatch(/Stopped|Play again/);
});
