import type { StoryMoment } from "~/domain/simulator/story-moment";

/** What Ben gives back to advice that came early, to what makes small, to blame and to cheer. */
export const retorts: StoryMoment[] = [
  {
    cue: null,
    said: ["could give it in three", "twice a day after meals"],
    mi: [
      "You hand that out yourself, and I handed it to you. What does it miss, when it comes at you?",
    ],
    empathy: ["So I told you what you tell everybody else, before I'd asked how you are."],
    support: ["No prescriptions from me, then. What would you like to get, on this side of it?"],
  },
  {
    cue: null,
    said: ["in our staff toilet", "next to the hand dryer"],
    mi: ["If it fits on a wall, I hadn't understood much. What doesn't fit up there?"],
    empathy: ["You came for a person, and got what's up on the wall at work."],
    support: ["The wall has that covered, then. Would it be more use if I just listened?"],
  },
  {
    cue: null,
    said: ["between four and four fifteen", "on the stairs"],
    mi: ["I planned your day without looking at it. What's it like, with so little room in it?"],
    empathy: ["Your day has no slack in it, and I gave you one more thing to fit in."],
    support: [
      "Nothing to fit in, I take it back. What would be worth the few minutes you're spending here?",
    ],
  },
  {
    cue: null,
    said: ["before you've taken a history", "nobody's examined me yet"],
    mi: ["Back to the start, then. What have you come in with?"],
    empathy: [
      "I skipped the part where somebody looks at you properly, and maybe that's the part you came for.",
    ],
    support: [
      "Treatment's withdrawn. Would you like to tell it your way, from wherever it begins?",
    ],
  },
  {
    cue: null,
    said: ["knowing's not the bottleneck", "have no smokers"],
    mi: ["Right, you're not short of information. What is it that gets in between?"],
    empathy: ["You knew it all along and I told you again. That must be galling."],
    support: ["I've nothing to teach you there. What would be more use than knowing?"],
  },
  {
    cue: null,
    said: ["breathe by a pdf", "emailed us all a meditation"],
    mi: [
      "You've had care by attachment already, and I sent another. What would you have wanted from a person?",
    ],
    empathy: [
      "First a file told you how to calm down, and then I did. Neither of us had looked at you.",
    ],
    support: ["I won't send another. What would be better than one more way to relax?"],
  },
  {
    cue: null,
    said: ["roster that's got gaps", "clear it with rostering"],
    mi: ["That one was meant for somebody with time. What's it like to live by your roster?"],
    empathy: ["Your hours aren't yours to give, and I was spending them for you."],
    support: ["I'll stop booking things in. What would help that doesn't need a gap?"],
  },
  {
    cue: null,
    said: ["people die in hospitals", "whole cupboard of that"],
    mi: ["You hardly needed the big picture from me. What's it like up close?"],
    empathy: ["You see it at work, and I used that to make yours small."],
    support: [
      "That's the last of the perspective. Would you like to say the part that it doesn't touch?",
    ],
  },
  {
    cue: null,
    said: ["in nicer shoes", "with a golf swing"],
    mi: [
      "Now you've had it from the boss and from me. What happens in you, when that's the answer?",
    ],
    empathy: ["From above at work, and then from me. That leaves you nowhere to put it."],
    support: [
      "You don't have to be tough in here. What would the opposite of that answer sound like?",
    ],
  },
  {
    cue: null,
    said: ["withdrawn no further questions", "strike it from the record"],
    mi: [
      "I'd like it back on the record, if you're willing. What were you saying, before I overruled it?",
    ],
    empathy: ["You took it back because I'd made it unwelcome."],
    support: [
      "It stands, as far as I'm concerned. Say more, or leave it standing, both are fine with me.",
    ],
  },
  {
    cue: null,
    said: ["somebody tell her daughter", "person in that bed"],
    mi: [
      "I talked about a job, and you're talking about a person. What do you see, when that comes back?",
    ],
    empathy: ["Somebody real is in this for you, and I made it about work. I'm sorry."],
    support: [
      "It can be as personal in here as it is. What would you want me to know about that person?",
    ],
  },
  {
    cue: null,
    said: ["happens to everyone great", "about once a shift"],
    mi: ["Everyone is a big crowd to vanish in. What's it like for you in particular?"],
    empathy: ["My answer was about everyone, and you'd been talking about you."],
    support: [
      "If you'll give me another go, I'll keep the rest of the world out of it. Where would you pick it up?",
    ],
  },
  {
    cue: null,
    said: ["writing in my own head", "get there before me"],
    mi: [
      "You were on your own case long before I was. What does that voice say, when nobody helps it?",
    ],
    empathy: ["There's already one in there who's hard on you, and I took his side."],
    support: [
      "You won't get a second charge from me. What would you need, to speak of it without one?",
    ],
  },
  {
    cue: null,
    said: ["at a mortality meeting", "they do morning tea"],
    mi: [
      "I opened a hearing, and you came to talk. What would you say with nobody taking minutes?",
    ],
    empathy: ["I took the tone of a panel, and you didn't come here to sit in front of one."],
    support: ["Meeting's closed. What would make this a better place to say it?"],
  },
  {
    cue: null,
    said: ["i was there you weren't", "easy from the desk"],
    mi: ["True, I've only got the desk. What was it like to be there?"],
    empathy: ["I judged it from a chair, and you were standing in it."],
    support: ["Only you know what it was. Would you want to walk me through it, or not today?"],
  },
  {
    cue: null,
    said: ["that's a bit rich", "before the cross-examination"],
    mi: ["It was. What would you want me to understand, before I say another word about it?"],
    empathy: ["I went for you when you'd come to be heard."],
    support: [
      "The questioning stops here. Would you like to just talk, with nobody across the table?",
    ],
  },
  {
    cue: null,
    said: ["i know how it's made", "in the relatives' room"],
    mi: ["You know that line from the inside. What's it like to have it said to you?"],
    empathy: ["It's a line you've had to say yourself, so you can hear the seams in mine."],
    support: [
      "Lines like that I'll keep to myself. What would you want said to you, or left unsaid?",
    ],
  },
  {
    cue: null,
    said: ["say it'll be fine", "get marked down for that"],
    mi: ["Marked down, and rightly. How do you think it'll be?"],
    empathy: ["A forecast with nothing under it, and you spotted that at once."],
    support: ["I won't predict anything else. What would be honest enough for you to hear?"],
  },
  {
    cue: null,
    said: ["statistically maybe", "big enough sample"],
    mi: ["Averages don't say much. What does it look like from inside your one case?"],
    empathy: ["I spoke for a great many people, and there's one of you."],
    support: ["Let's leave the odds. What would be good to say, just as it is for you?"],
  },
  {
    cue: null,
    said: ["it bounces off", "outside off stump"],
    mi: ["You let that one go by. What kind of thing does get through to you?"],
    empathy: ["So it was nice and no use, and it went nowhere near the sore place."],
    support: ["Nice can sit out for a bit. What would be plainer, and worth more to you?"],
  },
  {
    cue: null,
    said: ["haven't seen the chart", "looking at the obs"],
    mi: ["I've seen none of it, and I gave an opinion anyway. What do you see in it?"],
    empathy: [
      "You've got something in front of you that I can't see, and I talked straight over it.",
    ],
    support: [
      "No opinions before I've heard yours. Would you take me through it, as far as you like?",
    ],
  },
];
