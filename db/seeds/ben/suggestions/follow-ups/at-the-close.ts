import type { StoryMoment } from "~/domain/simulator/story-moment";
import { repliesAtTheClose } from "../../../replies-at-the-close";

export const atTheClose: StoryMoment[] = repliesAtTheClose({
  "could-be-there": ["My brother, he's on his", "My brother Tim, tonight. He's"],
  "may-mention": ["Yeah, somebody ought to have", "You can. It's what I'd"],
  "tell-next": ["My brother gets the first", "My brother Tim, I reckon"],
  "this-week": ["One game of touch on", "I'm having a pie on"],
  "after-here": ["Teeth, blind down, and I'll", "I'll put bread in the"],
});
