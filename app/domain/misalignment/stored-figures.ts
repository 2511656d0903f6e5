import type { Codebook, Tag } from "../review/codebook";
import { unitsOfPatterns, type StoredPatterns } from "./session-patterns";
import {
  standardOptions,
  tagFiguresOf,
  type ResultOptions,
  type StudyFigures,
} from "./study-results";
import { sumsOf, type StudyTotals } from "./study-totals";
import { pointFigures } from "./tag-points";

/** Tags that results speak of: those not retired, and retired ones that somebody used. */
export function tagsOf(codebook: Codebook, sessions: readonly StoredPatterns[]): Tag[] {
  const used = new Set(sessions.flatMap(({ patterns }) => Object.keys(patterns.tags)));
  return codebook.tags.filter((tag) => !tag.retired || used.has(tag.key));
}

function scopeOf(codebook: Codebook, sessions: readonly StoredPatterns[], options: ResultOptions) {
  const all = sessions.map(({ patterns }) => patterns);
  const paired = all.filter(({ peer, experts }) => peer !== null && experts.length > 0);
  const turnsIn = (some: typeof all) => some.reduce((sum, { turns }) => sum + turns, 0);
  return {
    options,
    codebookVersion: codebook.version,
    sessions: all.length,
    pairedSessions: paired.length,
    turns: turnsIn(all),
    pairedTurns: turnsIn(paired),
    peers: new Set(all.flatMap(({ peer }) => peer ?? [])).size,
    experts: new Set(all.flatMap(({ experts }) => experts)).size,
  };
}

/** The figures of a study from its totals, at once and without intervals. */
export function studyPoints(
  codebook: Codebook,
  totals: StudyTotals,
  options: ResultOptions = standardOptions,
): StudyFigures {
  const { sessions, pairedSessions, turns, pairedTurns, peers, experts, used } = totals;
  return {
    ...{ options, codebookVersion: codebook.version },
    ...{ sessions, pairedSessions, turns, pairedTurns },
    peers: Object.keys(peers).length,
    experts: Object.keys(experts).length,
    tags: codebook.tags
      .filter((tag) => !tag.retired || Object.hasOwn(used, tag.key))
      .map((tag) => pointFigures(tag, sumsOf(totals, tag.key))),
  };
}

/**
 * The figures of a study from its sessions' patterns with their intervals: what `studyResults` gives for
 * the rows that the patterns are of. `tell` hears how many tags are done.
 */
export function studyFiguresOf(
  codebook: Codebook,
  sessions: readonly StoredPatterns[],
  options: ResultOptions = standardOptions,
  tell: (doneTags: number) => void = () => undefined,
): StudyFigures {
  const tags = tagsOf(codebook, sessions).map((tag, at) => {
    const figures = tagFiguresOf(tag, unitsOfPatterns(tag, sessions), options);
    tell(at + 1);
    return figures;
  });
  return { ...scopeOf(codebook, sessions, options), tags };
}
