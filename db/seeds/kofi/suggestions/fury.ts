import type { StoryMoment } from "~/domain/simulator/story-moment";

/** Where Kofi shows his fury. */
export const fury: StoryMoment[] = [
  {
    cue: "fury",
    said: ["angry black man", "put aggressive on a form"],
    mi: [
      "What happened, before anybody got as far as a form?",
      "Leaving the form to one side, what's it like to walk about with that written on you?",
    ],
    empathy: [
      "Somebody put you down on a form, and now you have to carry it round as if it were your name.",
    ],
    support: [
      "You were sent here, and you're talking anyway. I'd like to get to know you from you, not off a form.",
    ],
  },
  {
    cue: "fury",
    said: ["shouted at my manager", "blew up at him"],
    mi: [
      "What had been building in you, before it blew up with your manager?",
      "With Monday coming, what's going round in you right now?",
    ],
    empathy: [
      "Your manager got the blow-up, and maybe it had been on its way a good while before him.",
    ],
    support: ["You said it straight out, the manager and Monday and all. I'm staying put."],
  },
  {
    cue: "fury",
    said: ["bite through my tongue", "I regret nothing"],
    mi: ["An apology is what they want from you. What would you want heard first?"],
    empathy: ["They're asking you to be sorry, and it seems nobody's sorry about your side of it."],
    support: [
      "No apology needed in here. It makes sense that the words stick when it feels this unfair.",
    ],
  },
  {
    cue: "fury",
    said: ["moved my rest day", "he's got a dartboard"],
    mi: [
      "What was that Saturday going to be, before one message took it?",
      "What went through you, between that smiling face and the shouting?",
    ],
    empathy: ["Your Saturday went in one message with a smile on it, as if it cost nothing."],
    support: [
      "That was your Saturday, and it makes sense that the smiling face on top of it stung.",
    ],
  },
  {
    cue: "fury",
    said: ["calm since I was eleven", "whispered for twenty-seven years"],
    mi: ["You've been keeping it down since you were a boy. What has that taken out of you?"],
    empathy: [
      "All those years of making yourself smaller so that others could be at ease, and maybe nobody noticed the work in it.",
    ],
    support: [
      "That's most of a lifetime of holding back. There's room for your full size in here.",
    ],
  },
  {
    cue: "fury",
    said: ["driving with the handbrake", "when the brakes bind"],
    mi: ["With the brakes on like that, what are you holding back?"],
    empathy: ["They all catch the smell of it, and nobody sees how hard you've been braking."],
    support: [
      "You've kept on driving through all that heat. I'd sooner hear about the brakes than remark on the smell.",
    ],
  },
  {
    cue: "fury",
    said: ["changed my shift so", "gone down as threatening"],
    mi: ["What did that weekend with your kids mean to you, that it came out so loud?"],
    empathy: [
      "It was a weekend with your kids that you lost, and all that got written down was your voice.",
    ],
    support: ["You were speaking up for your time with the kids. No wonder it came out loud."],
  },
  {
    cue: "fury",
    said: ["now I'm aggressive", "one bad minute with him"],
    mi: ["Fourteen years, and then this. What would you want known about those years?"],
    empathy: [
      "After fourteen years it's as if none of it weighed anything against what's on paper now.",
    ],
    support: [
      "Fourteen years of driving don't disappear because of a piece of paper. In here they still count.",
    ],
  },
  {
    cue: "fury",
    said: ["fine or I'm dangerous", "rock solid or ready"],
    mi: ["Tell me about the man in between, that nobody's asked about."],
    empathy: [
      "There's a whole man in between, and maybe he's been waiting a long time for somebody to look.",
    ],
    support: [
      "You don't have to be either of those with me. What's in between is welcome, however it comes out.",
    ],
  },
  {
    cue: "fury",
    said: ["got the word on the paper", "sing hymns in there"],
    mi: ["Ten o'clock comes and you walk in. What do you most want them to hear?"],
    empathy: [
      "It feels settled before you've opened your mouth, so anything you say in there can only lose.",
    ],
    support: [
      "Walking in there at ten, with them like that, takes something. In here it's allowed to be loud.",
    ],
  },
  {
    cue: "fury",
    said: ["shut my eyes and I see", "keys on the stairs"],
    mi: ["It comes up fast. What happens in you, in that first second?"],
    empathy: ["He doesn't have to say a word any more, and your whole system's on its feet."],
    support: [
      "It takes so little now, and that makes sense with something so sore. Being sore is fine in here.",
    ],
  },
  {
    cue: "fury",
    said: [],
    mi: [
      "What happened to you in all this, never mind what got written?",
      "How close to the surface does it sit, on an ordinary shift?",
      "How do you come down, when you've been that wound up?",
      "What do people miss, when all they see is you angry?",
    ],
    empathy: [
      "It seems that hardly anybody has asked for your side of it, and that wears you down.",
      "Maybe there's more hurt in this than anger, and loud is the only way it gets out.",
      "You spend so much on holding it in, and the one slip is what they keep.",
    ],
    support: [
      "Be angry in here by all means, I'm not shifting my chair.",
      "I'd like to hear it from the start, from you, in your own words.",
      "It makes sense that it boils over, when it's been on the heat so long.",
    ],
  },
];
