import type { StoryMoment } from "~/domain/simulator/story-moment";
import { repliesAtTheClose } from "../../../replies-at-the-close";

export const atTheClose: StoryMoment[] = repliesAtTheClose({
  "could-be-there": ["my sister bea, she'd come", "my lola po. she just"],
  "may-mention": ["ok po, but like, not", "sige, if it stays in"],
  "tell-next": ["my sister bea i think", "bea first, my sister. team"],
  "this-week": ["shoot around alone, early, no", "one whole afternoon with no"],
});
