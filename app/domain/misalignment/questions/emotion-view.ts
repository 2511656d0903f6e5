import { emotionAfterFlag, squareWidth, type AfterFlagRow } from "../emotion-after-flag";
import { emotionDisplay, sourceWords, type DisplayRow, type ReadersRow } from "../emotion-display";
import type { Measured } from "../measure";
import { counted, inWords } from "../../wording/counted";
import { bySign, fewWords, intervalOf } from "./sentences";
import { spread } from "./scales-view";
import {
  drawn,
  estimate,
  opening,
  plain,
  type Answer,
  type ViewPicture,
  type ViewTable,
} from "./view";

/** The emotion display against the experts' own readings, and how emotion changes after a flag. */
export function emotionAnswer(measured: Measured): Answer {
  const { display, readers } = emotionDisplay(measured);
  const after = emotionAfterFlag(measured);
  const simulated = after.some((row) => row.simulated);
  return {
    rows: [...display, ...readers, ...after],
    view: {
      sentence: sentenceOf(display, readers, after),
      basis: basisOf(display, after),
      pictures: [
        ...display.map(pictureOf),
        ...(after.some(({ difference }) => difference.value !== null) ? [afterPicture(after)] : []),
      ],
      tables: [displayTable(display, readers), afterTable(after)].filter(
        ({ rows }) => rows.length > 0,
      ),
      notes: [
        "Experts gave their readings before the curve showed its own there. Skipped turns are missing. ICC(2,1) is two-way random, absolute agreement, one reading; experts among themselves ICC(1,1).",
        `Alike are turns before which valence and arousal lie in the same squares of ${inWords(squareWidth, 2)} by ${inWords(squareWidth, 2)}. Flagged turns without an unflagged one like them are left out and counted.`,
        ...(simulated
          ? [
              "On simulated sessions the change after a flag replays the simulator’s own rules: it shows that experts flag what the simulator is built to mind, and says nothing about people.",
            ]
          : []),
      ],
    },
  };
}

const valenceOf = (rows: readonly DisplayRow[]) =>
  rows
    .filter((row) => row.dimension === "valence")
    .sort((a, b) => b.pairs.length - a.pairs.length)[0];

function sentenceOf(
  display: readonly DisplayRow[],
  readers: readonly ReadersRow[],
  after: readonly AfterFlagRow[],
): string {
  const valence = valenceOf(display);
  const change = after.find((row) => row.dimension === "valence" && row.ahead === 1);
  const after1 = bySign(
    change?.difference ?? {
      value: null,
      ci: null,
      se: null,
      ciMethod: null,
      units: 0,
      undefined: "",
    },
    {
      above: "after flagged turns valence fares better than after like unflagged ones",
      below: "after flagged turns valence fares worse than after like unflagged ones",
      unclear: "after flagged turns valence changes no clearly other way than after like ones",
      untold:
        "whether valence fares otherwise after flagged turns cannot be told without an interval",
      none: "",
    },
  );
  const ceiling = readers.find((row) => row.dimension === "valence")?.icc.value ?? null;
  const read = !valence
    ? "No expert has read the emotion of a turn that the display shows"
    : valence.icc.value === null
      ? `How the display’s valence agrees with experts’ readings is not defined: ${valence.icc.undefined ?? ""}`
      : `The display’s valence agrees with experts’ readings to an ICC of ${inWords(valence.icc.value, 2)}${ceiling === null ? "" : `, experts among themselves to ${inWords(ceiling, 2)}`}`;
  return after1 === "" ? `${read}.` : `${read}; ${after1}.`;
}

function basisOf(display: readonly DisplayRow[], after: readonly AfterFlagRow[]): string {
  const valence = valenceOf(display);
  const change = after.find((row) => row.dimension === "valence" && row.ahead === 1);
  const first = valence
    ? `${sourceWords[valence.source]}, valence: ICC ${intervalOf(valence.icc, 2)}, display minus experts ${valence.bias.value === null ? "not defined" : `${inWords(valence.bias.value, 2)}, ${intervalOf(valence.bias, 2)}`}, n = ${counted(valence.pairs.length, "client turn")} in ${counted(valence.sessions, "session")}.${fewWords(valence.sessions)}`
    : "";
  const second =
    change?.difference.value == null
      ? ""
      : ` One turn after a flag: ${inWords(change.difference.value, 2)} in valence, ${intervalOf(change.difference, 2)}, n = ${inWords(change.matchedA, 0)} flagged and ${inWords(change.matchedB, 0)} like them.${change.simulated ? " In simulated sessions this replays the simulator’s own rules." : ""}`;
  return `${first}${second}`.trim() || "Experts read emotion where their study asks for it.";
}

function pictureOf({ label, pairs, bias, limits }: DisplayRow): ViewPicture {
  const points = pairs.map(({ displayed, experts }) => ({
    x: (displayed + experts) / 2,
    y: displayed - experts,
  }));
  const lines = [
    { label: "bias", at: bias.value },
    { label: "upper limit", at: limits.upper.value },
    { label: "lower limit", at: limits.lower.value },
  ].flatMap(({ label: name, at }) => (at === null ? [] : [{ label: name, at }]));
  return {
    ...{ kind: "differences", title: label, points, lines, xRange: [-1, 1] },
    ...{ xLabel: "Mean of display and experts", yLabel: "Display minus experts" },
    yRange: spread([...points.map(({ y }) => y), ...lines.map(({ at }) => at)]),
  };
}

function afterPicture(after: readonly AfterFlagRow[]): ViewPicture {
  return {
    ...{ kind: "intervals", title: "Change after flagged turns minus after like ones", mark: 0 },
    xLabel: "Difference in change, on a scale from −1 to 1",
    range: spread(
      after.flatMap(({ difference }) => [difference.value ?? 0, ...(difference.ci ?? [])]),
    ),
    rows: after.flatMap((row) => drawn(row.label, "Flagged minus unflagged", row.difference)),
  };
}

const numeric = (header: string) => ({ header, numeric: true });

function displayTable(display: readonly DisplayRow[], readers: readonly ReadersRow[]): ViewTable {
  const none = { kind: "text" as const, text: "–" };
  return {
    ...{ id: "display", title: "The display against experts’ own readings", rowWord: "Display" },
    about: "Limits of agreement hold 95 % of the differences if these are roughly normal.",
    columns: [
      "ICC",
      "Display minus experts",
      "Lower limit",
      "Upper limit",
      "Sessions",
      "Turns",
    ].map(numeric),
    rows: [
      ...display.map((row) => ({
        ...{ key: row.key, label: row.label },
        cells: [
          ...[
            estimate(row.icc),
            estimate(row.bias),
            estimate(row.limits.lower),
            estimate(row.limits.upper),
          ],
          ...[plain(row.sessions), opening(row, "compared")],
        ],
      })),
      ...(display.length === 0 ? [] : readers).map((row) => ({
        ...{ key: row.key, label: row.label },
        cells: [estimate(row.icc), none, none, none, plain(row.sessions), opening(row, "compared")],
      })),
    ],
  };
}

function afterTable(after: readonly AfterFlagRow[]): ViewTable {
  const compared = after.filter((row) => row.matchedA + row.unmatchedA > 0);
  return {
    ...{ id: "after", title: "Emotion after a flagged turn", rowWord: "Measure" },
    about:
      "A turn is flagged where most of the experts who saw it put any issue, or the tag asked for, on it.",
    columns: [
      "After flagged",
      "After like ones",
      "Difference",
      "Flagged",
      "Like them",
      "Without a like",
      "All flagged",
      "All others",
    ].map(numeric),
    rows: compared.map((row) => ({
      ...{ key: row.key, label: row.label },
      cells: [
        ...[estimate(row.meanA), estimate(row.meanB), estimate(row.difference)],
        ...[plain(row.matchedA), plain(row.matchedB), plain(row.unmatchedA)],
        ...[opening(row, "flagged"), opening(row, "unflagged")],
      ],
    })),
  };
}
