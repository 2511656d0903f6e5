import type { SupportStage } from "./fading";

/** Seconds that a late suggestion waits after the client's words. */
export const lateAfter = 10;

/** What a stage means to a peer. */
export const stageWords: Record<SupportStage, string> = {
  on: "there from the start",
  late: `shown ${lateAfter} seconds after each message, so that your own words come first`,
  off: "left out: you practise without them",
};
