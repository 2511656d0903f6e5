import type { StoryMoment } from "~/domain/simulator/story-moment";
import { repliesAtTheClose } from "../../../replies-at-the-close";

export const atTheClose: StoryMoment[] = repliesAtTheClose({
  "could-be-there": ["My husband, once he's through", "My husband Rohan could, after"],
  "may-mention": ["Yes, I think so, sorry", "I wouldn't mind. I'd just"],
  "tell-next": ["My husband, it'd be. He", "Rohan, my husband. He ought"],
  "this-week": ["A shower with the door", "I'll sit in the café"],
  "after-here": ["Fold his vests, and then", "I'll look in on him"],
});
