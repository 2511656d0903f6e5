import type { StoryMoment } from "~/domain/simulator/story-moment";

export const nearLatesAndWaitingIn: StoryMoment[] = [
  {
    cue: null,
    said: ["Sausage and mash tonight", "It'll be whatever she"],
    mi: ["What would you like her to know, when she lifts the cover?"],
    empathy: ["There's food for the both of you, and you listening for her."],
    support: ["It's a kindness. I'm glad she's got that to come in to."],
  },
  {
    cue: null,
    said: ["She says, you needn't", "Shoes first, then she"],
    mi: ["In that first five minutes, what's left out?"],
    empathy: ["She's in, and there's a word or two, and then it's on to something else."],
    support: ["I'm interested in what you'd like to say, while she's eating."],
  },
  {
    cue: null,
    said: ["brought up to be", "My father never once"],
    mi: ["What does it say to you, that it's you in there with the oven?"],
    empathy: ["It goes against everything you were shown growing up."],
    support: ["There's no right way about, with me. Tell me what it's like from in there."],
  },
  {
    cue: null,
    said: ["She'd not say if", "folk, it's the stairs"],
    mi: ["What would you like to ask her, if she'd be straight about it?"],
    empathy: ["She keeps her complaints small, and you hear what's behind them."],
    support: [],
  },
  {
    cue: null,
    said: ["It'd look like I", "I'd be sat in"],
    mi: ["What would make a stay into a visit, for you?"],
    empathy: ["It's not that you don't want to see them. It's being turned into a fixture."],
    support: [],
  },
  {
    cue: null,
    said: ["The part that's Grampa", "Being woke up by"],
    mi: ["What would he be going for, that part?"],
    empathy: ["There's a bit of you that's already gone, and it's glad to."],
    support: ["I'm all for listening to that part. What would the first morning be?"],
  },
  {
    cue: null,
    said: ["Carys wants an answer", "A week, I'd last"],
    mi: ["What's pulling you each way, when you think of it?"],
    empathy: ["You can feel the time in it, either in the deciding or in the staying."],
    support: ["We can weigh it up together, without coming down anywhere tonight."],
  },
  {
    cue: null,
    said: ["Ten past ten, if", "the spring she's had"],
    mi: ["What have these lates changed at home?"],
    empathy: ["You keep the time she's due in your head, and the tea by it."],
    support: ["I'm curious what you do with that last half hour, before she's in."],
  },
];
