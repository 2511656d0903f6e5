import type { StoryMoment } from "~/domain/simulator/story-moment";

export const whatSheWearsAndDrinks: StoryMoment[] = [
  {
    cue: null,
    said: ["Stiff on the stairs", "They do not care"],
    mi: ["Where do you go, when the ground is level?"],
    empathy: ["A reasonable pair of knees, if one doesn't ask for stairs."],
    support: ["They've climbed a good many in their time. I'm sure the protest is justified."],
  },
  {
    cue: null,
    said: ["I give it two", "It gets a shake"],
    mi: ["Who has been the most surprised by it?"],
    empathy: ["The nurse in you hasn't retired from pillows."],
    support: ["No pillow need stay limp while you're in the room."],
  },
  {
    cue: null,
    said: ["It lies in my", "In the sewing basket"],
    mi: ["What did you last listen to with it?"],
    empathy: ["It has a new place, and it's still within reach."],
    support: ["It's in honorable company, among the threads."],
  },
  {
    cue: null,
    said: ["in a glass", "and I take a"],
    mi: ["When do you take it, as a rule?"],
    empathy: ["Nothing added but a bit of lemon."],
    support: ["A good plain cup. I can taste the lemon."],
  },
  {
    cue: null,
    said: ["It stands on the", "by the kitchen window"],
    mi: ["How did you come by it?"],
    empathy: ["It has its place by the window and you've kept it green."],
    support: ["A well kept fern, and no doubt it knows its day."],
  },
  {
    cue: null,
    said: ["A small amber one", "I had it from"],
    mi: ["When do you wear it?"],
    empathy: ["A small thing, and it came just at the beginning."],
    support: ["Amber suits a long story."],
  },
  {
    cue: null,
    said: ["I knitted it in", "It is a gray"],
    mi: ["What was going on in your life, as you knitted it?"],
    empathy: ["You made it yourself, and it has gone on keeping you warm."],
    support: ["Your own work round your shoulders, that's a fine thing."],
  },
  {
    cue: null,
    said: ["With Stefan it was", "English on the ward"],
    mi: ["Which language do you think in now?"],
    empathy: ["Polish was home, then, and he was the one you spoke it with."],
    support: ["You have a whole household of languages, and a fine ear for each."],
  },
  {
    cue: null,
    said: ["and from the television", "and Stefan heard my"],
    mi: ["What was the first sentence you were proud of?"],
    empathy: ["The day taught you words, and the evening went over them."],
    support: ["That's learning it the hard way, and look at the sentences you write."],
  },
  {
    cue: null,
    said: ["and in line at", "I have the pulse"],
    mi: ["Coming upon a stranger like that, what do you notice first?"],
    empathy: ["Off duty, and your eye or hand still goes straight to it."],
    support: ["Strangers are being looked after on the quiet. It's a kindly habit."],
  },
];
