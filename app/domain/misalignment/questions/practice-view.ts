import type { Measured } from "../measure";
import {
  coursesFollowed,
  overMonths,
  overPractice,
  type CourseFollowed,
  type MonthPoint,
  type PracticePoint,
} from "../over-practice";
import { counted, inWords } from "../../wording/counted";
import { areFew } from "../wording";
import { areApart, intervalOf } from "./sentences";
import { spread } from "./scales-view";
import {
  estimate,
  opening,
  percent,
  plain,
  type Answer,
  type ViewPicture,
  type ViewTable,
} from "./view";

const courseWords: Record<CourseFollowed, string> = {
  "expert-issues": "Experts’ flags per 100 replies",
  "rate-gap": "Peers minus experts, flags per 100",
  sensitivity: "Share of experts’ flags that peers made, too",
  "self-minus-experts": "Self minus experts, mean over scales",
  "early-advice": "Advice before the gate",
  adopted: "Suggestions adopted",
};

const shares: readonly CourseFollowed[] = ["sensitivity", "early-advice", "adopted"];

/** Each measure by how-manieth session of its peer. */
export function practiceAnswer(measured: Measured): Answer {
  const points = overPractice(measured);
  const months = overMonths(measured);
  const what = measured.filter.tag === null ? "any issue" : "the chosen tag";
  return {
    rows: [...points, ...months],
    view: {
      sentence: sentenceOf(points),
      basis: basisOf(points, what),
      pictures: points.length < 2 ? [] : coursesFollowed.map((course) => pictureOf(course, points)),
      tables: [
        tableOf(points, {
          ...{ id: "practice", title: "By the peer’s session number", rowWord: "Session number" },
          about: `Flags are of ${what}.`,
        }),
        tableOf(months, {
          ...{ id: "months", title: "By calendar month", rowWord: "Month" },
          about: `In which sessions began, in UTC; imported sessions have no month. Flags are of ${what}.`,
        }),
      ].filter(({ rows }) => rows.length > 0),
      notes: [
        ...gapNotes(points),
        "Gaps are taken before rounding: they may differ by one in the last place from those of the figures shown.",
        "Later numbers hold fewer peers, not the same ones, and other scenarios: a course over them is no course of a person, and no proof of what practice does.",
        ...(points.some(({ compared }) => areFew(compared))
          ? [
              "Some numbers rest on fewer than 10 sessions that both reviewed: such intervals come out too narrow.",
            ]
          : []),
      ],
    },
  };
}

/** A table of courses, a row a point. */
function tableOf(
  points: readonly (PracticePoint | MonthPoint)[],
  head: Pick<ViewTable, "id" | "title" | "rowWord" | "about">,
): ViewTable {
  const headers = coursesFollowed.map((course) => courseWords[course]);
  return {
    ...head,
    columns: [...headers, "Peers", "Both reviewed", "Sessions"].map((header) => ({
      ...{ header, numeric: true },
    })),
    rows: points.map((point) => ({
      ...{ key: point.key, label: point.label },
      cells: [
        ...coursesFollowed.map((course) =>
          shares.includes(course)
            ? percent(point.values[course])
            : estimate(point.values[course], course === "self-minus-experts" ? 2 : 1),
        ),
        ...[plain(point.peers), plain(point.compared), opening(point, "sessions")],
      ],
    })),
  };
}

/** Where a course has no value, and why: its line breaks there. */
function gapNotes(points: readonly PracticePoint[]): string[] {
  return coursesFollowed.flatMap((course) => {
    const gaps = points.filter(({ values }) => values[course].value === null);
    if (gaps.length === 0 || points.length < 2) return [];
    const at = gaps.map(({ practiceNumber }) => practiceNumber).join(", ");
    const why = [...new Set(gaps.map(({ values }) => values[course].undefined ?? ""))].join("; ");
    return [`${courseWords[course]}: no value at session ${at}, ${why}. The line breaks there.`];
  });
}

/** Whether a number has more than one session that both reviewed, so that its gap has an interval. */
const isKnown = ({ values, compared }: PracticePoint) =>
  compared > 1 && values["rate-gap"].ci !== null;

/** The first and the last number that can be compared, and how many can. */
function ends(points: readonly PracticePoint[]) {
  const known = points.filter(isKnown);
  const [first, last] = [known[0], known.at(-1)];
  return first && last && first !== last ? { first, last, known: known.length } : null;
}

/** The numbers that a sentence about the gap says nothing of; empty where there are none. */
function leftOut(points: readonly PracticePoint[]): string {
  const out = points.filter((point) => !isKnown(point)).map((point) => point.practiceNumber);
  if (out.length === 0) return "";
  const which = out.length === 1 ? `Session ${out[0]} is` : `Sessions ${listed(out)} are`;
  return ` ${which} left out: fewer than two sessions that both reviewed, or no interval.`;
}

const listed = (numbers: readonly number[]) =>
  `${numbers.slice(0, -1).join(", ")} and ${numbers.at(-1) ?? ""}`;

/** What can be said where no two session numbers have an interval: the values, and that they tell no change. */
function singleSessions(points: readonly PracticePoint[]): string {
  const valued = points.filter(({ values }) => values["rate-gap"].value !== null);
  const [first, last] = [valued[0], valued.at(-1)];
  if (!first || !last || first === last)
    return "No two session numbers have a session that both reviewed.";
  const at = ({ practiceNumber, values, compared }: PracticePoint) =>
    `${inWords(values["rate-gap"].value ?? 0, 1)} in session ${practiceNumber} (n = ${counted(compared, "session")})`;
  return `Peers minus experts per 100 replies: ${at(first)}, ${at(last)}. Fewer than two session numbers have an interval, so this tells no change.`;
}

function sentenceOf(points: readonly PracticePoint[]): string {
  const found = ends(points);
  if (found === null) return singleSessions(points);
  const { first, last, known } = found;
  const [a, b] = [first.values["rate-gap"], last.values["rate-gap"]];
  const span = `between ${ordinal(first.practiceNumber)} and ${ordinal(last.practiceNumber)} sessions`;
  if (!areApart(a, b)) {
    return `How far peers and experts are apart shows no clear change over ${counted(known, "session number")}.`;
  }
  return Math.abs(b.value ?? 0) < Math.abs(a.value ?? 0)
    ? `Peers and experts are closer together in later sessions: the gap narrows ${span}.`
    : `Peers and experts are further apart in later sessions: the gap widens ${span}.`;
}

const ordinal = (n: number) => ["zeroth", "first", "second", "third"][n] ?? `${n}th`;

function basisOf(points: readonly PracticePoint[], what: string): string {
  const found = ends(points);
  const n = points.map(({ compared }) => inWords(compared, 0)).join(", ");
  const isOne = points.length === 1 && points[0]?.compared === 1;
  const sessions = isOne
    ? "1 session that both reviewed"
    : `${n} sessions that both reviewed, in the order of their number`;
  const of = `n = ${sessions}. Flags are of ${what}.${leftOut(points)}`;
  if (found === null) return points.length === 0 ? "Only practised sessions have a number." : of;
  const words = (point: PracticePoint) =>
    `${point.label.toLowerCase()} ${inWords(point.values["rate-gap"].value ?? 0, 1)}, ${intervalOf(point.values["rate-gap"], 1)}`;
  return `Peers minus experts per 100 replies: ${words(found.first)}; ${words(found.last)}; ${of}`;
}

/** Shares lie between 0 and 1, and a rate is never below 0; a difference takes what it needs. */
function rangeOf(course: CourseFollowed, values: readonly number[]): [number, number] {
  if (shares.includes(course)) return [0, 1];
  const [low, high] = spread(values);
  return [course === "expert-issues" ? Math.max(0, low) : low, high];
}

function pictureOf(course: CourseFollowed, points: readonly PracticePoint[]): ViewPicture {
  const drawn = points.map(({ practiceNumber, values }) => {
    const { value, ci } = values[course];
    return { x: practiceNumber, y: value, low: ci?.[0] ?? null, high: ci?.[1] ?? null };
  });
  return {
    ...{ kind: "course", title: courseWords[course], steps: false },
    ...{ xLabel: "Session number of the peer", yLabel: courseWords[course] },
    yRange: rangeOf(
      course,
      drawn.flatMap(({ y, low, high }) => [y, low, high].filter((at) => at !== null)),
    ),
    series: [{ label: courseWords[course], points: drawn }],
  };
}
