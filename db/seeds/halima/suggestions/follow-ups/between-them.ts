import type { StoryMoment } from "~/domain/simulator/story-moment";

export const betweenThem: StoryMoment[] = [
  {
    cue: null,
    said: ["At the bath, and", "the light goes, yes"],
    mi: ["When she cries for somebody you can't be, what is there left for you to do?"],
    empathy: [
      "She cries as a child does, and you're right there, and you're not the one she's waiting for.",
    ],
    support: ["That cry can be here with us for a bit. Nothing has to be done about it."],
  },
  {
    cue: null,
    said: ["I'd say, go and", "Give me that sponge"],
    mi: ["If somebody did say that to you, what would you do in the first minute?"],
    empathy: ["You knew at once what she'd need to hear, and it's what you've been without."],
    support: ["I can't take her off you from here, but I can let you sit."],
  },
  {
    cue: null,
    said: ["She loves somebody that", "Her daughter she loves"],
    mi: ["What do you keep for yourself, of the love that goes by you like that?"],
    empathy: ["It's you she loves, and it reaches you second-hand."],
    support: ["I'd like to hear how she puts it, when she speaks of that daughter."],
  },
  {
    cue: null,
    said: ["If it were anyone", "what I ask the"],
    mi: ["If somebody knew all of it, the good hours too, what might they say?"],
    empathy: ["The question is still open for you, and you're the one left waiting on it."],
    support: [],
  },
  {
    cue: null,
    said: ["With lime pickle, on", "I leave a jar"],
    mi: ["What is being said between you, back and forth with that jar?"],
    empathy: ["There's a whole friendship in that jar going over and coming back."],
    support: ["I'm glad there's somebody that close, who needs so few words."],
  },
  {
    cue: null,
    said: ["How did you sleep", "Only, and you, Limah"],
    mi: ["And if one of them asked just that, what would you answer?"],
    empathy: ["It's such a small question, and it would be all your own."],
    support: ["Let me ask, then, and leave her out of it. How are you?"],
  },
  {
    cue: null,
    said: ["She's twenty-one, it's her", "Because she'd come, my"],
    mi: [
      "You keep this from her so that she's free. What would you like her to understand one day?",
    ],
    empathy: ["You're standing in front of her, so that she needn't step into it."],
    support: [
      "There's love in that, and it leaves you with one less person to tell. Tell it here.",
    ],
  },
  {
    cue: null,
    said: ["The bag, dear, whether", "To ask when we're"],
    mi: ["What do you find yourself thinking, between one call and the next?"],
    empathy: ["She's always about to leave, and you're the one who has to answer for it."],
    support: ["Nobody is calling you in here. Take your time between one thing and the next."],
  },
  {
    cue: null,
    said: ["She'd put it down", "It was gone from"],
    mi: ["What do you do with it, now that it's only yours?"],
    empathy: ["For her it's over, and she was kind to you, and that leaves you holding it."],
    support: ["You don't have to keep it by yourself just now. I have it here too."],
  },
];
