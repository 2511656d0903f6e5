import type { StoryMoment } from "~/domain/simulator/story-moment";

/** Where Kofi shows a feeling: cues of layer 1. */
export const feelings: StoryMoment[] = [
  {
    cue: "missing",
    said: ["that was bath night", "tell a five-year-old no"],
    mi: [
      "What would that day have been, start to finish, if you'd had it with them?",
      "What went on in you, when you saw that day go?",
    ],
    empathy: [
      "For him it was a tap on a screen, and for you it was a whole day of being their dad.",
    ],
    support: [
      "You had all of that day in mind for them. It makes sense that losing it went so deep.",
    ],
  },
  {
    cue: "missing",
    said: ["when they're trees", "girl's playing a tree"],
    mi: ["How would it be for you, to sit in that assembly and see her be a tree?"],
    empathy: [
      "It's one assembly, and maybe it stands for all the days you only get to hear about.",
    ],
    support: [
      "It's your girl being a tree, and you want to see it. That's reason enough to be sore.",
    ],
  },
  {
    cue: "missing",
    said: ["not a Wednesday dad", "without stabilisers"],
    mi: ["When you watched him ride, on that little screen, what did you want to shout?"],
    empathy: ["You were proud of him and missing from it, both at the same moment."],
    support: [
      "Glad that he rode and gutted to miss it, that makes sense together. Both have a place here.",
    ],
  },
  {
    cue: "missing",
    said: ["holds my sleeve", "hold of my cuff"],
    mi: ["If there were words for that doorstep, what would yours be?"],
    empathy: ["Everything's in that one small grip, and neither of you has a word for it."],
    support: [
      "She knows who she's got hold of. You don't have to make that Sunday lighter than it is.",
    ],
  },
  {
    cue: "missing",
    said: ["shoe size from two months", "August's size"],
    mi: ["Something as plain as a shoe size. What was it that hit you, there in the shop?"],
    empathy: [
      "It wasn't about shoes any more, maybe, it was how much they'd grown while you weren't looking.",
    ],
    support: [
      "You'd gone to the shop to look after them, and a shoe size caught you out. There's no shame in that.",
    ],
  },
  {
    cue: "missing",
    said: ["I just miss my kids", "I miss them so much"],
    mi: ["Under the anger there's them. What do you miss most about your kids?"],
    empathy: ["The anger is easier to carry about, maybe, than how much you miss them."],
    support: [
      "You told me what's under the anger, and that's the harder thing to say. We can stay there or not, as you like.",
    ],
  },
  {
    cue: "missing",
    said: ["four days a month", "four days out of a month"],
    mi: ["With four days in a month, what do you want each of them to be?"],
    empathy: ["When there's only four, losing one isn't a day, it's a quarter of being their dad."],
    support: ["Four days, and you guard every one of them. I can see why you'd fight for it."],
  },
  {
    cue: "missing",
    said: ["like a parcel", "does its little click"],
    mi: ["Six o'clock, on that step. What's the minute after it like for you?"],
    empathy: ["The letting go is done with your own hands, every Sunday that it comes round."],
    support: ["Whatever Sunday at six does to you, you can say it here. There's no clock on it."],
  },
  {
    cue: "missing",
    said: ["I get them two weekends", "every second weekend and"],
    mi: ["Ama and Kwame. What are they like, on a weekend when you've got them?"],
    empathy: ["Two children, and a number of weekends that doesn't come anywhere near it."],
    support: [
      "I'd like to hear about the two of them, Ama and Kwame, and not only about the arrangement.",
    ],
  },
  {
    cue: "missing",
    said: ["childhood on a timetable", "which Tuesdays of my daughter's"],
    mi: ["What's it like, having your time with them set out like that?"],
    empathy: ["It's a whole childhood, and what you've been given is slots in it."],
    support: [
      "You know those dates by heart, and it's an ache of its own. It shows how closely you follow their lives.",
    ],
  },
  {
    cue: "missing",
    said: ["night Daddy and I'm stood", "calls her for her bath"],
    mi: ["What is it like, in the minute after she's gone off the line?"],
    empathy: ["For a little while you're in her day, and then somebody else gets the end of it."],
    support: [
      "You're who she brings it all to, even down a phone. It makes sense that hanging up hurts.",
    ],
  },
  {
    cue: "missing",
    said: ["twelve days after that", "it's Sunday already"],
    mi: ["What are the days like, once they've gone back?"],
    empathy: [
      "It's so good while they're there, and maybe that's what makes the gap so hard to stand in.",
    ],
    support: ["You and the kids have something good going. You can still say how bad the rest is."],
  },
  {
    cue: "missing",
    said: [],
    mi: [
      "What do you miss most, of the ordinary things nobody would think to mention?",
      "How do you carry it, on the days when they're not with you?",
      "Tell me about a weekend, what are they like when they're with you?",
    ],
    empathy: [
      "You're their dad all of the time, and you only get to do it some of the time.",
      "It's the everyday of them that's gone, and a weekend doesn't give that back.",
      "There's love in this that has nowhere to go on a weekday.",
    ],
    support: [
      "It's all right for it to hurt. You don't have to be tough about it in here.",
      "Say as much about them as you please, they sound worth knowing.",
      "Missing them this much makes sense, when they're what the week was built round.",
    ],
  },
  {
    cue: "tight",
    said: ["my hands ache from holding", "couldn't undo my fists"],
    mi: ["What else are your hands holding on to, besides a bus?"],
    empathy: ["You've been gripping for so long that your hands don't know how to stop."],
    support: ["Those hands have held on through the lot of it. There's nothing to grip in here."],
  },
  {
    cue: "tight",
    said: ["asked if I do boxing", "two of them mouth guards"],
    mi: ["You gave the dentist a joke. What would the straight answer have been?"],
    empathy: ["Everything you don't let yourself say seems to end up in your teeth."],
    support: ["Good line for a dentist. The sore version is welcome here."],
  },
  {
    cue: "tight",
    said: ["my hands go cold", "no feeling in my fingers"],
    mi: ["In the second before you see what it's about, what are you braced for?"],
    empathy: ["Your hands expect the worst, and then it's only some little thing for the kids."],
    support: [
      "It makes sense that your hands get there before you do, with so much hanging on that phone.",
    ],
  },
  {
    cue: "tight",
    said: ["hands ache from the wheel", "screwed shut"],
    mi: ["Jaw and hands both. What are you usually doing, when you first notice it?"],
    empathy: [
      "It's as if your body held on for you, all day, and there's never a stop where it can let go.",
    ],
    support: [
      "The doctor had a look at your grip. I'd like to hear about the man at the wheel, whenever you want.",
    ],
  },
  {
    cue: "tight",
    said: ["my whole face go", "neck goes like a plank"],
    mi: ["What does it say to you, being spoken to like that?"],
    empathy: ["You get handled before you've done a thing, and your body takes it for you."],
    support: [
      "Standing still while somebody talks to you like that is hard work. No wonder it goes into your body.",
    ],
  },
  {
    cue: "tight",
    said: [],
    mi: [
      "How does it start in you, on a bad day?",
      "What makes it ease off, even for a minute?",
      "When it gets hold of you like that, what's going on round you?",
    ],
    empathy: [
      "Your body's been on guard so long that it's forgotten how to stand down.",
      "You hold your tongue, and the rest of you holds on with it.",
      "All that you keep in is being kept somewhere.",
    ],
    support: [
      "There's nothing here that you've got to brace for.",
      "Your body's saying it plainly enough, and I believe it.",
      "Holding so much in takes strength, and it makes sense that it tells on you.",
    ],
  },
];
