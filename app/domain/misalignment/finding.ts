import type { StudyFigures, TagFigures } from "./study-results";
import { counted, inWords } from "../wording/counted";
import { areFew, excludesZero, intervalWords } from "./wording";

/** The one sentence that a results page says, the numbers under it, and the tag that it is about. */
export interface Finding {
  tagKey: string | null;
  sentence: string;
  basis: string;
}

/**
 * The tag with the largest rate gap among those whose interval excludes 0, said in words; where there
 * is none, that. Issues come first: a strength is named only where no issue qualifies. With few
 * sessions the sentence speaks of those sessions alone. Choosing the largest of many gaps makes it
 * look larger than it is, which `basis` says.
 */
export function findingOf(results: StudyFigures): Finding {
  const turnTags = results.tags.filter((each) => each.unit === "turn");
  const clear = turnTags.filter((each) => excludesZero(each.rates.difference));
  const issues = clear.filter((each) => each.tag.kind === "issue");
  const largest = largestGap(issues.length > 0 ? issues : clear);
  if (largest === null) return { tagKey: null, ...nothingClear(results) };
  return {
    tagKey: largest.tag.key,
    sentence: gapSentence(largest),
    basis: basisOf(largest, results, turnTags),
  };
}

/** What is said while the intervals of a study are still being computed: what they will rest on. */
export function findingWithoutIntervals(results: StudyFigures): Finding {
  const sentence = "Intervals are still being computed; which differences are clear is said then.";
  return { tagKey: null, sentence, basis: scope(results) };
}

const sizeOf = (result: TagFigures) => Math.abs(result.rates.difference.value ?? 0);

function largestGap(results: readonly TagFigures[]): TagFigures | null {
  const larger = (best: TagFigures | null, each: TagFigures) =>
    best === null || sizeOf(each) > sizeOf(best) ? each : best;
  return results.reduce(larger, null);
}

function nothingClear(results: StudyFigures): Pick<Finding, "sentence" | "basis"> {
  const basis = scope(results);
  if (results.pairedSessions === 0) {
    return {
      sentence: "No session here has been reviewed by both its peer and an expert yet.",
      basis,
    };
  }
  if (results.pairedSessions === 1 || results.options.plan === null) {
    const sentence = "There is not enough here to say how far peers and experts are apart.";
    return { sentence, basis };
  }
  const sentence = "No tag shows a clear difference between how often peers and experts flag it.";
  const alike = results.tags.some(({ unit, rates: { difference } }) =>
    Boolean(unit === "turn" && difference.value && difference.ci?.[0] === difference.ci?.[1]),
  );
  const but = alike ? " or has no width, because every session is alike" : "";
  return { sentence, basis: `Every 95 % interval of a difference includes 0${but}. ${basis}` };
}

/** What peers and experts do with a tag, as one sentence. */
function gapSentence({ tag, rates }: TagFigures): string {
  const [peer, expert] = [rates.peer.value ?? 0, rates.expert.value ?? 0];
  const few = areFew(rates.sessions);
  const opening = few ? `In these ${counted(rates.sessions, "session")}, experts` : "Experts";
  const verb = few ? "flagged" : "flag";
  const name = `“${tag.label}”`;
  const own = "in their own sessions";
  if (peer === 0) {
    const times = counted(rates.expertFlags, "time");
    return `${opening} ${verb} ${name} ${times}; peers never did ${own}.`;
  }
  if (expert === 0) {
    const times = counted(rates.peerFlags, "time");
    return `${opening} never ${few ? "flagged" : "flag"} ${name}; peers did ${times} ${own}.`;
  }
  const past = few ? "did" : "do";
  if (expert > peer) {
    const ratio = ratioWords(expert / peer, rates.peerFlags);
    return `${opening} ${verb} ${name} ${ratio === null ? "more often than" : `${ratio} as often as`} peers ${past} ${own}.`;
  }
  const peers = few ? `In these ${counted(rates.sessions, "session")}, peers` : "Peers";
  const ratio = ratioWords(peer / expert, rates.expertFlags);
  return `${peers} ${verb} ${name} ${own} ${ratio === null ? "more often than" : `${ratio} as often as`} experts ${past}.`;
}

/** Below so many flags on the rarer side, one flag more or less would change the ratio by a quarter or more. */
const fewestForRatio = 5;

/** "4.0 times", or null where the rarer side has too few flags to say it. */
function ratioWords(ratio: number, flags: number): string | null {
  if (flags < fewestForRatio) return null;
  return `${inWords(ratio, ratio < 10 ? 1 : 0)} times`;
}

/** Which tag differs more than the one that is named, and why it is not named; empty where none does. */
function passedOver(named: TagFigures, compared: readonly TagFigures[]): string {
  const widest = largestGap(compared);
  if (widest === null || sizeOf(widest) <= sizeOf(named)) return "";
  const why = excludesZero(widest.rates.difference)
    ? "it is a strength, and issues come first"
    : "its interval includes 0 or has no width";
  return ` “${widest.tag.label}” differs more; ${why}.`;
}

/** Why a row can rest on fewer turns than there are; empty where the tag's does not. */
function fewerTurns({ rates }: TagFigures, { pairedTurns }: StudyFigures): string {
  const fewest = Math.min(rates.peerSeen, rates.expertSeen);
  return fewest < pairedTurns
    ? " A turn that a reviewer never reached counts for neither side, so a tag can rest on fewer turns."
    : "";
}

function basisOf(
  result: TagFigures,
  results: StudyFigures,
  turnTags: readonly TagFigures[],
): string {
  const { rates } = result;
  const { peer, expert, difference } = rates;
  const about = `Peers ${inWords(peer.value ?? 0, 1)}, experts ${inWords(expert.value ?? 0, 1)} per 100 supporter turns`;
  const gap = `peers minus experts ${inWords(difference.value ?? 0, 1)}, 95 % interval ${intervalWords(difference, 1) ?? "none"}`;
  const chosen = `The largest clear difference, one whose interval leaves out 0, of ${counted(turnTags.length, "tag")} compared; the interval does not allow for that choice.${passedOver(result, turnTags)}`;
  return `${about}; ${gap}. ${scope(results)}${fewerTurns(result, results)} ${chosen}`;
}

/** What was compared: sessions, people, turns, codebook, and how intervals were made. */
function scope(results: StudyFigures): string {
  const { pairedSessions, peers, experts, pairedTurns, codebookVersion, options } = results;
  const who = `${counted(pairedSessions, "session")} reviewed by both; ${counted(peers, "peer")}, ${counted(experts, "expert")}, ${counted(pairedTurns, "supporter turn")}, codebook ${codebookVersion}.`;
  if (options.plan === null) return `${who} No intervals were asked for.`;
  const narrow =
    areFew(pairedSessions) && pairedSessions > 1
      ? `; with fewer than 10 they come out too narrow`
      : "";
  return `${who} Intervals resample sessions${narrow}.`;
}
