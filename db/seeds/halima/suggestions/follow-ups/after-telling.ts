import type { StoryMoment } from "~/domain/simulator/story-moment";

export const afterTelling: StoryMoment[] = [
  {
    cue: null,
    said: ["Each night, when she's", "said it to her"],
    mi: ["What would a forgiveness that counted have in it, for you?"],
    empathy: ["She lets you off for something she no longer has, and so you still have it."],
    support: [],
  },
  {
    cue: null,
    said: ["Out loud, three times", "I've raised it three"],
    mi: ["Three out loud, and so many held in. What does the holding in take out of you?"],
    empathy: ["You've kept count of the three, and no one has counted the times you held it."],
    support: ["The silent ones count here too. You can tell me about any of them."],
  },
  {
    cue: null,
    said: ["The shop was called", "My shop was called"],
    mi: ["What went through you as your name came off that sign?"],
    empathy: ["It was your own name over that door, and then it was taken down."],
    support: ["I'd gladly stand under the old sign with you for a minute, just as it was."],
  },
  {
    cue: null,
    said: ["Some nights I fit", "I've a pattern in"],
    mi: ["What is it that you're keeping safe, with that bit of sewing nobody sees?"],
    empathy: ["The sewing hasn't left you, it has only gone where no one else can see it."],
    support: ["I'd love to picture it. What does it look like, that piece of work?"],
  },
  {
    cue: null,
    said: ["My hands, I think", "There's the voice, if"],
    mi: ["When you notice that bit of her, what do you want for her?"],
    empathy: ["Most of her seems to have gone, and one small part keeps on by itself."],
    support: ["Whatever is left of her is welcome here, at whatever size it comes."],
  },
  {
    cue: null,
    said: ["Her temper, if you", "Having somebody above me"],
    mi: ["If she were in charge again for one day, what would you let go of?"],
    empathy: ["You miss having someone to answer to, and now it all stops with you."],
    support: ["We can let her be as she was for a minute. Tell me how she'd walk in."],
  },
  {
    cue: null,
    said: ["Two years I was", "I had her for"],
    mi: ["As a girl you waited for lessons to end. What is the waiting like this time?"],
    empathy: ["Once you had your mother back after school, and now the school day doesn't end."],
    support: [
      "Tell me about her as your teacher, if you'd like to sit in that classroom a moment.",
    ],
  },
  {
    cue: null,
    said: ["Guilty of impatience, every", "They find against me"],
    mi: ["If someone spoke for you in that court, what would they bring up?"],
    empathy: [
      "The verdict is in before you lie down, and the sentence is the same work, only sweeter.",
    ],
    support: [],
  },
  {
    cue: null,
    said: ["I leave a gap", "I stop before it"],
    mi: ["You leave the words out now. What would you like to be able to put there?"],
    empathy: ["The words have stopped, and the wish seems to be there beside you regardless."],
    support: ["It can stay unsaid here as well. I don't need the words to sit next to it."],
  },
  {
    cue: null,
    said: ["I do the next", "Into the washing with"],
    mi: ["If the work went quiet for a minute, what might you hear from yourself?"],
    empathy: ["The next job gives you cover, so that whatever it is can go on unnoticed."],
    support: ["Nothing needs washing here. Whatever comes up may come, and I'll go on reading."],
  },
  {
    cue: null,
    said: ["Money's the one thing", "There's enough, my brother"],
    mi: [
      "Money arrives and people don't. What would you ask for, if it could be sent so punctually?",
    ],
    empathy: ["They do pay their share, and what you run short of can't go through a bank."],
    support: ["Which part of the week would you most want another person for? I'd like to know."],
  },
  {
    cue: null,
    said: ["In the term break", "Three more weeks, then"],
    mi: ["What might happen if you left your face as it is when she comes?"],
    empathy: ["In three weeks she's here, and the looking well has to be ready before she is."],
    support: [],
  },
  {
    cue: null,
    said: ["To the market on", "An hour of a"],
    mi: ["With that Friday hour stretched to two, what would you do slowly?"],
    empathy: ["You're out of the house, and the house comes along and hurries you."],
    support: ["I'd like to hear what catches your eye there, when you do let yourself stop."],
  },
];
