import type { StoryMoment } from "~/domain/simulator/story-moment";

export const ofTheTalk: StoryMoment[] = [
  {
    cue: null,
    said: ["Jashim put the number", "My friend Jashim said"],
    mi: ["What made it possible, on that day, to send it?"],
    empathy: ["It began with a friend and a single line, and you let yourself."],
    support: ["I'm glad of that one line. More can come in the same way, singly."],
  },
  {
    cue: null,
    said: ["want to say more", "If I say ten"],
    mi: ["What lies between that number and one more?"],
    empathy: ["It's an honest number, neither good nor bad."],
    support: ["I like a careful answer better than a high one. We can leave it at that."],
  },
  {
    cue: null,
    said: ["A little more easy", "Tired, but a good"],
    mi: ["What would you like to do with the rest of the evening?"],
    empathy: ["You've said a lot for one evening, and it's left you somewhat eased."],
    support: [],
  },
  {
    cue: null,
    said: ["That somebody listened and", "That I could say"],
    mi: ["What did you notice, when it had been said?"],
    empathy: ["It's been spoken, and it didn't do any harm."],
    support: ["I was glad to be there for it. It goes along with you, this bit."],
  },
  {
    cue: null,
    said: ["That a first son", "For me it means"],
    mi: ["What would you like to be able to give, at this moment?"],
    empathy: ["It's as if everything had been turned the wrong way round."],
    support: ["It's painful, said so simply. Stay there as long as you need."],
  },
  {
    cue: null,
    said: ["In the dormitory, twelve", "With eleven others in"],
    mi: ["What is it like, to share a room with so many?"],
    empathy: ["A full room, and each man in it is from somewhere else."],
    support: ["Whom in that room would you like me to know better?"],
  },
];
