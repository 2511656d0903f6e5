import type { StoryMoment } from "~/domain/simulator/story-moment";

/** Where Wei Ling tells of small things: a kettle, a game, what she eats, what it costs at home. */
export const smallThings: StoryMoment[] = [
  {
    cue: "unnoticed",
    said: ["practised hi for her", "behind my door till the corridor's empty"],
    mi: [
      "When you picture it going well, what happens?",
      "What goes on in you, right at your own door?",
    ],
    empathy: [
      "You'd like it to happen, and the few steps to get there feel very long.",
      "Part of you is already out there, and the rest is waiting behind the door.",
    ],
    support: [
      "You know exactly who's out there and when. Wanting company is nothing to be shy of.",
      "It makes sense that it's hard to start after so long. There's no deadline on it.",
    ],
  },
  {
    cue: null,
    said: ["never got her name", "don't know her name"],
    mi: ["What would you like to know about her?", "What have you noticed about her so far?"],
    empathy: [
      "So near, and you still don't know what to call her.",
      "It bothers you a bit, that you never asked.",
    ],
    support: [
      "Plenty of neighbours don't know each other's names. You've still noticed her.",
      "It isn't too late to ask, and it isn't a fault that you haven't.",
    ],
  },
  {
    cue: "letdown",
    said: ["they saved for this", "money wise ya"],
    mi: [
      "What do you say to yourself about it, on a bad evening?",
      "How is it to carry that, when nobody at home says it?",
    ],
    empathy: [
      "Nobody sends you a bill, so you've been writing one yourself.",
      "They don't mention it, and you hear it all the same.",
    ],
    support: [
      "It shows how much it means to you, what they put aside. It's heavy all the same.",
      "Grateful and tired, both at once.",
    ],
  },
  {
    cue: null,
    said: ["covers fees and hall", "ask home for extra"],
    mi: [
      "What is it like, to keep such a careful eye on it?",
      "What goes through you, when you think of asking them?",
    ],
    empathy: [
      "You manage with what there is, so that nobody at home has to.",
      "Even lunch has a bit of home on its mind.",
    ],
    support: [
      "You're being careful for everyone's sake. That's kind, and it can be tiring.",
      "Thanks for telling me. There's no wrong way to talk about money here.",
    ],
  },
  {
    cue: null,
    said: ["took the good controller", "controller that sticks"],
    mi: ["What was it like, sitting there with him?", "What do you miss about those games?"],
    empathy: [
      "There was a time when losing was just funny.",
      "That sounds like an easy place to be, next to him.",
    ],
    support: [
      "I like that picture of the two of you. It's a good one to have.",
      "It's nice to hear you tell that. Stay with it a bit, if you like.",
    ],
  },
  {
    cue: null,
    said: ["hadn't brushed my teeth yet", "came up on the phone"],
    mi: ["What went through your head, lying there with it?", "And then, what was that day like?"],
    empathy: [
      "You weren't even up, and the day had started without asking you.",
      "It reached you in the one place that was still quiet.",
    ],
    support: [
      "That's an unkind start to a morning. No wonder you remember where you were.",
      "Anybody would want another minute under the blanket after that.",
    ],
  },
  {
    cue: null,
    said: ["noodles if there's hot water", "one jar of peanut butter"],
    mi: ["What are those meals like, up there?", "Who did you use to eat with?"],
    empathy: [
      "It keeps you going, and it isn't much of a dinner.",
      "It's food that doesn't need you to meet anybody.",
    ],
    support: [
      "You're feeding yourself in a hard week. That counts.",
      "No lecture about dinner from me. I'm glad there's something up there to eat.",
    ],
  },
  {
    cue: null,
    said: ["portal two or three times", "times a day the portal"],
    mi: [
      "What are you hoping for, when you open it?",
      "What does it leave you with, when you've closed it again?",
    ],
    empathy: [
      "You know what it'll say, and your hand opens it all the same.",
      "Each look costs you something, and not looking does too.",
    ],
    support: [
      "Checking like that makes sense when you're this worried.",
      "It can stay closed while we're talking. Nothing on it will run away.",
    ],
  },
  {
    cue: null,
    said: ["waits for her to read it out", "she'd read it to papa"],
    mi: ["What do you see, when you picture the two of them with it?"],
    empathy: ["You can already hear her voice reading it."],
    support: ["You know the two of them very well. It's hard to have that picture ready."],
  },
];
