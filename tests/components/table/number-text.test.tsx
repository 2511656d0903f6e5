import { expect, it } from "vitest";
import { ControlChart } from "~/components/charts/control-chart";
import { EstimateText } from "~/components/table/number-text";
import { markupOf, textOf } from "../render";

it("A number that cannot be worked out is not defined, with its reason, and no fault of the program", () => {
  const none = { value: null, ci: null, decimals: 1 };
  const text = textOf(markupOf(<EstimateText {...none} reason="Fewer than 20 turns." />));
  expect(text).toBe("not definedFewer than 20 turns.");
});

it("A chart without a centre says so in its name and its table", () => {
  const point = { label: "001", hits: 0, n: 0, share: null, limits: null, isOut: false };
  const markup = markupOf(
    <ControlChart points={[point]} title="E01" sampleWord="Session" centre={null} floor={0} />,
  );
  expect(markup).toContain("E01. Centre not defined;");
  expect(textOf(markup)).toContain("00100not definednot defined");
  expect(markup).not.toContain("undefined");
});
