import { expect, it } from "vitest";
import {
  estimate,
  median,
  percent,
  plain,
  text,
} from "../../../../app/domain/misalignment/questions/view";
import { viewTableFile } from "../../../../app/domain/misalignment/questions/view-table-file";
import { whyNoInterval } from "../../../../app/domain/misalignment/wording";
import { estimateOf, undefinedEstimate } from "../../../../app/statistics/estimate";
import { kaplanMeier } from "../../../../app/statistics/kaplan-meier";

it("A question's table is a file with value, interval and n in columns of their own, and empty where undefined", () => {
  const share = { ...estimateOf(0.25, 8), ci: [0.1, 0.5] as [number, number], ciMethod: "exact" };
  const alone = estimateOf(1 / 3, 8);
  const columns = ["Marks (n)", "Cohen’s kappa", "Share"].map((header) => ({
    ...{ header, numeric: true },
  }));
  const rows = [
    {
      key: "a",
      label: "Missed cue",
      cells: [plain(8), estimate(alone), percent(share)],
    },
    {
      key: "b",
      label: "All",
      cells: [plain(0), estimate(undefinedEstimate("none", 0)), text("few")],
    },
  ];
  expect(viewTableFile({ rowWord: "Tag", columns, rows })).toEqual({
    heads: [
      ...["tag", "marks_n", "cohen_s_kappa", "cohen_s_kappa_low", "cohen_s_kappa_high"],
      ...[
        "cohen_s_kappa_n",
        "cohen_s_kappa_reason",
        "share_percent",
        "share_percent_low",
        "share_percent_high",
      ],
      ...["share_percent_n", "share_reason"],
    ],
    rows: [
      ["Missed cue", 8, 1 / 3, null, null, 8, whyNoInterval(alone), 25, 10, 50, 8, null],
      ["All", 0, null, null, null, 0, "none", null, null, null, null, "few"],
    ],
  });
});

const numeric = (header: string) => ({ header, numeric: true });

it("Columns of one name are told apart by what they stand beside, and a count by its row's word", () => {
  const columns = ["Preferred, n", "of them adopted", "Others, n", "of them adopted", "Cues"];
  const { heads } = viewTableFile({ rowWord: "Cues", columns: columns.map(numeric), rows: [] });
  expect(heads).toEqual([
    ...["cues", "preferred_n", "preferred_of_them_adopted", "others_n"],
    ...["others_of_them_adopted", "n_cues"],
  ]);
});

it("A median has its interval and n in numbers, and its reason where it is not reached", () => {
  const reached = kaplanMeier([1, 1, 2, 3].map((time) => ({ time, event: true })));
  const open = kaplanMeier([{ time: 2, event: false }]);
  const rows = [reached, open].map((curve, at) => ({
    ...{ key: String(at), label: String(at) },
    cells: [median(curve, "in words", "not reached")],
  }));
  expect(viewTableFile({ rowWord: "Cues", columns: [numeric("Median")], rows })).toEqual({
    heads: ["cues", "median", "median_low", "median_high", "median_n", "median_reason"],
    rows: [
      ["0", 1, ...reached.medianCi, 4, null],
      ["1", null, null, null, 1, "not reached"],
    ],
  });
});

it("Estimates in different units have their unit beside them", () => {
  const both = [percent(estimateOf(0.5, 4)), estimate(estimateOf(2, 6))];
  const rows = both.map((cell, at) => ({ key: String(at), label: String(at), cells: [cell] }));
  const { heads, rows: lines } = viewTableFile({ columns: [numeric("Change")], rows });
  const [value, unit] = ["change", "change_unit"].map((head) => heads.indexOf(head));
  expect(lines.map((line) => [line[value ?? -1], line[unit ?? -1]])).toEqual([
    [50, "percent"],
    [2, ""],
  ]);
});
