import type { Database } from "~db/client.server";
import type { Actor } from "~/domain/access/can";
import { done, type Outcome } from "~/domain/access/outcome";
import { agreementOf, type PrintedAgreement } from "~/domain/misalignment/study-document/agreement";
import {
  scaleOverviews,
  type ScaleOverview,
} from "~/domain/misalignment/study-document/scale-overview";
import { scaleSeries } from "~/domain/misalignment/study-document/series";
import { standardOptions } from "~/domain/misalignment/study-results";
import { rangeOf } from "~/domain/review/scale-range";
import { readDocumentInput } from "./build-study-document.server";

export interface ShownScales {
  study: { key: string; title: string };
  codebookVersion: number;
  replicates: number;
  seed: number | null;
  scales: ScaleOverview[];
  /** The scale that is opened to its pairs of reviewers; null where none is. */
  open: { scale: string; label: string; agreement: PrintedAgreement } | null;
}

/** What reviewers gave on the scales of a study's own codebook, kind against kind, and one of them by pairs. */
export async function showScales(
  db: Database,
  actor: Actor,
  studyKey: string,
  scaleKey: string | null,
): Promise<Outcome<ShownScales>> {
  const read = await readDocumentInput(db, actor, { studyKey });
  if (!read.ok) return read;
  const input = read.value;
  const { codebook, study } = input;
  const { plan } = standardOptions;
  const scale = codebook.scales.find(({ key }) => key === scaleKey);
  const series = scale ? scaleSeries(input, scale) : [];
  const open =
    scale && series.length > 0
      ? {
          ...{ scale: scale.key, label: scale.label },
          agreement: agreementOf(series, {
            range: rangeOf(scale),
            plan,
            ties: standardOptions.ties,
          }),
        }
      : null;
  return done({
    study: { key: study.key, title: study.title },
    codebookVersion: codebook.version,
    replicates: plan?.replicates ?? 0,
    seed: plan?.seed ?? null,
    scales: scaleOverviews(input),
    open,
  });
}
