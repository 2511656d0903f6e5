import type { StudyFigures, TagFigures } from "./study-results";
import { counted, inWords } from "../wording/counted";
import { areFew, excludesZero, intervalWords } from "./wording";

type ExpertFigures = TagFigures["experts"];

/** What a note is about. */
export const noteKinds = [
  "paradox",
  "wide-interval",
  "few-sessions",
  "peers-more-often",
  "no-overlap",
  "ties",
] as const;
export type NoteKind = (typeof noteKinds)[number];

/** A sentence or two that a number needs beside it. `tagKey` is null where it is about the study. */
export interface Note {
  kind: NoteKind;
  tagKey: string | null;
  text: string;
}

/** AC1 and alpha this far apart are said to part. */
const parting = 0.3;
/** An interval of alpha wider than this is said to be wide. */
const wide = 0.4;

/** Every note that the numbers of a study call for: on the study first, then tag by tag. */
export function notesOf(results: StudyFigures): Note[] {
  const notes = [fewSessions(results), noOverlap(results)];
  for (const result of results.tags) {
    notes.push(paradox(result) ?? wideInterval(result), peersMore(result), tied(result));
  }
  return notes.filter((note) => note !== null);
}

function fewSessions({ sessions, options }: StudyFigures): Note | null {
  if (sessions === 0 || !areFew(sessions) || options.plan === null) return null;
  const text =
    sessions === 1
      ? "Only 1 session: there are no intervals, because they come from comparing sessions."
      : `Only ${counted(sessions, "session")}: intervals that resample fewer than 10 come out too narrow.`;
  return { kind: "few-sessions", tagKey: null, text };
}

function noOverlap({ tags, experts }: StudyFigures): Note | null {
  if (experts === 0 || tags.some((each) => each.experts.units > 0)) return null;
  const text =
    "No tag was judged by two experts on the same turn or session, so their agreement on tags cannot be computed.";
  return { kind: "no-overlap", tagKey: null, text };
}

/**
 * Why percent agreement and AC1 are high where alpha and kappa are low: with a rare or a near-universal
 * tag the latter expect almost all of the agreement by chance (Feinstein and Cicchetti 1990; Gwet 2008).
 */
function paradox({ tag, experts, unit }: TagFigures): Note | null {
  const [percent, alpha, ac1] = [
    experts.percentAgreement.value,
    experts.alpha.value,
    experts.ac1.value,
  ];
  if (percent === null || alpha === null || ac1 === null || ac1 - alpha < parting) return null;
  const numbers = `experts agree on ${inWords(100 * percent, 0)} % (AC1 ${inWords(ac1, 2)}), yet alpha is ${inWords(alpha, 2)}`;
  const often = (experts.prevalence ?? 0) > 0.5;
  const where = `${plural(unit)} that ${often ? "both flag" : "neither flags"}`;
  const text = `${tag.label}: ${numbers}. With ${flagWords(experts, unit)}, most of the agreement is on ${where}, and alpha takes that much to be chance.`;
  return { kind: "paradox", tagKey: tag.key, text };
}

function wideInterval({ tag, experts, unit }: TagFigures): Note | null {
  const { alpha } = experts;
  if (alpha.ci === null || alpha.ci[1] - alpha.ci[0] < wide) return null;
  const text = `${tag.label}: the interval of alpha is wide (${intervalWords(alpha, 2) ?? ""}); it rests on ${flagWords(experts, unit)}.`;
  return { kind: "wide-interval", tagKey: tag.key, text };
}

function peersMore({ tag, rates, unit }: TagFigures): Note | null {
  const { difference, peer, expert } = rates;
  if (!excludesZero(difference) || (difference.value ?? 0) < 0) return null;
  const [a, b] = [inWords(peer.value ?? 0, 1), inWords(expert.value ?? 0, 1)];
  const text = `${tag.label}: peers flag it more often than experts do, ${a} against ${b} per 100 ${plural(unit)}.`;
  return { kind: "peers-more-often", tagKey: tag.key, text };
}

function tied({ tag, peers, unit }: TagFigures): Note | null {
  const flagged = peers.counts.both + peers.counts.expertsOnly;
  if (peers.ties === 0 || peers.ties * 2 <= flagged) return null;
  const what = counted(peers.ties, unit === "turn" ? "supporter turn" : "session");
  const text = `${tag.label}: experts were evenly divided on ${what}; the consensus depends on how such ties are counted.`;
  return { kind: "ties", tagKey: tag.key, text };
}

const plural = (unit: TagFigures["unit"]) => (unit === "turn" ? "turns" : "sessions");

function flagWords(experts: ExpertFigures, unit: TagFigures["unit"]): string {
  const seen = counted(experts.seen, unit === "turn" ? "turn" : "session");
  return `${counted(experts.flags, "flag")} in ${seen}`;
}
