/**
 * What an expert is asked to review a session for: the study itself; to be measured against gold before
 * the study begins for them; or once more, unrecognised, to be measured against themselves. Only `live`
 * reviews count in results, adjudication and plans, and reach peers.
 */
export const reviewPurposes = ["live", "calibration", "repeat"] as const;
export type ReviewPurpose = (typeof reviewPurposes)[number];
