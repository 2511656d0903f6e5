import type { StoryMoment } from "~/domain/simulator/story-moment";
import { repliesAtTheClose } from "../../../replies-at-the-close";

export const atTheClose: StoryMoment[] = repliesAtTheClose({
  "could-be-there": ["My granddaughter would come, I", "Mrs Kowalczyk from across the"],
  "may-mention": ["You may. I would ask", "I give my permission. The"],
  "tell-next": ["My granddaughter, perhaps. I have", "I think it would be"],
  "this-week": ["I shall buy half a", "On Saturday I will go"],
  "after-here": ["I shall warm some milk", "I will wind the clock"],
});
