import type { StoryMoment } from "~/domain/simulator/story-moment";
import { repliesAtTheClose } from "../../../replies-at-the-close";

export const atTheClose: StoryMoment[] = repliesAtTheClose({
  "could-be-there": ["Mrs Nair from next door", "My neighbour could sit with"],
  "may-mention": ["You may, dear. I'd like", "I've no objection. Only let"],
  "tell-next": ["My eldest, I think, when", "The eldest of my girls"],
  "this-week": ["I'd like to sit in", "One hour at the market"],
});
