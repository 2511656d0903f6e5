import { describe, expect, it } from "vitest";
import { Dumbbell } from "~/components/charts/dumbbell";
import { ForestInterval } from "~/components/charts/forest-interval";
import { RateGapChart } from "~/components/charts/rate-gap-chart";
import { Sparkline } from "~/components/charts/sparkline";
import { markupOf, textOf, valuesOf } from "../render";

describe("pictures inside a row", () => {
  it("a dumbbell leaves out the side that is not known", () => {
    const both = markupOf(<Dumbbell peer={4.1} expert={18.6} max={25} ariaLabel="Rates" />);
    const one = markupOf(<Dumbbell peer={null} expert={18.6} max={25} ariaLabel="Rates" />);
    expect(both.match(/<circle/g)).toHaveLength(2);
    expect(one.match(/<circle/g)).toHaveLength(1);
  });

  it("a dumbbell stands when every rate is zero", () => {
    const markup = markupOf(<Dumbbell peer={0} expert={0} max={0} ariaLabel="Rates" />);
    expect(markup).not.toMatch(/NaN|Infinity/);
  });

  it("an interval that leaves the axis ends in an arrow", () => {
    const inside = { estimate: 0.4, low: 0.2, high: 0.6, min: 0, max: 1, ariaLabel: "Interval" };
    const beyond = markupOf(<ForestInterval {...inside} low={-0.3} />);
    expect(beyond.match(/<path/g)).toHaveLength(1);
    expect(markupOf(<ForestInterval {...inside} />)).not.toContain("<path");
  });

  it("an estimate that is not defined is not drawn", () => {
    const markup = markupOf(
      <ForestInterval estimate={null} low={null} high={null} min={0} max={1} ariaLabel="None" />,
    );
    expect(markup).not.toContain("<rect");
  });

  it.each([[[]], [[null]], [[2]], [[1, null, 3]]])(
    "a sparkline of %j is a sound picture",
    (values) => {
      const markup = markupOf(<Sparkline values={values} ariaLabel="Course" />);
      expect(markup).not.toMatch(/NaN|Infinity|undefined/);
      expect(valuesOf(markup, "aria-label")).toEqual(["Course"]);
    },
  );

  it("the large chart sends plain rows and a table from the server", () => {
    const markup = markupOf(
      <RateGapChart rows={[{ label: "Minimising", peer: 0.9, expert: 3.3 }]} ariaLabel="Rates" />,
    );
    expect(markup).toContain("Peer 0.9, expert 3.3 per 100 turns");
    expect(textOf(markup)).toContain("Minimising0.93.3");
  });
});
