import type { Estimate } from "../../statistics/estimate";
import { rateDifference, type RateDifference } from "../../statistics/rate-difference";
import type { BootstrapPlan } from "../../statistics/resampling/bootstrap";
import type { Skill } from "../review/skills";
import type { SessionRecord } from "./session-record";

/** One session of one peer, as the pictures of a cohort count it. */
export interface PeerSession {
  peerId: string;
  /** Counts the peer's ended sessions, from 1. */
  number: number;
  /** Milliseconds since 1970. */
  endedAt: number;
  /** Null where the scenario is not known. */
  scenario: string | null;
  record: SessionRecord;
}

/** Issues of a skill per 100 turns, in the sessions of one number. */
export interface NumberedRate {
  number: number;
  rate: Estimate;
  /** Peers with a reviewed session of this number. */
  peers: number;
}

/** Issues of one skill per 100 turns on two sides, with their difference. */
export type SkillDifference = RateDifference & { skill: Skill };

/** Later sessions are left out of pictures: few get there, and those who do are no fair sample. */
export const mostNumbers = 12;

const ofSkill = (skill: Skill) => (record: SessionRecord) => record.issues[skill] ?? 0;

/** Change over practice: the rate of a skill's issues by session number; peers are resampled. */
export function courseOfSkill(
  sessions: readonly PeerSession[],
  skill: Skill,
  plan: BootstrapPlan | null,
): NumberedRate[] {
  const reviewed = sessions.filter(
    ({ record, number }) => record.seen > 0 && number <= mostNumbers,
  );
  const numbers = [...new Set(reviewed.map(({ number }) => number))].sort((a, b) => a - b);
  return numbers.map((number) => {
    const here = reviewed.filter((each) => each.number === number);
    const rate = rateDifference(clusters(here, [], ofSkill(skill)), plan, "peers").rateA;
    return { number, rate, peers: new Set(here.map(({ peerId }) => peerId)).size };
  });
}

/** Issues of a skill per 100 turns after a day minus before it; peers are resampled as wholes. */
export function beforeAndAfter(
  sessions: readonly PeerSession[],
  at: number,
  skill: Skill,
  plan: BootstrapPlan | null,
): RateDifference {
  const after = sessions.filter(({ endedAt }) => endedAt >= at);
  const before = sessions.filter(({ endedAt }) => endedAt < at);
  return rateDifference(clusters(after, before, ofSkill(skill)), plan, "peers");
}

/** Issues of a skill per 100 turns in one cohort minus another. Cohorts that share no peer are best compared. */
export function compareCohorts(
  here: readonly PeerSession[],
  there: readonly PeerSession[],
  skill: Skill,
  plan: BootstrapPlan | null,
): RateDifference {
  return rateDifference(clusters(here, there, ofSkill(skill)), plan, "peers");
}

function clusters(
  sideA: readonly PeerSession[],
  sideB: readonly PeerSession[],
  count: (record: SessionRecord) => number,
) {
  const byPeer = new Map<
    string,
    Record<"eventsA" | "exposureA" | "eventsB" | "exposureB", number>
  >();
  const at = (peerId: string) => {
    const found = byPeer.get(peerId) ?? { eventsA: 0, exposureA: 0, eventsB: 0, exposureB: 0 };
    byPeer.set(peerId, found);
    return found;
  };
  for (const { peerId, record } of sideA) {
    at(peerId).eventsA += count(record);
    at(peerId).exposureA += record.seen;
  }
  for (const { peerId, record } of sideB) {
    at(peerId).eventsB += count(record);
    at(peerId).exposureB += record.seen;
  }
  return [...byPeer.values()];
}

/** How often a tag was put in the sessions of a scenario. */
export interface HeatCell {
  scenario: string;
  /** Units with the tag at the experts' consensus. */
  flags: number;
  /** Supporter turns that experts saw. */
  seen: number;
  sessions: number;
}

/** Tags that go on turns, by scenario; every tag has a cell of every scenario that was reviewed, in the order of its key. */
export function heatMap(
  sessions: readonly PeerSession[],
  tagKeys: readonly string[],
): { tag: string; cells: HeatCell[] }[] {
  const reviewed = sessions.filter(({ record, scenario }) => record.seen > 0 && scenario !== null);
  const scenarios = [...new Set(reviewed.map(({ scenario }) => scenario ?? ""))].sort();
  const used = tagKeys.filter((tag) => reviewed.some(({ record }) => (record.tags[tag] ?? 0) > 0));
  return used.map((tag) => ({
    tag,
    cells: scenarios.map((scenario) => {
      const here = reviewed.filter((each) => each.scenario === scenario);
      return {
        scenario,
        flags: here.reduce((sum, { record }) => sum + (record.tags[tag] ?? 0), 0),
        seen: here.reduce((sum, { record }) => sum + record.seen, 0),
        sessions: here.length,
      };
    }),
  }));
}
