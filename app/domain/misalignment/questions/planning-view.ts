import type { Measured } from "../measure";
import { sessionsNeeded, type HalfWidth } from "../sessions-needed";
import { counted, inWords } from "../../wording/counted";
import { drawn, estimate, number, opening, plain, type Answer } from "./view";

/** How many more double-coded sessions until experts' agreement is known as closely as asked. */
export function planningAnswer(measured: Measured, halfWidth: HalfWidth): Answer {
  const rows = sessionsNeeded(measured, halfWidth);
  const known = rows.flatMap(({ more, label }) => (more === null ? [] : [{ more, label }]));
  const most = known.reduce<{ more: number; label: string } | null>(
    (best, each) => (best === null || each.more > best.more ? each : best),
    null,
  );
  const ready = known.filter(({ more }) => more === 0).length;
  const width = `± ${inWords(halfWidth, 2)}`;
  return {
    rows,
    view: {
      sentence:
        most === null
          ? "No tag has an interval yet from which to plan."
          : most.more === 0
            ? `Every tag that can be planned for is known to ${width} already.`
            : `About ${inWords(most.more, 0)} more double-coded sessions until alpha of every tag is known to ${width}; ${inWords(ready, 0)} of ${counted(known.length, "tag")} ${ready === 1 ? "is" : "are"} there.`,
      basis:
        most === null
          ? "An interval needs two or more sessions that two experts reviewed, and flags in them."
          : `The most is for “${most.label}”. Intervals shrink with the square root of sessions if those to come are like those at hand; from few sessions it is a rough figure.`,
      pictures:
        known.length === 0
          ? []
          : [
              {
                ...{
                  kind: "intervals",
                  title: "Alpha among experts now",
                  mark: 0,
                  range: [-0.5, 1],
                },
                xLabel: "Alpha, 95 % interval",
                rows: rows.flatMap((row) => drawn(row.label, "Alpha", row.alpha)),
              },
            ],
      tables:
        rows.length === 0
          ? []
          : [
              {
                ...{ id: "planning", title: "Double-coded sessions, by tag", rowWord: "Tag" },
                about: "Tags that nobody used have nothing to plan from.",
                columns: [
                  "Alpha",
                  "Half-width now",
                  `Needed for ${width}`,
                  "More",
                  "Flags",
                  "Seen",
                  "Double-coded",
                ].map((header) => ({ header, numeric: true })),
                rows: rows.map((row) => ({
                  ...{ key: row.key, label: row.label },
                  cells: [
                    estimate(row.alpha),
                    number(row.halfWidth, 2, "there is no interval"),
                    number(row.needed, 0, "the interval has no width to learn from"),
                    number(row.more, 0, "the interval has no width to learn from"),
                    ...[plain(row.flags), plain(row.seen), opening(row, "double-coded")],
                  ],
                })),
              },
            ],
      notes: [],
    },
  };
}
