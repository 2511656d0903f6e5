import type { StoryMoment } from "~/domain/simulator/story-moment";
import { repliesAtTheClose } from "../../../replies-at-the-close";

export const atTheClose: StoryMoment[] = repliesAtTheClose({
  "could-be-there": ["my sister tali on the", "yael from work could come"],
  "may-mention": ["ok. but you tell me", "yeah that can be said"],
  "tell-next": ["my sister tali. she'll be", "tali, that's my sister. she'd"],
  "this-week": ["one run. slow, with music", "i'm going to change the"],
});
