import type { StoryMoment } from "~/domain/simulator/story-moment";

/** Where Ben shows a feeling: cues of layer 1. */
export const feelings: StoryMoment[] = [
  {
    cue: "mrs",
    said: ["glasses were still on", "coming back to her glasses"],
    mi: [
      "What is it about her glasses that stays with you?",
      "Tell me about her. What was she like, the woman in fourteen?",
    ],
    empathy: [
      "Her glasses were on, so she was still herself. Maybe that's what won't let itself be filed away.",
    ],
    support: ["Fourteen, the glasses, all of it can be told here as slowly as it comes."],
  },
  {
    cue: "mrs",
    said: ["asked me if i'd had my dinner", "about my dinner was i getting"],
    mi: ["What has it been like to carry that question of hers about your dinner?"],
    empathy: [
      "She was looking after you, and then your hands were on her chest. Those two are hard to hold together.",
    ],
    support: [
      "Her asking about your dinner belongs in this, along with what came after. There's time for both.",
    ],
  },
  {
    cue: "mrs",
    said: ["daughter was so kind to me", "brought ginger crunch"],
    mi: ["If she'd shouted, what would that have given you?"],
    empathy: [
      "Anger might have matched what you think of yourself. Kindness left you with nowhere to put it.",
    ],
    support: [
      "It makes sense that her kindness was harder to take. You needn't make anything of it yet.",
    ],
  },
  {
    cue: "mrs",
    said: ["time of death oh four", "i called the time"],
    mi: ["You said the time, and then there was a drip. What got left behind in between?"],
    empathy: [
      "There was hardly a breath between her and the drip, and maybe that breath is still owing.",
    ],
    support: [
      "You said it, and then you looked after somebody's drip. There's a minute here for her, if you want it.",
    ],
  },
  {
    cue: "mrs",
    said: [],
    mi: [
      "Back there with her, what do you notice first?",
      "What do you want people to know about her?",
      "How does she come up for you, on an ordinary shift?",
    ],
    empathy: [
      "On paper that night's over, and for you it goes on.",
      "You lost someone you were looking after, and maybe there was no place to put it.",
      "Part of you, it seems, has never left her side.",
    ],
    support: [
      "There's time for her here, as much as you like.",
      "She clearly mattered to you. It makes sense that it still hurts.",
      "This isn't one you have to present. It may come in any order.",
    ],
  },
  {
    cue: "handover",
    said: ["they'd already made up the bed", "fresh sheets on fourteen"],
    mi: ["What did you need from somebody, on that round?"],
    empathy: ["The bed was ready for the next one, and it's as if you were expected to be, too."],
    support: [
      "You got through that round with all of it inside you. I'd like to hear it, and there's no round here.",
    ],
  },
  {
    cue: "handover",
    said: ["scheduled for when i was asleep", "slide six"],
    mi: ["What would you have wanted from that debrief?"],
    empathy: ["It was held without you, and what reached you was a set of slides."],
    support: ["No slides in here. What that debrief left out can be said at any hour."],
  },
  {
    cue: "handover",
    said: ["good effort and bought me", "said tough one and there"],
    mi: ["If the pie had come with a question, what would you have answered?"],
    empathy: ["You know it was meant kindly, and it still left you alone with it."],
    support: ["You're being fair to him. Wanting more than a pie isn't ungrateful."],
  },
  {
    cue: "handover",
    said: ["flatmate's in insurance", "told me about a printer"],
    mi: ["What were you hoping he'd hear in it?"],
    empathy: ["You opened the door an inch, and a printer came through."],
    support: ["You did try to say it. In here it doesn't have to compete with a printer."],
  },
  {
    cue: "handover",
    said: [],
    mi: [
      "If one person had stopped and asked, what would you have said?",
      "What's it like to carry on around people who don't bring it up?",
      "How has it been, to have this and nobody to hand it to?",
    ],
    empathy: [
      "So many people around you, and you're alone with the thing that counts.",
      "It all moved on so fast, and maybe you're still standing where it happened.",
      "What wasn't said had nowhere to go, so it's gone round and round in you.",
    ],
    support: [
      "Here you are being asked, and nobody's waiting behind you.",
      "That was a lot to go back to work on. I'd like to hear how it was.",
      "You don't have to be fine about having been left with it.",
    ],
  },
  {
    cue: "body",
    said: ["two coffees so you", "two flat whites"],
    mi: ["If you put the coffees down, what would your hands say?"],
    empathy: ["You've made it look like coffee, so that nobody gets as far as asking."],
    support: ["Two coffees is a clever way to manage it. Nobody's looking at your hands in here."],
  },
  {
    cue: "body",
    said: ["it happens at the ward doors", "hand hygiene poster"],
    mi: ["What goes through your mind at those doors, until it's over?"],
    empathy: ["You come through those doors looking calm, and nobody sees what it took."],
    support: [
      "You've found a way to get yourself through those doors. It's a lot to do before work has begun.",
    ],
  },
  {
    cue: "body",
    said: ["couldn't get a line in", "missed a cannula"],
    mi: ["What did missing it mean to you?"],
    empathy: [
      "Maybe it wasn't only a missed line. It's that you could always count on your hands.",
    ],
    support: ["It's unsettling when your own hands won't do it. No marks are given in here."],
  },
  {
    cue: "body",
    said: [],
    mi: [
      "What do you notice in yourself just before it starts?",
      "How is it, to have your body do that without asking you?",
      "What does your body seem to be waiting for, when it does that?",
    ],
    empathy: [
      "Your body knows that it isn't over.",
      "It's as if your hands were telling the part that you keep to yourself.",
      "Maybe something in you is bracing long before you walk in.",
    ],
    support: [
      "We can go at the pace of your hands.",
      "It makes sense that your body holds on to what you've had to walk past.",
      "What steadies you, when something does?",
    ],
  },
  {
    cue: "ashamed",
    said: ["look at my shoes", "asked mum to move it"],
    mi: ["What is it that you can't look at, when he says that?"],
    empathy: [
      "The prouder they are, the more alone you may feel with what you know about that night.",
    ],
    support: ["You don't need to be anybody's photograph in here."],
  },
  {
    cue: "ashamed",
    said: ["pinned up by the kettle", "everybody's read it"],
    mi: ["What do you think is in that card?"],
    empathy: [
      "A kind word from that family seems to be harder to walk past than a complaint would be.",
    ],
    support: ["There's no hurry to read it. I'm glad you told me that it's there."],
  },
  {
    cue: "ashamed",
    said: [],
    mi: [
      "What does the shame say to you, when it's at its loudest?",
      "Whose face comes up, when you say that word?",
      "What would it be like if one of them knew all of it?",
    ],
    empathy: [
      "It seems that kindness is hard to take in, even when it's your own.",
      "You're carrying this as a verdict, and hardly anybody knows that you're carrying it at all.",
      "There's the person they're proud of and the one you meet at night, and maybe you keep them well apart.",
    ],
    support: [
      "You've said the word out loud, and I think no less of you.",
      "It makes sense that it weighs this much. You cared what happened to her.",
      "There's no white coat needed for this. Shame is allowed in here.",
    ],
  },
];
