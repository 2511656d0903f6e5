import type { NotificationFacts, NotificationKind } from "~/domain/notification/notification";

export const kindWords: Record<NotificationKind, string> = {
  "feedback-released": "Feedback on a session of mine is here",
  "plan-due": "The day of a step in my practice plan is near",
  "review-assigned": "I am asked to review sessions",
  "review-overdue": "A review is past its day",
  "calibration-passed": "Calibration is passed",
  "risk-handled-unsafely": "A review marks that risk was missed or handled unsafely",
  "release-waits": "Reviews wait for their release",
  "erasure-asked": "Somebody asks to have all that they did erased",
};

const session = ({ number, title }: NotificationFacts) =>
  `session ${String(number ?? 0).padStart(3, "0")}${title ? `, ${title}` : ""}`;

/** A line in a sentence. Dates are drawn beside it. */
export function lineWords(kind: NotificationKind, facts: NotificationFacts): string {
  const { count = 1, study = "a study", code = "An expert" } = facts;
  switch (kind) {
    case "feedback-released":
      return `There is feedback on ${session(facts)}.`;
    case "plan-due":
      return `Your plan asks for ${facts.title ?? "a session"} soon.`;
    case "review-assigned":
      return count === 1
        ? `You are asked to review a session of ${study}.`
        : `You are asked to review ${count} sessions of ${study}.`;
    case "review-overdue":
      return facts.isOwn
        ? `Your review of ${session(facts)} is past its day.`
        : `The review of ${session(facts)} by ${code} is past its day.`;
    case "calibration-passed":
      return facts.isOwn
        ? `You have passed calibration in ${study}: live sessions are open to you.`
        : `${code} has passed calibration in ${study}.`;
    case "risk-handled-unsafely":
      return `A review of ${session(facts)} marks that risk was missed or handled unsafely.`;
    case "release-waits":
      return count === 1
        ? "A review waits for its release to the peer."
        : `${count} reviews wait for their release to peers.`;
    case "erasure-asked":
      return "Somebody asked to have all that they did here erased.";
  }
}
