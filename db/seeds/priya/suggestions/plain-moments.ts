import type { StoryMoment } from "~/domain/simulator/story-moment";

/** Where Priya has told a plain detail of her days. */
export const plainMoments: StoryMoment[] = [
  {
    cue: null,
    said: ["spreadsheet for the picnic", "spreadsheet for our honeymoon"],
    mi: [
      "What did you like about being the one who planned it all?",
      "What do you miss about her, the one with the spreadsheet?",
    ],
    empathy: [
      "You were good at that, and it sounds as if you liked it.",
      "There's a smile in that, and maybe you miss her a bit.",
    ],
    support: [
      "It's good to hear a bit of you from before. Take your time with it.",
      "I'd like to hear more about those days, if you'd like to tell me.",
    ],
  },
  {
    cue: "far-away",
    said: ["asks the moon if he's cross", "every child at home gets it"],
    mi: ["What is it like for you, when she sings it?", "When do you sing it yourself?"],
    empathy: [
      "It's a song from home, and she's a long way off.",
      "She gave you that song, and now you've got it here.",
    ],
    support: [
      "That sounds a lovely song to have. I'd like to hear more about her.",
      "It makes sense to hold on to a song like that.",
    ],
  },
  {
    cue: "tired-all",
    said: ["slippers pointing at the door", "hear him swallow"],
    mi: [
      "What are you listening for, when you lie there?",
      "How does your body feel by the morning?",
    ],
    empathy: [
      "You're lying down and you're still on duty.",
      "Even in bed you're ready to get up again.",
    ],
    support: [
      "No wonder you're tired. That's work as well, lying there like that.",
      "You don't have to make that small. It counts as being up.",
    ],
  },
  {
    cue: null,
    said: ["said tired and he said poor you", "just tired i told him"],
    mi: [
      "What did you leave out, when you said tired?",
      "What would you have liked him to ask next?",
    ],
    empathy: [
      "It was true, and it wasn't all of it.",
      "He was kind about it, and the rest stayed with you.",
    ],
    support: [
      "It's hard to say more than that, late in the evening. You can say it here.",
      "You don't have to have told him for it to be real.",
    ],
  },
  {
    cue: "tired-all",
    said: ["his breathing if it changes", "him turning over or going too quiet"],
    mi: [
      "What is it like, to be listening out all night?",
      "What goes through your mind when it goes quiet?",
    ],
    empathy: [
      "A part of you never stops checking that he's all right.",
      "You look after him even with your eyes shut.",
    ],
    support: [
      "That's a lot of looking after. It makes sense that you're worn out.",
      "Nobody sees that bit of the night. Thank you for telling me.",
    ],
  },
  {
    cue: null,
    said: ["in the kitchen with her programmes", "has the telly on in the kitchen"],
    mi: [
      "What is it like to have her near, just then?",
      "What would you like from her at that time of day?",
    ],
    empathy: [
      "There's somebody in the house, and you're still by yourself with it.",
      "She's a room away, and she may not know.",
    ],
    support: [
      "It makes sense to me to feel lonely with the telly on next door.",
      "It's all right to want company that knows about it.",
    ],
  },
  {
    cue: null,
    said: ["walk up and down with us", "rohan's mother to sit with me then"],
    mi: ["How would you ask her, if you did?", "What would make it a good sort of company?"],
    empathy: [
      "You can picture it, and asking is the hard part.",
      "It'd be something new, to ask for that.",
    ],
    support: [
      "There's no must about it. I like that somebody came to mind.",
      "It needn't be decided now. You've thought of somebody, and that's something.",
    ],
  },
  {
    cue: null,
    said: ["write it down about arjun", "somebody wrote it down"],
    mi: [
      "What did you think might happen, if it was written down?",
      "What was it like to say it, and to have me stay?",
    ],
    empathy: [
      "You've been careful what you say, for his sake.",
      "You were afraid for the two of you, even of being asked.",
    ],
    support: [
      "I'm glad you answered. Saying how it is doesn't make you a worse mother.",
      "Thank you for trusting me with the question. You can ask me things as well.",
    ],
  },
  {
    cue: null,
    said: ["only smile at them", "they'd believe me"],
    mi: [
      "I was quick with that. What would make it hard to say how it is?",
      "I went ahead of you there. What would somebody have to ask, for you to tell them?",
    ],
    empathy: [
      "You do fine so well that nobody would look any further, and I was quick to send you there.",
      "I named people to tell, and you know how that has gone before.",
    ],
    support: [
      "I'd be glad if somebody near you knew. What would help you to say it there?",
      "We don't have to settle that now. What would have to be different for you to tell somebody?",
    ],
  },
  {
    cue: "far-away",
    said: ["a day's journey door to door", "in the house I grew up in"],
    mi: ["What do you miss most, with her that far away?", "How do you two keep in touch?"],
    empathy: [
      "There's a whole journey between you and the person you'd want near.",
      "She's a long way off, just now of all times.",
    ],
    support: [
      "It makes sense to want your mum now.",
      "You can tell me about her, and about that house, if you like.",
    ],
  },
  {
    cue: null,
    said: ["the heron was out", "we did the same again after lunch"],
    mi: [
      "What do you like about it, out there by the water?",
      "How are you, when you're out with him?",
    ],
    empathy: [
      "You get the two of you out, whatever the day's been.",
      "It's the same walk every time, and maybe that's what's good about it.",
    ],
    support: [
      "Twice round in a day is a good deal, on that little sleep.",
      "I'm glad there's a place you both like.",
    ],
  },
];
