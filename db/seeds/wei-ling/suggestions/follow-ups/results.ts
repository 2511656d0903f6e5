import type { StoryMoment } from "~/domain/simulator/story-moment";

export const results: StoryMoment[] = [
  {
    cue: null,
    said: ["it's for fees and", "they pay as long"],
    mi: ["What goes on in you, when you think of that line at 3.5?"],
    empathy: ["You were standing just above the line, and now you feel it under your feet."],
    support: ["That's a lot to have hanging on one number. There's no line to stay above here."],
  },
  {
    cue: null,
    said: ["my score and a", "it had the score"],
    mi: ["If it had been up to you, what would have been on it?"],
    empathy: ["They hung you up for everyone to see, and it didn't even feel like you."],
    support: ["I feel for that kid, being stared at by her own picture."],
  },
  {
    cue: null,
    said: ["forty thousand and something", "it's got five digits"],
    mi: ["With that number in front of you, what did you feel?"],
    empathy: ["You wrote it down, and then even the paper seemed to know about you."],
    support: ["It took some nerve to add that up at all. It can be said aloud here."],
  },
  {
    cue: null,
    said: ["then papa has to", "i'd carry my boxes"],
    mi: ["Where in that picture does it hurt the most?"],
    empathy: ["Maybe it isn't the leaving that stops you, it's what it would be for them."],
    support: ["Looking at that picture isn't deciding anything. We can look, or put it away."],
  },
  {
    cue: null,
    said: ["i wish to withdraw", "it thanks them for"],
    mi: ["If it weren't so polite, what would that email say?"],
    empathy: ["It's so courteous that nobody reading it would guess what's behind it."],
    support: ["Now somebody else knows what's in it. It doesn't have to go any further than that."],
  },
  {
    cue: null,
    said: ["it's like a fire", "i can't send it"],
    mi: ["When does that door feel closest?"],
    empathy: ["You don't want to walk through it, you want to know that you could."],
    support: ["Nobody's going to push you through that door here, or lock it."],
  },
  {
    cue: null,
    said: ["i put on shoes", "i dress for it"],
    mi: ["What happens in you, at the point where you turn back?"],
    empathy: ["You do everything that a person going to class would do, except be seen there."],
    support: ["You still get ready for it. Some part of you keeps setting out."],
  },
  {
    cue: null,
    said: ["they'd all turn round", "they've done all those"],
    mi: ["What would make it feel as if there's still a seat for you?"],
    empathy: ["The class has gone on, and walking in would feel like being a stranger there."],
    support: ["Going back into a room like that is no small thing. Here you've missed nothing."],
  },
];
