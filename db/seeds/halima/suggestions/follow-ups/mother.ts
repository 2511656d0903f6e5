import type { StoryMoment } from "~/domain/simulator/story-moment";

export const mother: StoryMoment[] = [
  {
    cue: null,
    said: ["her sleeve and she", "in her sleeve the"],
    mi: ["What was it about that spoon, turning up where it was?"],
    empathy: ["It had never gone anywhere, and it brought out something you didn't know you had."],
    support: ["You've told it just as it was, with the sleeve. I'm still reading."],
  },
  {
    cue: null,
    said: ["A hairbrush, a bus", "One slipper of mine"],
    mi: ["What do you think she hopes to find when she gets there?"],
    empathy: ["There's a little household in that bag, and one slipper in it is yours."],
    support: ["I'd like to see it all laid out. There's something tender in how she packs."],
  },
  {
    cue: null,
    said: ["She's waiting for her", "It's her father she"],
    mi: ["What's it like to keep him on his way, for her sake?"],
    empathy: [
      "You're out there with her, and you're careful not to tell her who it is that's late.",
    ],
    support: ["I'll stand there a while with the two of you. Nobody has to be cold in a hurry."],
  },
  {
    cue: null,
    said: ["I ask may I", "I say good evening"],
    mi: ["How do you know what she can bear to hear, at that gate?"],
    empathy: ["You've found a way that doesn't frighten her, and it takes as long as it takes."],
    support: ["You've stood there so many nights. We can just be at that gate for a bit."],
  },
  {
    cue: null,
    said: ["with a well, it", "In Muar, on stilts"],
    mi: ["When she says home, what do you wish you could give her?"],
    empathy: ["The place she longs for is no longer there, and you can't be the one to tell her."],
    support: ["You can describe that house as she's told it to you. I'd like to see it too."],
  },
  {
    cue: null,
    said: ["A man paid for", "You've earned the goat"],
    mi: ["What kind of woman were you, the night you got that dress done?"],
    empathy: ["It's a wonderful story, and the bride was lovely in the end."],
    support: ["I've been wanting to hear about that goat. Go on as slowly as you like."],
  },
  {
    cue: null,
    said: ["Getaran Jiwa, that's hers", "The one she asks"],
    mi: ["What's it like for you, to be led by her?"],
    empathy: [
      "She's in charge again for as long as it lasts, and you're glad to go where she leads.",
    ],
    support: ["I can almost hear it. Which part do you like best?"],
  },
  {
    cue: null,
    said: ["When it stops she", "At the end she"],
    mi: ["What would you answer, if you could, when she says that?"],
    empathy: ["She's charming to you at the end, and you go from partner to stranger."],
    support: ["That's a graceful way to be forgotten, and it's sad as well. I'm here for both."],
  },
  {
    cue: null,
    said: ["I said yes, Mak", "told her that it's"],
    mi: ["If you'd had a little longer, what would you have told her?"],
    empathy: ["It was her own sound you got back, and the time went in a joke about hair."],
    support: ["It can be gone over again here, every second of it."],
  },
  {
    cue: null,
    said: ["That she'd never sleep", "Not among strangers, those"],
    mi: ["What do you understand by those words now, that you didn't then?"],
    empathy: ["You've kept your word exactly, and it's come round so that the stranger is you."],
    support: ["It's a strange turn that promise has taken. I'd stay with it as long as you want."],
  },
  {
    cue: null,
    said: ["I said, take her", "Let her go home"],
    mi: ["What is the rest of that prayer, the part that wasn't said?"],
    empathy: ["There were two people tired in that prayer, and only one of them was named."],
    support: ["You can say the other half here, plainly. I'll take it as rest."],
  },
  {
    cue: null,
    said: ["The ambulance, I rang", "I called the ambulance"],
    mi: ["What did you hope they'd see, when they praised you?"],
    empathy: ["They thanked you for the very thing you'd had a moment's doubt about."],
    support: ["That compliment can be put down here. You needn't be good about it."],
  },
];
