import { feelingAsks } from "./topic-asks/feelings";
import { helpAsks } from "./topic-asks/help";
import { lifeAsks } from "./topic-asks/life";
import { oneselfAsks } from "./topic-asks/oneself";
import { storyAsks } from "./topic-asks/story";
import type { WordedTopic } from "./topic";

/**
 * What asks for each topic that any client may be asked about: words or short phrases in any inflection, matched next to one
 * another. A longer phrase outweighs a shorter one. Design choice, from how supporters ask.
 */
export const standardAsks: Record<WordedTopic, readonly string[]> = {
  ...storyAsks,
  ...lifeAsks,
  ...oneselfAsks,
  ...helpAsks,
  ...feelingAsks,
};
