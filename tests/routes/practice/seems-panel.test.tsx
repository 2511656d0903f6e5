import { expect, it } from "vitest";
import { nothingRead } from "../../../app/domain/emotion/reading";
import { SeemsPanel } from "../../../app/routes/practice/session/seems-panel";
import { markupOf, textOf } from "../../components/render";

const turns = [0, 2].map((position) => ({
  ...{ id: `turn-${position}`, position, speaker: "client" as const, text: "hi" },
  ...{ reading: nothingRead, suggestions: [] },
}));

it("The panel speaks to the peer in plain words, in its tables too", () => {
  const markup = markupOf(<SeemsPanel name="Rahim" turns={turns} isOver={false} />);
  expect(textOf(markup)).toContain("The solid line is the mood");
  expect(textOf(markup)).toContain("ReadingMoodHow stirred up");
  expect(textOf(markup)).not.toMatch(/valence|arousal/i);
});

it("Once the session is over the panel tells how the client seemed, and compares nothing with now", () => {
  const shown = (isOver: boolean) =>
    textOf(markupOf(<SeemsPanel name="Rahim" turns={turns} isOver={isOver} />));
  expect(shown(true)).toContain("How Rahim seemed at the end");
  expect(shown(true)).not.toMatch(/seems|so far|ago/i);
  expect(shown(false)).toContain("How Rahim seems now");
  expect(shown(false)).toMatch(/ago\./);
});
