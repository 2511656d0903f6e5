import type { StoryMoment } from "~/domain/simulator/story-moment";

/** Where Ben shows the trouble that is there at first: cues of layer 0. */
export const presenting: StoryMoment[] = [
  {
    cue: "empty-tank",
    said: ["out of petrol", "nothing left in me is the short"],
    mi: [
      "A doctor on this side of it. What has used you up?",
      "What's it like to put that into words, and not be the one asking?",
    ],
    empathy: [
      "You know this from the other chair, and maybe that makes this one harder to sit in.",
    ],
    support: ["There's nothing to get right on this side. Running out is reason enough to write."],
  },
  {
    cue: "empty-tank",
    said: ["give patients the number for", "road-test"],
    mi: ["You've given this number to others. What made it your turn?"],
    empathy: ["It's an easy number to hand out, maybe, and a hard one to use yourself."],
    support: ["You're as welcome on this number as anyone you've handed it to."],
  },
  {
    cue: "empty-tank",
    said: ["i just don't remember driving", "one thing in between"],
    mi: ["What does Monday look like, from where you are now?"],
    empathy: ["It all gets done, and maybe you're the one who goes missing in between."],
    support: ["The work gets done, and it swallows the rest. No need to call that all right here."],
  },
  {
    cue: "empty-tank",
    said: ["eleven days on", "eleventh shift"],
    mi: ["What went through you when you noticed where you were?"],
    empathy: ["It makes a good story, and in it even your own home has turned into the ward."],
    support: [
      "Eleven on end leaves its mark. It's funny and it's worrying, and both have room here.",
    ],
  },
  {
    cue: "empty-tank",
    said: ["polite photocopier", "switched to standby"],
    mi: ["Underneath the smooth running, how is it in there?"],
    empathy: [
      "From outside it passes for coping, and from inside maybe there's hardly anyone there.",
    ],
    support: [
      "Switching over like that gets you through the work. It makes sense, and it's a lonely way to be.",
    ],
  },
  {
    cue: "empty-tank",
    said: ["put it in the confidential waste", "binned it with the blood forms"],
    mi: ["What was it that sent you back for the drawing?"],
    empathy: [
      "You'd gone so flat that it was only paper, and then part of you couldn't leave it in there.",
    ],
    support: ["You went back for it. That part stays with me as much as the bin does."],
  },
  {
    cue: "empty-tank",
    said: [],
    mi: [
      "How does being this worn out show, on an ordinary day?",
      "What part of the work takes the most out of you now?",
      "What, if anything, still gives a little back?",
    ],
    empathy: [
      "You keep turning up, and maybe there's a bit less of you each time.",
      "As if the job went on by itself and the person in it had been left behind somewhere.",
      "It may not be tiredness any more, it may be closer to being absent.",
    ],
    support: [
      "You don't have to function in here.",
      "There's no rush, and nothing to hand over at the end.",
      "It makes sense to be this spent. Nobody's asking you to earn it first.",
    ],
  },
  {
    cue: "sleep",
    said: ["keep hearing my bleep", "awake all day with that bleep"],
    mi: [
      "What happens in you each time you hear that bleep?",
      "What do you think it's calling you to?",
    ],
    empathy: ["The nights are finished, and part of you is still on call."],
    support: ["Off duty and still being summoned, so of course rest won't come. I'm in no hurry."],
  },
  {
    cue: "sleep",
    said: ["extension to the curtains", "advice about potassium"],
    mi: ["When you come round from that and it's quiet, what's there?"],
    empathy: ["Funny to tell, and maybe less funny at the time, being on duty in your own bed."],
    support: [
      "Answering a bleep that isn't there makes sense, after so many that were. Nobody's charting it.",
    ],
  },
  {
    cue: "sleep",
    said: ["muesli standing at six", "cereal at dusk"],
    mi: ["Besides breakfast, what else has slipped out of its place?"],
    empathy: ["The day has lost its edges, and maybe you're not sure where you are in it."],
    support: ["Whatever that meal is called, you got something down. No notes from me."],
  },
  {
    cue: "sleep",
    said: [],
    mi: [
      "What's it like when you lie down and it all starts up?",
      "How do you fill the hours when sleep doesn't come?",
      "In what way does it follow you into the day?",
    ],
    empathy: [
      "By the roster it's over, and on the inside it goes on.",
      "However tired you are, maybe sleep has come to seem like something for other people.",
      "Maybe the quiet is where everything catches up with you.",
    ],
    support: [
      "Slow and foggy is fine in here.",
      "On this little sleep, anything gets heavier.",
      "What has helped you drop off, the few times that you did?",
    ],
  },
  {
    cue: "jokes",
    said: ["nine hot cross buns", "tray of hot cross buns"],
    mi: ["The buns I can picture. What was the other part of August like?"],
    empathy: ["The buns get told, and whatever happened back then stays behind them."],
    support: ["Respect for the buns. And if the rest of that August wants telling, there's time."],
  },
  {
    cue: "jokes",
    said: ["nurses call me radio", "got a jingle"],
    mi: ["In the half second before the joke comes, what's there?"],
    empathy: ["The joke gets there before the feeling does, and maybe that's its whole job."],
    support: ["It has kept you going, that radio. On air or off air, either's fine here."],
  },
  {
    cue: "jokes",
    said: ["people look at you in the pause", "they do the head tilt"],
    mi: ["What might they see in you, in that gap?"],
    empathy: [
      "In the gap someone might start to worry about you, and maybe that's why it gets filled.",
    ],
    support: ["Pauses are fine here, and there's nobody to look at you in them."],
  },
  {
    cue: "jokes",
    said: [],
    mi: [
      "What's the version of that with nothing funny in it?",
      "If you weren't making it light, what would you be saying?",
      "What does being funny keep at arm's length for you?",
    ],
    empathy: [
      "Being funny keeps people from worrying, and maybe it leaves you by yourself with it.",
      "There's something under that, and it's got a very good lid on.",
      "Maybe it's easier to have them laughing than to have them looking.",
    ],
    support: [
      "I like the jokes, and you don't owe me any.",
      "You get to be unfunny here for as long as you want.",
      "The jokes have carried a lot. They may stay, and so may the rest.",
    ],
  },
];
