import { helpAsks } from "./topic-asks/help";
import { lifeAsks } from "./topic-asks/life";
import { oneselfAsks } from "./topic-asks/oneself";
import { storyAsks } from "./topic-asks/story";
import type { StandardTopic } from "./topic";

/**
 * What asks for each standard topic: words or short phrases in any inflection, matched next to one
 * another. A longer phrase outweighs a shorter one. Design choice, from how supporters ask.
 */
export const standardAsks: Record<StandardTopic, readonly string[]> = {
  ...storyAsks,
  ...lifeAsks,
  ...oneselfAsks,
  ...helpAsks,
};
