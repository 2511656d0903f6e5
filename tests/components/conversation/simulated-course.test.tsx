import { expect, it } from "vitest";
import { SimulatedCourse } from "../../../app/components/conversation/simulated-course";
import { nothingRead } from "../../../app/domain/emotion/reading";
import { markupOf, textOf } from "../render";

it("A simulated answer stands beside what was in the session, which is called that and no truth", () => {
  const reading = { ...nothingRead, valence: -0.41 };
  const turns = [{ position: 2, speaker: "client" as const, text: "Yes.", reading }];
  const realAt = () => ({ ...nothingRead, valence: -0.37 });
  const shown = textOf(markupOf(<SimulatedCourse turns={turns} realAt={realAt} />));
  expect(shown).toContain("valence −0.41, in the session −0.37");
  expect(shown).not.toContain("really");
});
