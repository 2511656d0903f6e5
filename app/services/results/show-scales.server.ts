import type { Database } from "~db/client.server";
import type { Actor } from "~/domain/access/can";
import { done, type Outcome } from "~/domain/access/outcome";
import type { ResultFilter } from "~/domain/misalignment/filter";
import { agreementOf, type PrintedAgreement } from "~/domain/misalignment/study-document/agreement";
import {
  scaleOverviews,
  type ScaleOverview,
} from "~/domain/misalignment/study-document/scale-overview";
import { scaleSeries } from "~/domain/misalignment/study-document/series";
import { standardOptions } from "~/domain/misalignment/study-results";
import { rangeOf } from "~/domain/review/scale-range";
import { listCodes } from "~db/queries/results.server";
import { nameReviewers } from "./name-reviewers";
import { openPart, sessionsToRead, type OpenPart } from "./open-part.server";
import { readAnswer } from "./read-answer.server";
import { readRows } from "./read-practice-rows.server";
import { scopeOf, type AnswerAge, type ShownScope } from "./show-question.server";

export interface ShownScales extends ShownScope, AnswerAge {
  replicates: number;
  seed: number | null;
  /** Null until the first answer about a large study is made. */
  scales: ScaleOverview[] | null;
  /** The scale that is opened to its pairs of reviewers; null where none is. */
  open: { scale: string; label: string; agreement: PrintedAgreement } | null;
}

/** What reviewers gave on the scales of a study's own codebook, kind against kind, and one of them by pairs. */
export async function showScales(
  db: Database,
  actor: Actor,
  {
    studyKey,
    filter,
    scaleKey,
  }: { studyKey: string; filter: ResultFilter; scaleKey: string | null },
): Promise<Outcome<ShownScales>> {
  const opened = await openPart(db, actor, { studyKey, filter });
  if (!opened.ok) return opened;
  const part = opened.value;
  const { plan } = standardOptions;
  const about = {
    ...(await scopeOf(db, part)),
    replicates: plan?.replicates ?? 0,
    seed: plan?.seed ?? null,
  };
  const named = part.codebook.scales.find(({ key }) => key === scaleKey);
  const openOf = (agreement: PrintedAgreement | undefined) =>
    named && agreement ? { scale: named.key, label: named.label, agreement } : null;
  if (!part.isLarge) {
    const { scales, agreement } = await computeScales(db, part, scaleKey);
    return done({ ...about, scales, open: openOf(agreement), asOf: null, computing: null });
  }
  const { found, computing } = await readAnswer(
    ...([db, actor.programmeId, part.scope, "scales", part.of] as const),
  );
  const kept = found?.answer.kind === "scales" ? found.answer : null;
  return done({
    ...about,
    scales: kept?.scales ?? null,
    open: openOf(
      kept && named && Object.hasOwn(kept.opened, named.key) ? kept.opened[named.key] : undefined,
    ),
    ...{ asOf: found?.madeAt ?? null, computing },
  });
}

async function computeScales(db: Database, part: OpenPart, scaleKey: string | null) {
  const { study, codebook, heads } = part;
  const [rows, codes] = await Promise.all([
    readRows(db, study, codebook, heads ?? [], {
      what: "reviews",
      sessionIds: sessionsToRead(part),
    }),
    listCodes(db, study.id),
  ]);
  const options = standardOptions;
  const input = { rows, codebook, options, reviewers: nameReviewers(rows.reviews, codes) };
  const scale = codebook.scales.find(({ key }) => key === scaleKey);
  const series = scale ? scaleSeries(input, scale) : [];
  return {
    scales: scaleOverviews(input),
    agreement:
      scale && series.length > 0
        ? agreementOf(series, { range: rangeOf(scale), ...options })
        : undefined,
  };
}
