import { clusterMean, valuesByCluster } from "../../statistics/cluster-mean";
import type { Estimate } from "../../statistics/estimate";
import { rateDifference, type ClusterCounts } from "../../statistics/rate-difference";
import type { BootstrapPlan } from "../../statistics/resampling/bootstrap";
import {
  suggestionCategories,
  suggestionJudgements,
  type SuggestionCategory,
  type SuggestionJudgement,
  type Uptake,
} from "../suggestion/category";
import { sessionsIn, type Measured, type MeasureRow } from "./measure";
import type { SuggestionRow } from "./practice-rows";
import type { UnitRef } from "./units";

/** What became of the suggestions of one category, or of all. */
export interface UptakeRow extends MeasureRow {
  shown: number;
  sessions: number;
  /** Share of those shown, in [0, 1]. */
  shares: Record<Uptake, Estimate>;
  /** Mean edit distance of what was sent from what was offered, over the longer; of those sent changed. */
  edited: Estimate;
  behind: Record<Uptake, readonly UnitRef[]>;
}

/** How often suggestions are adopted, apart by what experts think of them. */
export interface PreferenceResult extends MeasureRow {
  /** P(adopted | preferred), P(adopted | not), and the former minus the latter; in [0, 1] and [-1, 1]. */
  preferred: Estimate;
  other: Estimate;
  difference: Estimate;
  preferredShown: number;
  otherShown: number;
  sessions: number;
  behind: Record<"preferred-adopted" | "preferred" | "other-adopted" | "other", readonly UnitRef[]>;
}

/** How often suggestions are adopted that experts judge alike. */
export interface JudgedRow extends MeasureRow {
  judgement: SuggestionJudgement;
  judged: number;
  sessions: number;
  adopted: Estimate;
  behind: Record<"judged" | "adopted", readonly UnitRef[]>;
}

export interface SuggestionValue {
  uptake: UptakeRow[];
  preference: PreferenceResult;
  judged: JudgedRow[];
}

interface Shown extends SuggestionRow {
  ref: UnitRef;
}

/**
 * What peers do with suggestions and whether they take up those that experts prefer. Preferred is what at
 * least half of the experts chose who chose a best reply to that client turn; where nobody chose, the
 * turn's suggestions count on neither side. Intervals resample sessions.
 */
export function suggestionValue({ rows, options: { plan } }: Measured): SuggestionValue {
  const shown = rows.sessions.flatMap(({ sessionId, practice }) =>
    (practice?.suggestions ?? []).map((each): Shown => ({
      ...each,
      ref: { sessionId, turnId: each.turnId, position: each.position },
    })),
  );
  const beside = rows.reviews.flatMap((review) =>
    review.kind === "expert" && review.beside ? [review.beside] : [],
  );
  const bests = new Map<string, (string | null)[]>();
  const judgements = new Map<string, SuggestionJudgement[]>();
  for (const said of beside) {
    for (const { turnId, suggestionId } of said.bests)
      bests.set(turnId, [...(bests.get(turnId) ?? []), suggestionId]);
    for (const { suggestionId, judgement } of said.judgements)
      judgements.set(suggestionId, [...(judgements.get(suggestionId) ?? []), judgement]);
  }
  return {
    uptake: [
      uptakeRow("all", "All", shown, plan),
      ...suggestionCategories.map((category) =>
        uptakeRow(
          category,
          categoryWords[category],
          shown.filter((s) => s.category === category),
          plan,
        ),
      ),
    ].filter((row) => row.shown > 0),
    preference: preferenceOf(shown, bests, plan),
    judged: suggestionJudgements.map((judgement) => {
      const here = shown.filter(
        ({ suggestionId }) => middleOf(judgements.get(suggestionId) ?? []) === judgement,
      );
      const adopted = here.filter(isAdopted);
      return {
        ...{ key: judgement, label: judgementWords[judgement], judgement, judged: here.length },
        sessions: sessionsIn(here.map(({ ref }) => ref)),
        adopted: shareOf(here, isAdopted, plan, "no suggestion was judged so"),
        behind: { judged: here.map(({ ref }) => ref), adopted: adopted.map(({ ref }) => ref) },
      };
    }),
  };
}

const isAdopted = ({ uptake }: SuggestionRow) => uptake === "adopted";

function shareOf(
  shown: readonly Shown[],
  holds: (each: Shown) => boolean,
  plan: BootstrapPlan | null,
  reason: string,
): Estimate {
  const values = shown.map((each) => ({ cluster: each.ref.sessionId, value: holds(each) ? 1 : 0 }));
  return clusterMean(valuesByCluster(values), plan, "sessions", reason);
}

function uptakeRow(
  key: string,
  label: string,
  shown: readonly Shown[],
  plan: BootstrapPlan | null,
): UptakeRow {
  const of = (uptake: Uptake) =>
    shareOf(shown, (each) => each.uptake === uptake, plan, "no suggestion was shown");
  const refs = (uptake: Uptake) => shown.filter((each) => each.uptake === uptake).map((s) => s.ref);
  const edits = shown.flatMap(({ ref, uptake, edited }) =>
    uptake === "modified" && edited !== null ? [{ cluster: ref.sessionId, value: edited }] : [],
  );
  const reason = "no suggestion was sent changed";
  return {
    ...{ key, label, shown: shown.length },
    sessions: sessionsIn(shown.map(({ ref }) => ref)),
    shares: { adopted: of("adopted"), modified: of("modified"), ignored: of("ignored") },
    edited: clusterMean(valuesByCluster(edits), plan, "sessions", reason),
    behind: { adopted: refs("adopted"), modified: refs("modified"), ignored: refs("ignored") },
  };
}

function preferenceOf(
  shown: readonly Shown[],
  bests: ReadonlyMap<string, readonly (string | null)[]>,
  plan: BootstrapPlan | null,
): PreferenceResult {
  const chosen = shown.filter(({ turnId }) => bests.has(turnId));
  const isPreferred = ({ turnId, suggestionId }: Shown) => {
    const said = bests.get(turnId) ?? [];
    return said.filter((id) => id === suggestionId).length * 2 >= said.length;
  };
  const bySession = new Map<string, Record<keyof ClusterCounts, number>>();
  for (const each of chosen) {
    const { sessionId } = each.ref;
    const here = bySession.get(sessionId) ?? { eventsA: 0, exposureA: 0, eventsB: 0, exposureB: 0 };
    const side = isPreferred(each) ? "A" : "B";
    here[`exposure${side}`] += 1;
    here[`events${side}`] += isAdopted(each) ? 1 : 0;
    bySession.set(sessionId, here);
  }
  const rates = rateDifference([...bySession.values()], plan, "sessions");
  const refs = (preferred: boolean, adopted: boolean | null) =>
    chosen
      .filter((s) => isPreferred(s) === preferred && (adopted === null || isAdopted(s) === adopted))
      .map(({ ref }) => ref);
  const reason =
    chosen.length === 0
      ? "no expert chose a best reply"
      : refs(true, null).length === 0
        ? "experts preferred no suggestion"
        : "experts preferred every suggestion";
  const share = (rate: Estimate): Estimate =>
    rate.value === null
      ? { ...rate, undefined: reason }
      : {
          ...rate,
          value: rate.value / 100,
          ci: rate.ci && [rate.ci[0] / 100, rate.ci[1] / 100],
        };
  return {
    ...{ key: "preference", label: "Adopted" },
    preferred: share(rates.rateA),
    other: share(rates.rateB),
    difference: share(rates.difference),
    preferredShown: refs(true, null).length,
    otherShown: refs(false, null).length,
    sessions: bySession.size,
    behind: {
      "preferred-adopted": refs(true, true),
      preferred: refs(true, null),
      "other-adopted": refs(false, true),
      other: refs(false, null),
    },
  };
}

/** What several experts think together: the middle of harm, neutral and help; between two, the worse. */
function middleOf(said: readonly SuggestionJudgement[]): SuggestionJudgement | null {
  const places = said.map((each) => suggestionJudgements.indexOf(each)).sort((a, b) => a - b);
  const middle = places[Math.floor((places.length - 1) / 2)];
  return middle === undefined ? null : (suggestionJudgements[middle] ?? null);
}

const categoryWords: Record<SuggestionCategory, string> = {
  mi: "Explore",
  empathy: "Empathise",
  support: "Support",
};

export const judgementWords: Record<SuggestionJudgement, string> = {
  help: "Would have helped",
  neutral: "Neutral",
  harm: "Would have harmed",
};

/** What became of a suggestion, in words. */
export const uptakeWords: Record<Uptake, string> = {
  adopted: "Adopted",
  modified: "Modified",
  ignored: "Ignored",
};
