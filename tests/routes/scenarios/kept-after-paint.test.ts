import { describe, expect, it } from "vitest";
import { keptAfterPaint } from "~/routes/scenarios/edit/kept-after-paint";

/** A page that is drawn and left when the test says so. */
function madePage() {
  const written: (string | null)[] = [];
  const planned: (() => void)[] = [];
  const leaving: (() => void)[] = [];
  const page = { shown: true };
  const keep = keptAfterPaint<string>((kept) => written.push(kept), {
    isShown: () => page.shown,
    afterPaint: (run) => void planned.push(run),
    onLeave: (run) => void leaving.push(run),
  });
  const draw = () => planned.splice(0).forEach((run) => run());
  const leave = () => leaving.forEach((run) => run());
  return { keep, draw, leave, written, planned, page };
}

describe("what the editor keeps on the device", () => {
  it("is written once the page was drawn: the last of several, once", () => {
    const { keep, draw, written, planned } = madePage();
    keep("a");
    keep("ab");
    expect([written, planned.length]).toEqual([[], 1]);
    draw();
    expect(written).toEqual(["ab"]);
    keep("abc");
    draw();
    expect(written).toEqual(["ab", "abc"]);
  });

  it("is written at once when the page is left before it is drawn, and not again", () => {
    const { keep, draw, leave, written } = madePage();
    keep("a");
    leave();
    expect(written).toEqual(["a"]);
    draw();
    leave();
    expect(written).toEqual(["a"]);
  });

  it("is written at once where the page is hidden and nothing is drawn", () => {
    const { keep, written, planned, page } = madePage();
    page.shown = false;
    keep("a");
    expect([written, planned.length]).toEqual([["a"], 0]);
  });

  it("is gone at once when all is saved, and does not come back with the next drawing", () => {
    const { keep, draw, written } = madePage();
    keep("a");
    keep(null);
    draw();
    expect(written).toEqual([null]);
  });
});
