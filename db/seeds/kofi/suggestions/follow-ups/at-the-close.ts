import type { StoryMoment } from "~/domain/simulator/story-moment";
import { repliesAtTheClose } from "../../../replies-at-the-close";

export const atTheClose: StoryMoment[] = repliesAtTheClose({
  "could-be-there": ["My mum, if I went", "Desmond from the depot'd have"],
  "may-mention": ["As long as it's not", "Go on, then. But I"],
  "tell-next": ["Desmond from the depot, probably", "My mum. She'll have guessed"],
  "this-week": ["A swim, lane to myself", "I'm getting my hair cut"],
  "after-here": ["Lock up, walk home the", "I'll put the kettle on"],
});
