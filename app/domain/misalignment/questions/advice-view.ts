import { adviceTiming, type AdviceRowResult } from "../advice-timing";
import type { Facet } from "../filter";
import type { Measured } from "../measure";
import type { Estimate } from "../../../statistics/estimate";
import { counted, inWords } from "../../wording/counted";
import { capital } from "../wording";
import { fewWords, percentOf } from "./sentences";
import { pWords, survivalPicture } from "./survival-view";
import {
  estimate,
  median,
  opening,
  percent,
  plain,
  type Answer,
  type ViewPicture,
  type ViewTable,
} from "./view";

const facetWords: Record<Facet, string> = { arm: "arm", cohort: "cohort", scenario: "scenario" };

/** When advice first comes, and how much of it before the gate. */
export function adviceAnswer(measured: Measured): Answer {
  const { all, comparisons } = adviceTiming(measured);
  const none = all.sessions === 0;
  return {
    rows: [all, ...comparisons.flatMap(({ rows }) => rows)],
    view: {
      sentence: sentenceOf(all),
      basis: none
        ? "Advice is heard where a simulated client listens."
        : `Before the gate ${percentOf(all.early)}, n = ${counted(all.early.units, "piece of advice", "pieces of advice")} in ${counted(all.advised, "session")} of ${inWords(all.sessions, 0)}. The gate opens after two explorations, with the latest cue answered and no risk left unasked.${fewWords(all.sessions)}`,
      pictures: none
        ? []
        : [
            pictureOf("Sessions without advice yet", [all]),
            ...comparisons.map(({ by, rows }) =>
              pictureOf(`Sessions without advice yet, by ${facetWords[by]}`, rows),
            ),
          ],
      tables: none
        ? []
        : [
            tableOf("all", "All sessions", "Sessions", [all], null),
            ...comparisons.map(({ by, rows, test }) =>
              tableOf(by, `By ${facetWords[by]}`, capital(facetWords[by]), rows, test),
            ),
          ],
      notes: [
        "Advice is what the simulated client heard, by rules that reach an F1 of about .24 to .39 for advice on real transcripts: a hint, not a score of a person. What experts flag as premature advice is under “Peers and experts”.",
        "A session without advice counts as waiting to its last reply.",
      ],
    },
  };
}

function sentenceOf({ sessions, advised, early, behind }: AdviceRowResult): string {
  if (sessions === 0) return "No simulated client listened in these sessions.";
  if (early.value === null) return `No advice was heard in ${counted(sessions, "session")}.`;
  const before = behind["before-gate"].length;
  return `${inWords(before, 0)} of ${counted(early.units, "piece of advice", "pieces of advice")} came before the gate; ${inWords(sessions - advised, 0)} of ${counted(sessions, "session")} had none.`;
}

function firstWords({ first }: AdviceRowResult): string {
  return first.median === null ? "fewer than half give any" : `reply ${inWords(first.median, 0)}`;
}

function pictureOf(title: string, rows: readonly AdviceRowResult[]): ViewPicture {
  const curves = rows.map(({ label, first }) => ({ label, steps: first.steps }));
  return survivalPicture(title, { xLabel: "Reply", yLabel: "Share of sessions" }, curves);
}

function tableOf(
  id: string,
  title: string,
  rowWord: string,
  rows: readonly AdviceRowResult[],
  test: Estimate | null,
): ViewTable {
  const p = test?.p;
  const tested =
    test === null
      ? ""
      : p === undefined
        ? `Log-rank test of first advice: not defined, ${test.undefined ?? ""}.`
        : `Log-rank test of first advice: ${pWords(p)}, n = ${counted(test.units, "session")}: ${p < 0.05 ? "it comes differently late" : "no clear difference"}.`;
  return {
    ...{ id, title, rowWord, about: tested },
    columns: [
      { header: "Median first advice", numeric: false },
      ...[
        "Before the gate",
        "Per 100 replies",
        "Sessions",
        "First advice",
        "Before",
        "Asked first",
        "After",
      ].map((header) => ({ header, numeric: true })),
    ],
    rows: rows.map((row) => ({
      ...{ key: row.key, label: row.label },
      cells: [
        ...[
          median(row.first, firstWords(row), "fewer than half give any"),
          percent(row.early),
          estimate(row.rate, 1),
          plain(row.sessions),
        ],
        ...["first", "before-gate", "asked-first", "after-gate"].map((cell) => opening(row, cell)),
      ],
    })),
  };
}
