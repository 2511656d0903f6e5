import type { StoryMoment } from "~/domain/simulator/story-moment";

/** Where Ben is asked what helps and what comes next, and about what is Ben's own. */
export const wayOn: StoryMoment[] = [
  {
    cue: null,
    said: ["you just yelp", "it's swearing"],
    mi: ["What's it like, to have nothing else in your head for a moment?"],
    empathy: [
      "The cold gets in where nothing else does, and for that long you're only someone in the water.",
    ],
    support: ["You've found something that stops your head, cold as it is. It's worth having."],
  },
  {
    cue: null,
    said: ["nobody dies it takes five", "they stop for tea"],
    mi: ["What is it about those old games that settles you?"],
    empathy: ["It's slow and far off, and nobody in it needs you."],
    support: ["Old cricket turned down low is good company. It asks nothing back."],
  },
  {
    cue: null,
    said: ["when i'm with one person", "telling me about their goats"],
    mi: ["What's different for you, when it's just one patient and the quiet?"],
    empathy: ["With one person in front of you, maybe you're the doctor you set out to be."],
    support: [
      "That part of the work hasn't left you, one patient at a time. I'm glad you mentioned it.",
    ],
  },
  {
    cue: "no-road",
    said: ["half marathon", "twenty-one kilometres"],
    mi: ["When you stopped running, what was there waiting for you?"],
    empathy: ["You ran all that way, and it kept pace with you."],
    support: [
      "You've put real legs into getting out from under this. Being tired of trying makes sense.",
    ],
  },
  {
    cue: "jokes",
    said: ["reset my password", "got locked out of it"],
    mi: ["Behind the laugh, what was it like to be turned away by a website?"],
    empathy: ["You went looking for something, and even that wanted something from you first."],
    support: ["You did go and look, and that takes something. There's nothing to log into here."],
  },
  {
    cue: null,
    said: ["handed out the card", "she once gave me"],
    mi: ["What makes it hard to think of her picking up?"],
    empathy: [
      "She taught you, so maybe ringing would be like handing in something that isn't ready.",
    ],
    support: [
      "It makes sense to shy away from a voice that knows you. You found your way to this chat, and that counts.",
    ],
  },
  {
    cue: "no-road",
    said: ["booked out and i'd", "gp sometime in march"],
    mi: ["What does it mean to you, to have that written down?"],
    empathy: ["Asking for help leaves a mark, so the way to it is open and shut at once."],
    support: ["Being wary of a file makes sense. What gets said in here is up to you."],
  },
  {
    cue: "handover",
    said: ["nobody asked what it was like", "they know what i charted"],
    mi: ["What was it like, the part that no one has asked about?"],
    empathy: ["They've got what happened, and you've got all the rest, by yourself."],
    support: ["What it was like is exactly what I'd want to hear. No order needed."],
  },
  {
    cue: "jokes",
    said: ["tim gets the edited version", "had the highlights"],
    mi: ["What gets cut, in the version for your brother?"],
    empathy: ["He gets the show, and maybe you sit backstage with what was cut."],
    support: ["You make it easy on Tim, and it costs you. The uncut one has room here."],
  },
  {
    cue: "handover",
    said: ["doesn't need me to be all right", "don't have to reassure"],
    mi: ["If nobody needed reassuring afterwards, what would you say?"],
    empathy: ["You hurt, and you still end up minding the other person."],
    support: ["You needn't look after me, and you needn't be all right by the end of this."],
  },
  {
    cue: "empty-tank",
    said: ["most sensible person in the", "looked after badly"],
    mi: ["What would it be like, to not be the one in charge for once?"],
    empathy: ["You hold so much together, and maybe nobody asks who's holding you."],
    support: ["You're off duty here. Sensible isn't required."],
  },
  {
    cue: "no-road",
    said: ["now it's just the road", "fifth year was ugly"],
    mi: ["What got you through back then, when there was something to aim at?"],
    empathy: ["You could always hold out for the end of it, and this time there's no end in view."],
    support: [
      "You've been through low stretches before. With nothing to count down to, of course this one is harder.",
    ],
  },
  {
    cue: "jokes",
    said: ["nervous kid funny kid", "crowd work"],
    mi: ["What did being funny do for the nervous one?"],
    empathy: ["The nerves were there first, maybe, and the funny grew over them."],
    support: ["That's an old skill, and it has looked after you. The nervous one is welcome too."],
  },
  {
    cue: "no-road",
    said: ["past the next set of", "next run of nights"],
    mi: ["What is it like, to look that way and not see any further?"],
    empathy: ["Maybe it's easier not to look, when all there is to see is more nights."],
    support: ["Nothing further off needs planning here. We can stay where you can see."],
  },
  {
    cue: null,
    said: ["country gp dog in the", "wee practice down the line"],
    mi: ["Tell me about that practice. What would a day there be like?"],
    empathy: ["It's still there, that wish, and you keep it on a short lead."],
    support: [
      "Something in you still wants that place and its dog. It may stay here as long as it likes.",
    ],
  },
  {
    cue: "missed",
    said: ["bit of a fraud", "doing an impression of that guy"],
    mi: ["What do you fear they'd find, the people who ring you?"],
    empathy: ["They ring someone that you're not sure is there any more."],
    support: [
      "Being the one they call and feeling like this is a lonely split. Nobody's ringing you for anything here.",
    ],
  },
  {
    cue: null,
    said: ["take their pager off them", "give me the bleep you're"],
    mi: ["What makes it so much harder, when the junior is you?"],
    empathy: ["With a junior you'd see it at once. Maybe nobody's senior enough to see it in you."],
    support: [
      "That's how you'd treat a junior, and it says a lot. It makes sense that it's harder to turn on yourself.",
    ],
  },
  {
    cue: null,
    said: ["we always say seven", "it's the number you give"],
    mi: ["If nobody had to be spared, what would the number be?"],
    empathy: ["Even the number gets picked so that no one has to be scared."],
    support: ["Any number is fine with me, and it needn't be the one you always say."],
  },
  {
    cue: null,
    said: ["daily worst at the start", "peak at the start of the"],
    mi: ["What are those two peaks like, from the inside?"],
    empathy: [
      "Every day it comes round, and maybe part of you spends the rest of the day waiting for it.",
    ],
    support: [
      "Each day a peak and then another wears a person down. We can stay off them for a bit.",
    ],
  },
  {
    cue: "mrs",
    said: ["coughed and i was back", "when i came back the nurse"],
    mi: ["How was it to come back, after that cough?"],
    empathy: ["One cough, and there was no time at all between then and now."],
    support: ["It makes sense that a cough in fourteen does that. We can go carefully."],
  },
  {
    cue: "missed",
    said: ["my head says recheck at", "reasonable we'll recheck"],
    mi: ["When that voice comes, what do you want to say back?"],
    empathy: ["It's so calm, and it's your own, and maybe that's the cruel part."],
    support: [
      "Being followed about by your own voice is wearing. It can be heard out here, as often as it comes.",
    ],
  },
  {
    cue: null,
    said: ["listen to the whole eight", "heard ten seconds i could"],
    mi: ["What would you be listening for, in Hana's message?"],
    empathy: ["Maybe somebody has been asking all along, and part of you would like to know."],
    support: [
      "It's your own idea, and it's a gentle one. All of it or ten more seconds, both are fine.",
    ],
  },
  {
    cue: null,
    said: ["real version when he's here", "say it to a tea towel"],
    mi: ["Over the dishes, what's the first sentence you'd want out?"],
    empathy: ["With your hands busy and nobody's eyes on you, maybe it gets sayable."],
    support: ["You know how the two of you talk. The sink's as good a place as any."],
  },
  {
    cue: null,
    said: ["debrief in person", "no projector"],
    mi: ["Face to face, what would you want to ask him?"],
    empathy: ["It isn't slides you want, it's somebody to go through that night with you."],
    support: ["You worked out for yourself what was missing. Asking for it takes something."],
  },
  {
    cue: "mrs",
    said: ["corrected my apostrophes", "your and you're on day one"],
    mi: ["What did you like about her, Mrs Tamati?"],
    empathy: ["A teacher through and through, and what worried her was whether you'd been fed."],
    support: ["You've kept her as a person, corrections and all. There's care in that."],
  },
  {
    cue: "missed",
    said: ["drawn it on the shower door", "up on the shower glass"],
    mi: ["What are you looking for, when you've got that curve in front of you?"],
    empathy: [
      "You keep going over it, as if on one of these days the curve might come out differently.",
    ],
    support: [
      "That's a hard graph to be alone with. It may be drawn here too, or left to run off the glass.",
    ],
  },
  {
    cue: "no-road",
    said: ["someone does doubles", "two people i'd be doing it to"],
    mi: ["If you counted yourself in as well, what would the sum look like?"],
    empathy: ["You know exactly who'd pay for it, so your own tiredness doesn't get a vote."],
    support: [
      "You're thinking of the ones who'd cover, tired as you are. In here the thinking is about you.",
    ],
  },
  {
    cue: null,
    said: ["nineteen days owing", "annual leave nineteen days"],
    mi: ["What do you see in those nineteen days, when you look?"],
    empathy: ["It's lovely to look at, and it's as if it belonged to someone else."],
    support: ["Wanting those nineteen days is no crime. Nothing's being decided in here."],
  },
];
