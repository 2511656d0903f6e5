import type { StoryMoment } from "~/domain/simulator/story-moment";
import { repliesAtTheClose } from "../../../replies-at-the-close";

export const atTheClose: StoryMoment[] = repliesAtTheClose({
  "could-be-there": ["My wife, once she's home", "My wife Gwen could, after"],
  "may-mention": ["I'd not mind that. I'd", "Aye, it can go to"],
  "tell-next": ["It'd have to be my", "My wife Gwen, before anybody"],
  "this-week": ["I'll have an hour up", "A walk up to the"],
});
