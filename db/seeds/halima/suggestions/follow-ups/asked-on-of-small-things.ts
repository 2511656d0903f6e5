import type { StoryMoment } from "~/domain/simulator/story-moment";

export const askedOnOfSmallThings: StoryMoment[] = [
  {
    cue: null,
    said: ["was ill for most", "His liver failed him"],
    mi: ["There were months of knowing. What did the two of you do with them?"],
    empathy: ["It wasn't sudden, then. You saw it coming, month after month."],
    support: [],
  },
  {
    cue: null,
    said: ["Two doctors' daughters, and", "A girl who whistled"],
    mi: ["What does your mother say when she gets to the girl who whistled?"],
    empathy: ["It's all still there for her, down to which girl could whistle."],
    support: ["I'd love to hear more of that row, the way she tells it."],
  },
  {
    cue: null,
    said: ["They ask if she's", "It's her they ring"],
    mi: ["If one of those calls were for you, what would you tell them first?"],
    empathy: ["The telephone rings in your hand, and it's for her, and it passes you by."],
    support: ["This one's for you. You needn't put anybody else on."],
  },
  {
    cue: null,
    said: ["A green one, it", "The green hand towel"],
    mi: ["What does that towel know about you that nobody else does?"],
    empathy: ["It's an ordinary green towel, and it has been trusted with something."],
    support: [],
  },
  {
    cue: null,
    said: ["For a minute, dear", "It gets me back"],
    mi: ["And once that minute has passed, where does the anger go?"],
    empathy: ["It does one small job, it gets you to the next thing."],
    support: ["I'm glad there's something. Here it may be as loud as it is."],
  },
  {
    cue: null,
    said: ["I called her Cik", "told me and it's"],
    mi: ["What is it about not having her name that stays with you?"],
    empathy: ["It seems to bother you, that she was in your house and you can't name her."],
    support: ["Something else of her may come back while we write. There's no need to chase it."],
  },
  {
    cue: null,
    said: ["Nothing, it's only that", "It's small and it's"],
    mi: ["If you could change one thing in there for your own sake, what would it be?"],
    empathy: ["It's a modest kitchen, with one little thing that gets on your nerves."],
    support: ["I'm glad to be hearing about yours, for once."],
  },
  {
    cue: null,
    said: ["My eldest girl there", "Farah has it, she"],
    mi: ["What did you hand over to Farah, besides the shop?"],
    empathy: ["It went to one of your own girls, so it's near to you, and gone as well."],
    support: [],
  },
  {
    cue: null,
    said: ["Not if I can", "Once since, in a"],
    mi: ["What might you see there, that you'd rather not?"],
    empathy: ["You keep your distance from it, as one might from an old love."],
    support: ["You needn't go near it here. We can speak of it from a good way off."],
  },
  {
    cue: null,
    said: ["An ivory one for", "It was ivory, all"],
    mi: ["What was it about that dress that you put so much of yourself into?"],
    empathy: ["You can still see every bead of it, I think."],
    support: ["I wish I'd seen it. Tell me about the moment it was finished."],
  },
];
