import type { ReviewKind } from "../../review/review-status";
import { courseRows, type CourseRow } from "../agreement-course";
import type { Measured } from "../measure";
import { counted, inWords } from "../../wording/counted";
import { notDefined } from "../../wording/not-defined";
import { fewWords, percentOf } from "./sentences";
import { areFew } from "../wording";
import { number, opening, percent, plain, type Answer, type ViewPicture } from "./view";

/** How far each expert agrees with the others, session by session. */
export function courseAnswer(
  measured: Measured,
  codeOf: (kind: ReviewKind, reviewerId: string) => string,
): Answer {
  const rows = courseRows(measured, codeOf);
  return {
    rows,
    view: {
      sentence: sentenceOf(rows),
      basis:
        rows.length === 0
          ? "It takes a session that two experts reviewed, with a tag that one of them used."
          : `${rows.map((row) => `${row.label} ${percentOf(row.agreement)}, n = ${inWords(row.agreement.units, 0)}`).join("; ")}. n counts decisions, each on one tag of one supporter turn, ${measured.filter.tag === null ? "of all tags" : "of the chosen tag"}.${fewSessions(rows)}`,
      pictures: rows.filter(isCourse).map(pictureOf),
      tables:
        rows.length === 0
          ? []
          : [
              {
                ...{ id: "over-time", title: "Each expert against the others", rowWord: "Expert" },
                about:
                  "In the order of submission, at first judgement. A point outside of its limits is a reason to talk, not a verdict.",
                columns: [
                  ...["Same decision", "Decisions", "Sessions"].map((header) => ({
                    ...{ header, numeric: true },
                  })),
                  { header: "Outside of the limits", numeric: true, mayLack: true },
                ],
                rows: rows.map((row) => ({
                  ...{ key: row.key, label: row.label },
                  cells: [
                    ...[percent(row.agreement, 1), plain(row.agreement.units)],
                    opening(row, "compared"),
                    isCourse(row)
                      ? opening(row, "outside")
                      : number(null, 0, "one session is its own mean"),
                  ],
                })),
              },
            ],
      notes: [
        "A decision is one tag on one supporter turn that both had in hand, for the tags that either used in the session.",
        "The band is the expert’s own mean plus and minus three standard errors for the n of that session (Shewhart’s p-chart). It takes decisions for independent; those of one session are not quite, so the true limits are somewhat wider and a point may lie outside by chance.",
      ],
    },
  };
}

/** One session is its own mean: nothing of it can lie outside. */
const isCourse = ({ points }: CourseRow) => points.length > 1;

/** What few sessions do to the intervals, of as many as each expert has. */
function fewSessions(rows: readonly CourseRow[]): string {
  const counts = rows.map(({ points }) => points.length);
  const [least, most] = [Math.min(...counts), Math.max(...counts)];
  if (least === most || !areFew(least)) return fewWords(least);
  return ` Only ${least} to ${most} sessions an expert: intervals that resample fewer than 10 come out too narrow.`;
}

function sentenceOf(rows: readonly CourseRow[]): string {
  const points = rows.flatMap((row) => row.points);
  const out = points.filter(({ isOut }) => isOut).length;
  if (rows.length === 0) return "No session that two experts reviewed has a tag to compare yet.";
  if (points.length === rows.length) return "One session an expert is not yet a course.";
  if (out === 0) return "No session lies outside of the limits of its expert’s own mean.";
  return `${inWords(out, 0)} of ${counted(points.length, "point")} ${out === 1 ? "lies" : "lie"} outside of the limits of the expert’s own mean.`;
}

function pictureOf({ label, points, agreement }: CourseRow): ViewPicture {
  const centre = agreement.value;
  return {
    ...{ kind: "control", title: label, sample: "Session", centre },
    aside: `centre ${centre === null ? notDefined : `${inWords(100 * centre, 1)} %`}, n = ${counted(agreement.units, "decision")}, ${counted(points.length, "session")}`,
    points: points.map(({ session, ...point }) => ({
      label: String(session).padStart(3, "0"),
      ...point,
    })),
  };
}
