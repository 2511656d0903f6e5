import type { Measured } from "../measure";
import { suggestionValue, uptakeWords, type SuggestionValue } from "../suggestion-value";
import { uptakes } from "../../suggestion/category";
import { counted, inWords } from "../../wording/counted";
import { bySign, fewWords, intervalOf, percentOf } from "./sentences";
import { drawn, estimate, opening, percent, plain, type Answer, type ViewTable } from "./view";

/** What peers do with suggestions, and whether they take up those that experts prefer. */
export function suggestionsAnswer(measured: Measured): Answer {
  const found = suggestionValue(measured);
  const { uptake, preference, judged } = found;
  const [all] = uptake;
  return {
    rows: [...uptake, preference, ...judged],
    view: {
      sentence: sentenceOf(found),
      basis: all
        ? `Adopted ${percentOf(all.shares.adopted)}, modified ${percentOf(all.shares.modified)}; n = ${counted(all.shown, "suggestion")} shown in ${counted(all.sessions, "session")}. ${preferenceWords(found)}${fewWords(all.sessions)}`
        : "Suggestions are shown in arms that have them.",
      pictures: all
        ? [
            {
              ...{ kind: "intervals", title: "What became of suggestions", mark: null },
              xLabel: "Share of those shown",
              range: [
                0,
                Math.max(
                  0.1,
                  ...uptake.flatMap(({ shares }) =>
                    [shares.adopted, shares.modified].map(
                      ({ value, ci }) => (ci?.[1] ?? value ?? 0) * 1.1,
                    ),
                  ),
                ),
              ],
              rows: uptake.flatMap((row) => [
                ...drawn(row.label, "Adopted", row.shares.adopted),
                ...drawn(row.label, "Modified", row.shares.modified),
              ]),
            },
          ]
        : [],
      tables: all ? [uptakeTable(found), preferenceTable(found), judgedTable(found)] : [],
      notes: [
        "Three suggestions are shown at a time, so even a peer who always took one would adopt a third.",
        "Adopted is sent as it was offered, modified is sent changed. Edit distance is the share of the longer text that would have to change.",
        "Preferred is what at least half of those experts chose who named a best reply there. Where they preferred the peer’s own words, every suggestion counts as not preferred.",
      ],
    },
  };
}

function sentenceOf({ uptake, preference }: SuggestionValue): string {
  const [all] = uptake;
  if (!all) return "No suggestion was shown in these sessions.";
  const used = all.behind.adopted.length + all.behind.modified.length;
  const start = `Peers sent ${inWords(used, 0)} of ${counted(all.shown, "suggestion")}, as offered or changed`;
  const words = bySign(preference.difference, {
    above: "they adopt those that experts prefer more often than others",
    below: "they adopt those that experts prefer less often than others",
    unclear: "whether they adopt those that experts prefer is not clear",
    untold: "whether they adopt those that experts prefer cannot be told without an interval",
    none: `whether they adopt those that experts prefer is not defined: ${preference.difference.undefined ?? ""}`,
  });
  return `${start}; ${words}.`;
}

function preferenceWords({ preference }: SuggestionValue): string {
  const { difference, preferred, other, preferredShown, otherShown } = preference;
  if (difference.value === null)
    return `Preferred against not: not defined, ${difference.undefined ?? ""}.`;
  return `Adopted where preferred ${inWords(100 * (preferred.value ?? 0), 1)} % (n = ${preferredShown}), else ${inWords(100 * (other.value ?? 0), 1)} % (n = ${otherShown}); difference ${inWords(100 * difference.value, 1)} points, ${intervalOf(difference, 1, 100)}.`;
}

const numeric = (header: string) => ({ header, numeric: true });

function uptakeTable({ uptake }: SuggestionValue): ViewTable {
  return {
    ...{ id: "uptake", title: "Uptake by kind of idea", rowWord: "Kind of idea", about: "" },
    columns: [
      "Adopted",
      "Modified",
      "Ignored",
      "Edit distance",
      "Shown",
      "Adopted, n",
      "Modified, n",
      "Ignored, n",
    ].map(numeric),
    rows: uptake.map((row) => ({
      ...{ key: row.key, label: row.label },
      cells: [
        ...uptakes.map((each) => percent(row.shares[each], 1)),
        ...[estimate(row.edited), plain(row.shown)],
        ...uptakes.map((each) => opening(row, each)),
      ],
    })),
  };
}

function preferenceTable({ preference: row }: SuggestionValue): ViewTable {
  return {
    ...{
      id: "preference",
      title: "Adopted, where experts preferred it and where not",
      rowWord: "Kind of idea",
    },
    about: "At client turns where an expert named a best reply.",
    columns: [
      "Preferred",
      "Not preferred",
      "Difference, points",
      "Preferred, n",
      "of them adopted",
      "Others, n",
      "of them adopted",
    ].map(numeric),
    rows: [
      {
        ...{ key: row.key, label: uptakeWords.adopted },
        cells: [
          ...[percent(row.preferred, 1), percent(row.other, 1), percent(row.difference, 1)],
          ...["preferred", "preferred-adopted", "other", "other-adopted"].map((cell) =>
            opening(row, cell),
          ),
        ],
      },
    ],
  };
}

function judgedTable({ judged }: SuggestionValue): ViewTable {
  return {
    ...{ id: "judged", title: "Adopted, by what experts judged", rowWord: "Judgement" },
    about: "Of several experts the middle judgement counts; between two, the more careful one.",
    columns: ["Adopted", "Judged, n", "of them adopted"].map(numeric),
    rows: judged.map((row) => ({
      ...{ key: row.key, label: row.label },
      cells: [percent(row.adopted, 1), opening(row, "judged"), opening(row, "adopted")],
    })),
  };
}
