import { reviewByRules } from "../../domain/review/model-reviewer/review-by-rules";
import { rulesName, rulesVersion } from "../../domain/review/model-reviewer/reviewer";
import type { TranscriptReviewer } from "../reviewer";

/** The embedded rules: no network, the same findings for the same transcript. */
export const rulesReviewer: TranscriptReviewer = {
  reviewer: "rules",
  modelName: rulesName,
  version: rulesVersion,
  estimateTokens: () => 0,
  review({ context, makeId }) {
    const findings = reviewByRules(context, makeId);
    return Promise.resolve({ ok: true, findings, tokens: { input: 0, output: 0 } });
  },
};
