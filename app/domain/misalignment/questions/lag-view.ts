import { cueLag, type CueLag, type LagDivision, type LagRow } from "../cue-lag";
import type { Measured } from "../measure";
import type { SurvivalCurve } from "../../../statistics/kaplan-meier";
import { counted, inWords } from "../../wording/counted";
import { capital } from "../wording";
import { pWords, survivalPicture } from "./survival-view";
import {
  median,
  opening,
  plain,
  type Answer,
  type ViewCell,
  type ViewPicture,
  type ViewTable,
} from "./view";

const divisionWords: Record<LagDivision, string> = {
  explicitness: "explicit and implicit cues",
  arm: "arms",
  cohort: "cohorts",
  scenario: "scenarios",
};

/** How many replies pass until a planted cue is answered. */
export function lagAnswer(measured: Measured): Answer {
  const lag = cueLag(measured);
  const { all, comparisons } = lag;
  const tables = [
    tableOf("all", "All cues", "Cues", [all], null),
    ...comparisons.map(({ by, rows, test }) =>
      tableOf(by, `By ${divisionWords[by]}`, capital(divisionWords[by]), rows, test),
    ),
  ];
  return {
    rows: [all, ...comparisons.flatMap(({ rows }) => rows)],
    view: {
      sentence: sentenceOf(all.curve, all.sessions),
      basis: basisOf(lag),
      pictures:
        all.curve.observations === 0
          ? []
          : [
              pictureOf("Cues still waiting", [all]),
              ...comparisons.map(({ by, rows }) =>
                pictureOf(`Cues still waiting, by ${divisionWords[by]}`, rows),
              ),
            ],
      tables: all.curve.observations === 0 ? [] : tables,
      notes: [
        "Kaplan and Meier’s curve; intervals by Greenwood’s variance on the log(−log) scale. Intervals and the log-rank test take cues for independent. Cues of one session are not quite, so both are somewhat too sure.",
        "Answered is what the simulator heard, and its hearing is fallible. A client that lets go of a cue is taken to wait on.",
        ...(lag.withoutReply > 0
          ? [
              `${counted(lag.withoutReply, "cue")} of a last client turn, which no reply followed, ${lag.withoutReply === 1 ? "is" : "are"} left out.`,
            ]
          : []),
      ],
    },
  };
}

function sentenceOf(
  { observations, events, steps, median }: SurvivalCurve,
  sessions: number,
): string {
  if (observations === 0) return "No planted cue here was followed by a reply.";
  const first = steps.find((step) => step.time === 1);
  const at = first?.events ?? 0;
  const rest = observations - events;
  const never = `${inWords(rest, 0)} of ${counted(observations, "cue")} ${rest === 1 ? "was" : "were"} never answered`;
  if (sessions === 1)
    return `In one session, ${inWords(at, 0)} of ${counted(observations, "cue")} ${at === 1 ? "was" : "were"} answered by the very next reply; ${never}.`;
  if (median === 1)
    return `Half of the cues or more are answered by the very next reply; ${never}.`;
  if (median !== null)
    return `Half of the cues wait ${inWords(median, 0)} replies or longer for an answer; ${never}.`;
  return `Fewer than half of the cues are ever answered: ${inWords(at, 0)} of ${inWords(observations, 0)} by the very next reply, and ${never}.`;
}

function medianWords({ median, medianCi: [low, high] }: SurvivalCurve): string {
  if (median === null) return "not reached";
  const end = high === null ? "not reached" : inWords(high, 0);
  return `${inWords(median, 0)} (${low === null ? "not reached" : inWords(low, 0)} to ${end})`;
}

function basisOf({ all }: CueLag): string {
  const { observations, events } = all.curve;
  return `Median ${medianWords(all.curve)} replies, 95 % interval in brackets; n = ${counted(observations, "planted cue")} in ${counted(all.sessions, "session")}, ${inWords(events, 0)} answered.${all.sessions === 1 ? " The interval takes cues for independent, which those of one session are not." : ""} A cue that is never answered counts as waiting to the end of its session.`;
}

function pictureOf(title: string, rows: readonly LagRow[]): ViewPicture {
  const curves = rows.map(({ label, curve }) => ({ label, steps: curve.steps }));
  const axes = { xLabel: "Replies since the cue", yLabel: "Share still waiting" };
  return survivalPicture(title, axes, curves);
}

function tableOf(
  id: string,
  title: string,
  rowWord: string,
  rows: readonly LagRow[],
  test: CueLag["comparisons"][number]["test"] | null,
): ViewTable {
  const p = test?.p;
  const tested =
    test === null
      ? ""
      : p === undefined
        ? `Log-rank test: not defined, ${test.undefined ?? ""}.`
        : `Log-rank test: chi-squared ${inWords(test.value ?? 0, 2)} on ${test.df ?? 0} df, ${pWords(p)}, n = ${counted(test.units, "cue")}: ${p < 0.05 ? "the groups wait differently long, as far as cues are independent" : "no clear difference"}.`;
  return {
    ...{ id, title, rowWord, about: tested },
    columns: [
      "Median replies",
      "Still waiting after 1",
      "Still waiting after 3",
      "Cues",
      "Sessions",
      "Answered",
      "Never",
    ].map((header) => ({ header, numeric: true })),
    rows: rows.map((row) => ({
      ...{ key: row.key, label: row.label },
      cells: [
        median(row.curve, medianWords(row.curve), "not reached"),
        waitingAfter(row.curve, 1),
        waitingAfter(row.curve, 3),
        ...[plain(row.curve.observations), plain(row.sessions)],
        ...[opening(row, "answered"), opening(row, "unanswered")],
      ],
    })),
  };
}

/** The share still waiting after so many replies, of all cues of the curve. */
function waitingAfter({ steps, observations }: SurvivalCurve, time: number): ViewCell {
  const step = steps.findLast((each) => each.time <= time);
  const value = step ? 100 * step.survival : observations > 0 ? 100 : null;
  return {
    ...{ kind: "estimate", decimals: 0, unit: "%" },
    estimate: {
      ...{ value, units: observations, undefined: value === null ? "no cue waits" : null },
      ci: step?.ci ? [100 * step.ci[0], 100 * step.ci[1]] : null,
    },
  };
}
