import { describe, expect, it } from "vitest";
import { QueueActs, QueueHeadView, rowsOf } from "../../../app/routes/reviews/queue/queue-head";
import { careTitle } from "../../../app/routes/reviews/care-title";
import { markupOf, textOf } from "../../components/render";

const head = { studies: [], mayTake: false, care: null, keys: { next: ["j"], previous: ["k"] } };
const pace = { minutesPerTurn: 1, n: 12 };
const shown = (rows: Parameters<typeof QueueHeadView>[0]["rows"]) =>
  textOf(markupOf(<QueueHeadView {...{ head, pace, rows }} study={null} />));

describe("The head of an expert's queue", () => {
  it("says that there is nothing to review, and offers no first one to open, where all is over", () => {
    expect(shown("over")).toContain("There is nothing for you to review now.");
    expect(shown("over")).not.toMatch(/opens the first|Minutes/);
    expect(shown("to-do")).not.toContain("nothing for you");
    expect(shown("to-do")).toMatch(/opens the first.*Minutes at your own pace/);
    expect(shown("none")).toBe("");
  });

  it("tells what is still to do from what is over", () => {
    const part = (name: Parameters<typeof rowsOf>[0][number]["part"], count: number) => ({
      part: name,
      rows: Array<never>(count),
    });
    expect(rowsOf([part("needs-me", 0), part("done", 0)])).toBe("none");
    expect(rowsOf([part("needs-me", 0), part("done", 2)])).toBe("over");
    expect(rowsOf([part("in-progress", 1), part("done", 2)])).toBe("to-do");
  });

  it("calls the page of one's own care what that page calls itself", () => {
    expect(textOf(markupOf(<QueueActs head={head} newId="id" />))).toBe(careTitle);
  });
});
