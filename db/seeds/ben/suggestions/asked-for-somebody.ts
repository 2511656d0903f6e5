import type { StoryMoment } from "~/domain/simulator/story-moment";

/** Replies for whom Ben names when somebody is asked for. */
export const askedForSomebody: StoryMoment[] = [
  {
    cue: null,
    said: ["No one's sat me down about it", "gave me half her muesli bar"],
    mi: ["If somebody did sit down with you, where would you start?"],
    empathy: ["You've had tiny kindnesses in passing, and nobody who stopped."],
    support: ["I've stopped for it, and the jokes are welcome as well."],
  },
  {
    cue: null,
    said: ["a bit left over for whoever writes the roster", "a bed manager I've never met"],
    mi: ["What is it that you hold against yourself, out of all of that?"],
    empathy: ["You've given out the blame, and kept nearly all of it."],
    support: ["You can be as cross here as you are, with anyone at all."],
  },
];
