import { unitKindOf } from "../../../misalignment/units";
import { counted } from "../../../wording/counted";
import { dayOf, type BundleSource } from "./head";

/** How many sessions were reviewed by so many experts: "12 by one, 20 by two". */
function overlapWords({ frozen }: BundleSource): string {
  const experts = new Map<string, Set<string>>();
  for (const { session, kind, reviewer } of frozen.reviews) {
    if (kind !== "expert") continue;
    experts.set(session, (experts.get(session) ?? new Set<string>()).add(reviewer));
  }
  const sizes = new Map<number, number>();
  for (const { size } of experts.values()) sizes.set(size, (sizes.get(size) ?? 0) + 1);
  const words = [...sizes]
    .sort(([a], [b]) => a - b)
    .map(([size, sessions]) => `${counted(sessions, "session")} by ${counted(size, "expert")}`);
  return words.length === 0 ? "no session by an expert" : words.join(", ");
}

function tagWords({ frozen: { codebook } }: BundleSource): string {
  const current = codebook.tags.filter((tag) => !tag.retired);
  const onSessions = current.filter((tag) => unitKindOf(tag) === "session").length;
  const turns = counted(current.length - onSessions, "tag");
  const whole = onSessions === 0 ? "" : ` and ${onSessions} on whole sessions`;
  return `${turns} decided on every supporter turn${whole}, and ${counted(codebook.scales.length, "scale")} rated for every session`;
}

const rangeWords = (values: readonly number[]) =>
  values.length === 0
    ? "undefined for every tag"
    : `${Math.min(...values).toFixed(2)} to ${Math.max(...values).toFixed(2)}`;

function resultWords({ document }: BundleSource): string {
  const among = document.tags.map(({ among_experts: each }) => each);
  const defined = among.flatMap(({ estimates }) => {
    const value = estimates.krippendorff_alpha_nominal?.value ?? null;
    return value === null ? [] : [value];
  });
  const few = document.tags.filter(({ among_experts: each }) => each.sessions < 10).length;
  const narrow =
    few === 0
      ? ""
      : ` For ${counted(few, "tag")} fewer than 10 sessions had two experts; resampling so few gives intervals that are too narrow.`;
  return `Across the ${counted(defined.length, "tag")} for which it is defined, Krippendorff's alpha among experts went from ${rangeWords(defined)}.${narrow} Values, intervals and n of every tag, scale and pair of reviewers are in results.json and numbers.csv.`;
}

/**
 * A methods section in the order of what guidelines ask of a report of reliability and agreement
 * (GRRAS; Kottner et al. 2011), with the facts that the snapshot knows. What it cannot know stands in
 * square brackets for the authors to fill in.
 */
export function methodsText(source: BundleSource): string {
  const { head, frozen, document } = source;
  const { study } = document;
  const { reviewers, reviews } = study;
  const { codebook } = frozen;
  const blind = frozen.study.blinded
    ? "Experts did not know who the peer was."
    : "Experts could know who the peer was.";
  const missing = `A turn that a reviewer had before them and left untagged counted as a no; a turn that they never reached counted as missing and was left out of every pair that it would have been in.`;
  const intervals =
    head.replicates === 0
      ? "No bootstrap intervals were computed."
      : `Intervals are 95 % percentile intervals from ${head.replicates.toLocaleString("en-GB")} bootstrap replicates that resample sessions as wholes (seed ${head.seed}); where a formula is standard its interval stands beside it.`;
  return `# Methods

This paragraph follows the order of the guidelines for reporting reliability and agreement studies (GRRAS;
Kottner et al., J Clin Epidemiol 2011;64:96-106). Square brackets mark what only the authors know.

**What was rated, and by whom.** ${counted(study.sessions.ended, "practice session")} with ${counted(study.turns.all, "turn")} made up the study "${study.title}" on ${dayOf(head.madeAt)}; ${study.sessions.reviewed.toLocaleString("en-GB")} had been reviewed. [State how peers and sessions were chosen.] Reviews came from ${counted(reviewers.peer, "peer supporter")} on their own sessions (${counted(reviews.peer, "review")}), ${counted(reviewers.expert, "expert")} (${counted(reviews.expert, "review")}), ${counted(reviewers.crowd, "crowd rater")} (${counted(reviews.crowd, "review")}) and ${counted(reviewers.model, "model")} (${counted(reviews.model, "review")}). [State the experts' profession, experience and training with the codebook.] Overlap among experts: ${overlapWords(source)}. [State how sessions were allocated to experts.]

**Instrument.** The codebook was "${codebook.title}", version ${codebook.version}: ${tagWords(source)}. It is in codebook.json with all definitions.

**Procedure and blinding.** ${blind} Every reviewer judged alone: self-reviews, other experts' marks and machines' hints stayed hidden until a reviewer had locked the first judgement, and only first judgements count here, as they stood when they were locked. Reviews made to measure the same person twice, to calibrate, or to settle a disagreement do not count. ${missing}

**Analysis.** Agreement on a tag is reported as percent agreement, Cohen's kappa (Conger's for more than two experts), Krippendorff's nominal alpha and Gwet's AC1, side by side with the counts that they come from; agreement on a scale as weighted kappa with linear and quadratic weights, Krippendorff's ordinal and interval alpha, intraclass correlations in the six forms of Shrout and Fleiss, and Bland and Altman's bias and limits. Peers were compared with the experts' consensus on the turns that both had seen: what the majority of the experts who saw a turn did, where a tie counts as flagged. A coefficient that is 0/0 is reported as undefined. ${intervals} Everything was computed by Attune ${head.softwareVersion}; analysis.R computes the coefficients again from the tables.

**Results.** ${resultWords(source)}

**Data.** Snapshot "${head.name}" of ${dayOf(head.madeAt)}, SHA-256 of the data ${head.dataHash}.
`;
}
