import type { Database } from "~db/client.server";
import type { Actor } from "~/domain/access/can";
import { done, type Outcome } from "~/domain/access/outcome";
import type { ReferenceAgreement } from "~/domain/misalignment/against-reference";
import { linesAtOnce } from "../exchange/lines-by-page.server";
import { noteFile } from "../exchange/note-file.server";
import { showCalibrationResult } from "./show-calibration-result.server";

interface Row {
  of: "pooled" | "session" | "tag";
  tag: string | null;
  label: string | null;
  agreement: ReferenceAgreement;
}

const heads = [
  ...["of", "tag", "label", "sessions", "decisions"],
  ...["kappa", "kappa_low", "kappa_high", "kappa_undefined"],
  ...["f1", "f1_low", "f1_high", "f1_undefined", "both", "own_only", "gold_only"],
];

const estimate = ({ value, ci, undefined: reason }: ReferenceAgreement["kappa"]) => [
  ...[value, ci?.[0] ?? null, ci?.[1] ?? null],
  value === null ? reason : null,
];

const fields = ({ of, tag, label, agreement }: Row) => [
  ...[of, tag, label, agreement.sessions, agreement.n],
  ...[...estimate(agreement.kappa), ...estimate(agreement.f1)],
  ...[agreement.both, agreement.ownOnly, agreement.referenceOnly],
];

/**
 * An expert's agreement with gold in one calibration session as lines of CSV, in the order of the page.
 * Intervals are 95 %.
 */
export async function calibrationFile(
  db: Database,
  actor: Actor,
  reviewId: string,
): Promise<Outcome<AsyncIterable<string>>> {
  const shown = await showCalibrationResult(db, actor, reviewId);
  if (!shown.ok) return shown;
  const { pooled, here, byTag } = shown.value;
  const subject = { subjectType: "review" as const, subjectId: reviewId };
  await noteFile(db, actor, "calibration exported", subject);
  const rows: Row[] = [
    { of: "pooled", tag: null, label: null, agreement: pooled },
    { of: "session", tag: null, label: null, agreement: here },
    ...byTag.map((each): Row => ({ of: "tag", ...each })),
  ];
  return done(linesAtOnce({ heads, fields, readAll: () => Promise.resolve(rows) }));
}
