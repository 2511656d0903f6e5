import type { StoryMoment } from "~/domain/simulator/story-moment";

/** Where Tom shows that the works are shut, and that he feels of no use. */
export const work: StoryMoment[] = [
  {
    cue: "shut-down",
    said: ["not sure there's much to say", "looking at the page"],
    mi: [
      "Evening, and no rush. What made you sit down to it?",
      "What would you want somebody to know first, if there were no wrong place to begin?",
    ],
    empathy: [
      "Maybe there's plenty there, and it's only that none of it has been put into words before.",
    ],
    support: [
      "You've come and written, and that's a start. It needn't be much, and it needn't be in order.",
    ],
  },
  {
    cue: "shut-down",
    said: ["never done this sort", "not one for writing things"],
    mi: ["What has the time since the spring been like?", "How was it for you, to write that?"],
    empathy: ["You've put it in very few words, and maybe there's a great deal folded up in them."],
    support: ["This needs no practice. Take all the time you like between lines."],
  },
  {
    cue: "shut-down",
    said: ["know what I'm doing here", "where a man's meant to begin"],
    mi: ["March is one place to begin. What have the months since then been like?"],
    empathy: ["Something ended in March, and maybe nobody handed you any words for it."],
    support: ["You don't have to know how it's done. Begin where you please, I'll keep up."],
  },
  {
    cue: "shut-down",
    said: ["say can't complain", "mustn't grumble"],
    mi: ["If complaining were allowed, what would come first?"],
    empathy: ["There's maybe half a lifetime that never got past those two words."],
    support: ["Grumbling's welcome here, and so is being slow about it."],
  },
  {
    cue: "shut-down",
    said: ["ten words about himself", "on a bus ticket"],
    mi: ["What do you make of it now, your father's way of keeping quiet?"],
    empathy: ["From your father you learned to keep things in, and maybe it's begun to weigh."],
    support: [
      "Saying more than your father did is no small step. It doesn't need taking all at once.",
    ],
  },
  {
    cue: "shut-down",
    said: ["flat like a tyre", "not a thing I've ever had to describe"],
    mi: ["What does a day look like, from inside that?"],
    empathy: [
      "It's maybe not that there's nothing there, it's that it's gone where you can't reach it.",
    ],
    support: ["I can follow that as it stands. No need to go looking for a better word."],
  },
  {
    cue: "shut-down",
    said: [],
    mi: [
      "What would be the easiest bit to start with?",
      "How is it, putting this in front of somebody?",
      "What have you been keeping to yourself the longest?",
    ],
    empathy: [
      "It's hard to find words for something you've always just got on with.",
      "There's a good deal behind those few words, maybe.",
      "You've held it in so long that keeping quiet has turned into a habit.",
    ],
    support: [
      "There's no right way to put it. You can begin anywhere.",
      "Short is fine. I'll read what's there and wait for what isn't.",
      "You're writing to a stranger about it, and that's no light thing.",
    ],
  },
  {
    cue: "useless",
    said: ["thirty-one years and it's spelt", "get the name right"],
    mi: ["If that certificate had been yours to write, what would have gone on it?"],
    empathy: [
      "All those years, and maybe it felt as if they hadn't once looked up to see who you were.",
    ],
    support: ["You gave them all those years. It makes sense that a wrong name on it stings."],
  },
  {
    cue: "useless",
    said: ["somewhere to be put", "one more thing she's found"],
    mi: ["How would it have to be at Carys's, for it to sit right with you?"],
    empathy: [
      "It's kindly meant, and it leaves you feeling like something that's being tidied away.",
    ],
    support: [
      "Wanting a place of your own is no ingratitude to Carys. It makes sense to turn it over first.",
    ],
  },
  {
    cue: "useless",
    said: ["hear a furnace going wrong", "hand near the casing"],
    mi: ["Tell me how you came to know it, before any of the dials?"],
    empathy: ["All that knowing is still in you, and nobody comes to ask it anything."],
    support: ["To know a thing before the dials takes half a life. I'd gladly hear more of it."],
  },
  {
    cue: "useless",
    said: ["thought of warehouse picking", "spots on his chin"],
    mi: ["Sat there, what did you want him to ask you about?"],
    empathy: ["You sat there with a whole working life behind you, and it came down to that."],
    support: [
      "You went and you sat through it. It's all right if it rankled, however he meant it.",
    ],
  },
  {
    cue: "useless",
    said: ["wake at ten to five", "ten to five my eyes"],
    mi: ["What goes through you, when you've got as far as the boots?"],
    empathy: ["Your body's still loyal to the shift, and there's a fresh loss in it each morning."],
    support: ["Ten to five is a lot of years to unlearn. No wonder your feet still go."],
  },
  {
    cue: "useless",
    said: ["lad with a lanyard", "youngster with a badge"],
    mi: [
      "Thirty-one years, and then that. What went through you as you took it?",
      "After so many years, what would have been a decent way to finish?",
    ],
    empathy: [
      "It was over in a moment, with a stranger, and maybe part of you is still stood there.",
    ],
    support: [
      "Thirty-one years is a lot to be let go from, like that. Tell as much of them as you please.",
    ],
  },
  {
    cue: "useless",
    said: ["not a lot underneath", "you take away the furnace"],
    mi: ["What was it like to be that man, on a good shift?"],
    empathy: ["It wasn't only the work that got taken, maybe, it was knowing who you were."],
    support: [
      "It's a hard place to stand, with the work taken from under you. Nobody's waiting on an answer.",
    ],
  },
  {
    cue: "useless",
    said: ["no call for it any more", "in my head and hands"],
    mi: ["What do you know, from running a shift, that nobody asks you now?"],
    empathy: ["It's all there in you yet, and it's the asking that has stopped."],
    support: ["You ran a shift. I'd like to hear what that took, call for it or not."],
  },
  {
    cue: "useless",
    said: ["fella who waits in", "when the parcels come"],
    mi: ["What did that word steelman hold, for you?"],
    empathy: [
      "One word used to say all of you, and there's nothing you'd care to put in its place.",
    ],
    support: ["I'm glad to know you as a steelman, with the was left in or left out."],
  },
  {
    cue: "useless",
    said: ["didn't think to ask me", "water all over her kitchen"],
    mi: ["What would it have meant, if that call had come to you?"],
    empathy: ["Not being thought of, that's what got you, maybe, more than the water."],
    support: [
      "Being who they call on was your way of looking after Carys. It makes sense to miss that call.",
    ],
  },
  {
    cue: "useless",
    said: ["her car or her boiler", "we'd talk brake pads"],
    mi: ["What were you really saying to each other, when it was all boilers?"],
    empathy: ["The boiler was how the two of you talked, and now there's a gap where it was."],
    support: [
      "Boilers are as good a way as any of being close. No wonder it's quiet without them.",
    ],
  },
  {
    cue: "useless",
    said: [],
    mi: [
      "How was it, when there was always somebody after you for something?",
      "What part of the old work is still in your hands?",
      "What does a day need in it, for you to feel right at the end?",
    ],
    empathy: [
      "There's so much in you still, and nobody at the door for it.",
      "It isn't that you've stopped being able, it's that the asking has stopped.",
      "Something in you is still reporting for work.",
    ],
    support: [
      "What you know is worth hearing about, and I've time.",
      "It makes sense to feel that, when being of use was how you looked after your own.",
      "You've been set down without being asked. There's room to be sore about it here.",
    ],
  },
];
