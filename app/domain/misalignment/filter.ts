import type { Codebook } from "../review/codebook";
import { cueKinds, type CueKind } from "../simulator/cue";
import type { PlantedCueRow } from "./practice-rows";
import type { SessionRow, StudyRows } from "./rows";

/** What sessions are told apart by. */
export const facets = ["arm", "cohort", "scenario"] as const;
export type Facet = (typeof facets)[number];

/** Everything that a filter may ask of a session in words. */
export const sessionFilters = [...facets, "peer", "month"] as const;

export const explicitnesses = ["explicit", "implicit"] as const;
export type Explicitness = (typeof explicitnesses)[number];

/** Which part of a study is asked about; null everywhere is all of it. */
export interface ResultFilter {
  arm: string | null;
  cohort: string | null;
  scenario: string | null;
  /** The peer's code in the study. */
  peer: string | null;
  /** The calendar month in which a session began, such as "2026-11". */
  month: string | null;
  tag: string | null;
  cueKind: CueKind | null;
  explicitness: Explicitness | null;
  /** The place of a session among its peer's, from 1. */
  practiceNumber: number | null;
}

export const everything: ResultFilter = {
  ...{ arm: null, cohort: null, scenario: null, peer: null, month: null, tag: null },
  ...{ cueKind: null, explicitness: null, practiceNumber: null },
};

/** Whether all of a study is asked for. */
export function isEverything(filter: ResultFilter): boolean {
  return Object.values(filter).every((value) => value === null);
}

/** Whether a filter, and not the study itself, leaves nothing: none of what the page shows is left. */
export function fitsNothing(filter: ResultFilter, left: number): boolean {
  return left === 0 && !isEverything(filter);
}

/** The filter under a codebook: a tag that it does not hold is no filter. */
export function filterUnder({ tags }: Codebook, filter: ResultFilter): ResultFilter {
  return tags.some(({ key }) => key === filter.tag) ? filter : { ...filter, tag: null };
}

/** The codebook with the tag that is asked for alone. */
export function codebookUnder(codebook: Codebook, { tag }: ResultFilter): Codebook {
  return tag === null
    ? codebook
    : { ...codebook, tags: codebook.tags.filter(({ key }) => key === tag) };
}

/** The sessions that a filter asks for, with their reviews. Tag and cue are each measure's own matter. */
export function filterRows(rows: StudyRows, filter: ResultFilter): StudyRows {
  const fits = ({ practice }: SessionRow) =>
    sessionFilters.every((each) => filter[each] === null || practice?.[each] === filter[each]) &&
    (filter.practiceNumber === null || practice?.practiceNumber === filter.practiceNumber);
  const sessions = rows.sessions.filter(fits);
  const kept = new Set(sessions.map((session) => session.sessionId));
  return { sessions, reviews: rows.reviews.filter((review) => kept.has(review.sessionId)) };
}

/** Whether a cue is of the kind and explicitness asked for. */
export function cueFits(
  cue: Pick<PlantedCueRow, "kind" | "explicit">,
  { cueKind, explicitness }: Pick<ResultFilter, "cueKind" | "explicitness">,
): boolean {
  if (cueKind !== null && cue.kind !== cueKind) return false;
  return explicitness === null || cue.explicit === (explicitness === "explicit");
}

/** A value that sessions can be filtered by, and how many have it. */
export interface FilterChoice {
  value: string;
  sessions: number;
}

export interface FilterChoices extends Record<(typeof sessionFilters)[number], FilterChoice[]> {
  practiceNumber: FilterChoice[];
  cueKind: CueKind[];
  /** All sessions there are to choose from. */
  sessions: number;
}

/** Choices in the order of their values. */
export function inChoiceOrder(choices: readonly FilterChoice[]): FilterChoice[] {
  return [...choices].sort((a, b) => a.value.localeCompare(b.value, "en", { numeric: true }));
}

/** What a study can be filtered by: the values that occur, in order. */
export function filterChoices({ sessions }: StudyRows): FilterChoices {
  const known = sessions.flatMap(({ practice }) => practice ?? []);
  const choices = (values: (string | null)[]): FilterChoice[] => {
    const counts = new Map<string, number>();
    for (const value of values) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
    return inChoiceOrder([...counts].map(([value, count]) => ({ value, sessions: count })));
  };
  const kinds = new Set(
    known.flatMap(({ clientTurns }) =>
      clientTurns.flatMap(({ cues }) => (cues ?? []).map((cue) => cue.kind)),
    ),
  );
  return {
    sessions: sessions.length,
    arm: choices(known.map((each) => each.arm)),
    cohort: choices(known.map((each) => each.cohort)),
    scenario: choices(known.map((each) => each.scenario)),
    peer: choices(known.map((each) => each.peer)),
    month: choices(known.map((each) => each.month)),
    practiceNumber: choices(known.map((each) => each.practiceNumber?.toString() ?? null)),
    cueKind: cueKinds.filter((kind) => kinds.has(kind)),
  };
}

/** Sessions by the value of a facet, in the order of values; sessions without one are left out. */
export function bySessionFacet(
  sessions: readonly SessionRow[],
  facet: Facet,
): { value: string; sessions: SessionRow[] }[] {
  return filterChoices({ sessions, reviews: [] })[facet].map(({ value }) => ({
    value,
    sessions: sessions.filter(({ practice }) => practice?.[facet] === value),
  }));
}
