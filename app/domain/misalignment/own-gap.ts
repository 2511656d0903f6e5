import type { Skill } from "../review/skills";

/** One own session with what its peer marked in it and what released experts' reviews marked. */
export interface OwnGapSession {
  sessionId: string;
  /** Supporter turns that the peer and the expert both had before them, for each released review. */
  pairs: readonly OwnGapPair[];
}

/** One expert's review beside the own one, over the turns that both had in hand. */
export interface OwnGapPair {
  turns: number;
  /** Issues of each skill, as keys of turn and tag, by who marked them. */
  marks: readonly { skill: Skill; own: ReadonlySet<string>; expert: ReadonlySet<string> }[];
}

/** How the own marks of one skill stand to experts' marks. `n` is what the experts marked. */
export interface OwnGap {
  /** Marked by the expert. */
  n: number;
  /** Of these, marked by oneself at the same turn. */
  both: number;
  /** Marked by oneself alone. */
  ownOnly: number;
}

export interface SkillGap extends OwnGap {
  skill: Skill;
  /** Session by session, in order; sessions where neither marked anything of it have all zeros. */
  course: readonly (OwnGap & { sessionId: string })[];
}

/** Fewest expert marks of a skill from which a share says something. Design choice. */
export const fewestMarks = 5;

/** The share of experts' marks that one marked oneself, 0 to 1; null where there are too few to say. */
export function seenShare({ n, both }: OwnGap): number | null {
  return n < fewestMarks ? null : both / n;
}

const nothing: OwnGap = { n: 0, both: 0, ownOnly: 0 };

/** The first and the latest half of a course, with the number of sessions in each. */
export interface ThenAndNow {
  sessions: number;
  then: OwnGap;
  now: OwnGap;
}

/**
 * A course's first half beside its latest; the middle session of an odd number is in neither. Null where
 * either half has too few experts' marks to say anything.
 */
export function thenAndNow({ course }: Pick<SkillGap, "course">): ThenAndNow | null {
  const sessions = Math.floor(course.length / 2);
  if (sessions === 0) return null;
  const then = course.slice(0, sessions).reduce<OwnGap>(sum, nothing);
  const now = course.slice(-sessions).reduce<OwnGap>(sum, nothing);
  return seenShare(then) === null || seenShare(now) === null ? null : { sessions, then, now };
}

function sum(a: OwnGap, b: OwnGap): OwnGap {
  return { n: a.n + b.n, both: a.both + b.both, ownOnly: a.ownOnly + b.ownOnly };
}

function gapIn({ pairs }: OwnGapSession, skill: Skill): OwnGap {
  return pairs
    .flatMap(({ marks }) => marks.filter((each) => each.skill === skill))
    .map(({ own, expert }): OwnGap => {
      const both = [...expert].filter((key) => own.has(key)).length;
      return { n: expert.size, both, ownOnly: own.size - both };
    })
    .reduce(sum, nothing);
}

/**
 * What one marks in one's own sessions against what experts mark there, by skill, over the sessions in
 * the order given. A session with several released reviews counts each; skills that nobody marked are not
 * in it, the one with most experts' marks comes first.
 */
export function ownGaps(sessions: readonly OwnGapSession[], skills: readonly Skill[]): SkillGap[] {
  return skills
    .map((skill): SkillGap => {
      const course = sessions.map((session) => ({
        sessionId: session.sessionId,
        ...gapIn(session, skill),
      }));
      return { skill, ...course.reduce(sum, nothing), course };
    })
    .filter(({ n, ownOnly }) => n + ownOnly > 0)
    .sort((a, b) => b.n - a.n);
}
