import type { StoryMoment } from "~/domain/simulator/story-moment";

export const nearHerFaithAndHerTiredness: StoryMoment[] = [
  {
    cue: null,
    said: ["For patience by the", "she isn't frightened tonight"],
    mi: ["What would it be like for you, if that were granted for one night?"],
    empathy: ["It's a modest prayer, and only as big as the night it's for."],
    support: ["That's a prayer I'd gladly think of tonight, along with you."],
  },
  {
    cue: null,
    said: ["I've asked Him what", "It's got plainer, dear"],
    mi: ["What do you say to Him now, that you'd not have said before all this?"],
    empathy: ["It's stayed, and it's become a plainer sort of talk between the two of you."],
    support: [],
  },
  {
    cue: null,
    said: ["Not since the nights", "We've our own congregation"],
    mi: ["What did being there with the others give you, that you have to find at home now?"],
    empathy: ["The praying has moved into the house, and it's a very small company."],
    support: ["You can tell me about the others you used to stand beside, if you miss them."],
  },
  {
    cue: null,
    said: ["I thought there'd be", "She went down early"],
    mi: ["What was it in the end that decided you to write?"],
    empathy: ["You left it until there was no one before you and nothing else to do."],
    support: ["You're not taking anyone's place. I'm glad it was your turn."],
  },
  {
    cue: null,
    said: ["At the bank, when", "I saw my coat"],
    mi: ["What did you do, once you had seen it?"],
    empathy: [
      "It came over you at some quite ordinary moment, and you hardly knew whose life it was.",
    ],
    support: ["We can go back to that minute and look round in it, as slowly as you like."],
  },
  {
    cue: null,
    said: ["My name, said by", "One key, dear, and"],
    mi: ["With that for one afternoon, where would you look for yourself first?"],
    empathy: ["You'd not need much to be let in again, and it's quite clear to you what."],
    support: ["I'd like to hear about that afternoon, from the minute the door opens."],
  },
  {
    cue: null,
    said: ["Zain, he'd have sent", "My sister might, dear"],
    mi: ["What would you have wanted them to say, on noticing you were gone?"],
    empathy: ["You can think of who'd have seen it, and nobody came looking."],
    support: ["I'm noticing, late as it is. What's the first thing you'd want found?"],
  },
  {
    cue: null,
    said: ["Before Ramadan, and I", "I could sleep on"],
    mi: ["What would it take, for you to dare a sleep like that?"],
    empathy: [],
    support: ["If your eyes close over this, let them. I'll not take it amiss."],
  },
  {
    cue: null,
    said: ["They've had no complaints", "I couldn't, I'd cry"],
    mi: ["What would be the first word, if you did get that far?"],
    empathy: ["They don't know that there's anything to hear, and it stays shut up in you."],
    support: ["The complaint may be lodged here, crying included. I'll take it down gently."],
  },
  {
    cue: null,
    said: ["When they've rung off", "After a photograph, they're"],
    mi: ["What do you do, in the first minutes after that?"],
    empathy: ["They've been so near for a moment, and then you're on the outside of it."],
    support: ["I'd like to stay on the line a bit, so to say, after they've gone."],
  },
];
