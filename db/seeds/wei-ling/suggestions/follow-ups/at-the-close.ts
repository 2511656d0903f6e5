import type { StoryMoment } from "~/domain/simulator/story-moment";
import { repliesAtTheClose } from "../../../replies-at-the-close";

export const atTheClose: StoryMoment[] = repliesAtTheClose({
  "could-be-there": ["jia min maybe, she's two", "there's jia min from orientation"],
  "may-mention": ["can, i guess. but not", "ok lah, if i know"],
  "tell-next": ["jia min i think. she", "not my mum first. jia"],
  "this-week": ["one proper dinner downstairs. with", "i'll sleep one morning till"],
});
