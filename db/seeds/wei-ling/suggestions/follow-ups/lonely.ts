import type { StoryMoment } from "~/domain/simulator/story-moment";

export const lonely: StoryMoment[] = [
  {
    cue: null,
    said: ["i stand in the", "there's the laundry room"],
    mi: ["And when somebody does come in, how is it?"],
    empathy: ["It's a place where company can happen to you without your asking."],
    support: ["You found a spot where being near people is allowed. I like that."],
  },
  {
    cue: null,
    said: ["it needs both halves", "if i didn't have"],
    mi: ["Who do you see there, when you imagine it?"],
    empathy: ["Somebody would go first, quietly, and you'd only have to say yes."],
    support: ["That's such a human wish, and you put it so simply."],
  },
  {
    cue: null,
    said: ["we were a whole", "not in the first"],
    mi: ["What was your place at that table like?"],
    empathy: ["You know what it's like in the middle of it all, so the quiet is louder now."],
    support: ["What a nice picture, everyone round the food. You tell it with such fondness."],
  },
  {
    cue: null,
    said: ["they'd go at six", "said not hungry a"],
    mi: ["What was behind the no, on your side?"],
    empathy: ["No one shut a door, it just wasn't open any more one day."],
    support: ["You tell it without blaming anyone. It may be sad all the same."],
  },
  {
    cue: null,
    said: ["and gave me a", "an auntie with a"],
    mi: ["What did it do for you, the way she was with you?"],
    empathy: ["She saw you, and she didn't make you explain."],
    support: ["I'm glad that she was the one who came by."],
  },
  {
    cue: null,
    said: ["she'd only hear half", "she's seen me cry"],
    mi: ["How do you picture that first minute, telling her?"],
    empathy: ["With some people you wouldn't have to begin at the beginning."],
    support: ["It's good that there's a name in that answer."],
  },
  {
    cue: null,
    said: ["a call is too", "a voice message to"],
    mi: ["What would be in those few seconds?"],
    empathy: ["A short one you could still hold in your hand before it goes."],
    support: ["You're finding the size that fits you. I like that."],
  },
  {
    cue: null,
    said: ["i'm in hall in", "it's four steps from"],
    mi: ["How is it, to have the whole day happen in one room?"],
    empathy: ["Your whole world is within a few steps, and you're in the middle of it."],
    support: ["Now I can picture where you are while you type."],
  },
];
