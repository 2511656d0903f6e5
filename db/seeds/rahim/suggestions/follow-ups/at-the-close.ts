import type { StoryMoment } from "~/domain/simulator/story-moment";
import { repliesAtTheClose } from "../../../replies-at-the-close";

export const atTheClose: StoryMoment[] = repliesAtTheClose({
  "could-be-there": ["Jashim can sit with me", "My friend Jashim, he is"],
  "may-mention": ["Yes, you can say it", "I agree, sir, madam. I"],
  "tell-next": ["To Jashim first. He is", "It will be my friend"],
  "this-week": ["On Sunday I will go", "I will buy one good"],
  "after-here": ["I wash, I pray, then", "First the prayer. Then I"],
});
