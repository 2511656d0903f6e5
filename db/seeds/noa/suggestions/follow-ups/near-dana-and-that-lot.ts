import type { StoryMoment } from "~/domain/simulator/story-moment";

export const nearDanaAndThatLot: StoryMoment[] = [
  {
    cue: null,
    said: ["we disagreed about a", "no, the last thing"],
    mi: ["What would you have had a row about, if you could?"],
    empathy: ["There wasn't a crack in it, and it stopped anyway."],
    support: ["You can be puzzled about her here. What was that last time like?"],
  },
  {
    cue: null,
    said: ["i've had her name", "no, in case it"],
    mi: ["What do you hope she'd say?"],
    empathy: ["It's there in your hand, and you'd rather not know."],
    support: ["She doesn't have to be rung tonight. I'm here to hear about it."],
  },
  {
    cue: null,
    said: ["whether you can wash", "the last one was"],
    mi: ["What did that give you, all that nothing?"],
    empathy: [],
    support: ["I've got time for a bit of nothing, if you've got some."],
  },
  {
    cue: null,
    said: ["the green place by", "same café every week"],
    mi: ["What's it like on a Saturday, when they're all there?"],
    empathy: ["You know where they are, and you keep clear."],
    support: ["That's a sore little detour. What do you do with a Saturday now?"],
  },
  {
    cue: null,
    said: ["only dana, she's on", "one, across a road"],
    mi: ["What would you have wanted to see her or him do?"],
    empathy: ["You saw them look away, and they took trouble over it."],
    support: ["I'd not look at a shoe. What did you do, with that?"],
  },
];
