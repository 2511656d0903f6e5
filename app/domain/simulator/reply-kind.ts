/**
 * The occasions for which every scenario has its own wording. Each is a pool of lines; no line is
 * used twice in a session.
 */
export const replyKinds = [
  /** The live cue was met in content. */
  "met",
  /** A bare validation that fits anyone. */
  "stock",
  /** Reassurance or cheer in place of being heard. */
  "doubt",
  /** Advice before the gate. */
  "adviceEarly",
  /** Advice after the gate, considered. */
  "adviceOpen",
  /** Advice after the gate, declined. */
  "adviceNo",
  /** Permission to advise was asked. */
  "permission",
  /** The feeling was made smaller. */
  "minimised",
  /** The client was blamed or argued with. */
  "confronted",
  /** The third closed question in a row, and after that. */
  "interrogated",
  /** A cue was passed over. */
  "missed",
  /** A question reached further than trust does. */
  "deflect",
  /** Trust is low: little is said. */
  "quiet",
  /** A question that the story does not answer. */
  "dontKnow",
  /** Something was asked again that was told before. */
  "already",
  /** A strength was named. */
  "affirmed",
  /** The supporter spoke of themselves. */
  "selfTalk",
  /** The supporter explained something. */
  "informed",
  /** A reflection was checked and was right. */
  "confirm",
  /** A reflection missed what was meant. */
  "partly",
  /** A safety step or a hand-over was offered. */
  "safety",
  /** Two deep turns in a row: a step back. */
  "pullBack",
  /** A greeting alone. */
  "greeted",
  /** The supporter ends the conversation. */
  "farewell",
  /** A small step in the client's own words. */
  "coping",
  /** A little relief. */
  "lighter",
  /** The supporter took something back or said sorry. */
  "repair",
  /** The style showing: tangents, apologies, outbursts, shrugs. */
  "style",
  /** The engaged client goes on unasked. */
  "more",
] as const;
export type ReplyKind = (typeof replyKinds)[number];
