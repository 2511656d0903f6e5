import { counted, inWords } from "../../wording/counted";
import type { Measured } from "../measure";
import { spanAgreement, type SpanRow } from "../span-agreement";
import { fewWords, intervalOf, percentOf } from "./sentences";
import { drawn, estimate, opening, percent, plain, type Answer, type ViewTable } from "./view";

/** Whether experts who put a tag on words mean the same words. */
export function wordsAnswer(measured: Measured): Answer {
  const rows = spanAgreement(measured);
  const [first] = rows;
  const lengths = lengthsIn(measured);
  return {
    rows,
    view: {
      sentence: sentenceOf(first, lengths),
      basis: first ? basisOf(first) : basisOfNone[lengths],
      pictures: first
        ? [
            {
              ...{ kind: "intervals", title: "Marks that the other expert made, too", mark: null },
              ...{ xLabel: "Share of marks with the same tag", range: [0, 1] },
              rows: rows.flatMap((row) => [
                ...drawn(row.label, "Overlapping", row.overlapping),
                ...drawn(row.label, "The same words", row.same),
              ]),
            },
          ]
        : [],
      tables: first ? [tableOf(rows)] : [],
      notes: [
        "Every two experts of a session are compared on the turns that both saw. A mark is matched with one mark of the other expert at most, with the same tag, the closest first.",
        "A tag on a whole turn is on all of its words; marks of one expert and tag that overlap are one. Tags that go on no words are left out.",
        "Alpha is Krippendorff’s for unitizing (1995) on the turns that both saw, end to end: it takes into account how long marks are and how they lie. Characters are counted in place of words, because a snapshot, which gives the same numbers, holds no words.",
        ...(first && lengths === "lacking" ? [leftOut] : []),
      ],
    },
  };
}

/** Whether the length of every turn is there; in a snapshot from before it was frozen it is not. */
const lengthsIn = ({ rows }: Measured) =>
  rows.sessions.some((each) => each.supporterTurns.some((turn) => turn.length === undefined))
    ? "lacking"
    : "there";
type Lengths = ReturnType<typeof lengthsIn>;

const basisOfNone: Record<Lengths, string> = {
  there: "It takes a turn that two experts saw, on whose words one of them put a tag.",
  lacking:
    "It was made before lengths were kept, and without them marks cannot be compared. A new snapshot holds them.",
};

const leftOut = "Turns of which no length is held are left out.";

function sentenceOf(row: SpanRow | undefined, lengths: Lengths): string {
  if (!row && lengths === "lacking") return "This snapshot does not hold how long turns are.";
  if (!row || row.overlapping.value === null || row.same.value === null)
    return "No tag was put on words of a turn that two experts saw.";
  const [overlapping, same] = [row.overlapping.value, row.same.value].map(
    (share) => `${inWords(100 * share, 0)} %`,
  ) as [string, string];
  if (row.overlapping.value === row.same.value && row.same.value > 0)
    return `${same} of experts’ marks are on exactly the words that another expert marked with the same tag; no others overlap.`;
  return `${overlapping} of experts’ marks overlap a mark of another expert with the same tag; ${same} are on exactly the same words.`;
}

function basisOf({ label, overlapping, same, alpha, marks, sessions }: SpanRow): string {
  const alphaWords =
    alpha.value === null
      ? `alpha is not defined (${alpha.undefined ?? ""})`
      : `alpha for unitizing ${inWords(alpha.value, 2)}, ${intervalOf(alpha, 2)}`;
  return `${label}: overlapping ${percentOf(overlapping)}, the same words ${percentOf(same)}, n = ${counted(marks, "mark")} in ${counted(sessions, "session")}; ${alphaWords}.${fewWords(sessions)}`;
}

const tableOf = (rows: readonly SpanRow[]): ViewTable => ({
  ...{ id: "words", title: "Which words experts mark", rowWord: "Tag" },
  about:
    "A mark counts once for every other expert who saw its turn. One alone: the other expert put the tag on none of these words.",
  columns: [
    "Overlapping",
    "The same words",
    "Characters, F1",
    "Alpha",
    "Marks",
    "Sessions",
    "Turns, same words",
    "Turns, overlapping",
    "Turns, one alone",
  ].map((header) => ({ header, numeric: true })),
  rows: rows.map((row) => ({
    ...{ key: row.key, label: row.label },
    cells: [
      ...[percent(row.overlapping), percent(row.same), estimate(row.characters)],
      ...[estimate(row.alpha), plain(row.marks), plain(row.sessions)],
      ...[opening(row, "same-words"), opening(row, "overlapping-words"), opening(row, "one-alone")],
    ],
  })),
});
