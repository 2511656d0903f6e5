import type { StoryMoment } from "~/domain/simulator/story-moment";

export const ofTheTalk: StoryMoment[] = [
  {
    cue: null,
    said: ["my sister sent me", "it was you or"],
    mi: ["What did you hope would be at the other end?"],
    empathy: ["It had got to where somebody had to answer, even somebody you'd never met."],
    support: ["I'm glad you ended up on this end of the line."],
  },
  {
    cue: null,
    said: ["i'm a ten till", "don't write it down"],
    mi: ["What's in that number already, that keeps it off zero?"],
    empathy: ["It holds as long as there's something warm within reach."],
    support: ["I'd rather have an honest number than a brave one, and that one was honest."],
  },
  {
    cue: null,
    said: ["but the good kind", "but it's quieter in"],
    mi: ["What's different in there from when you started?"],
    empathy: ["Something's been let go of, and your body noticed first."],
    support: ["You put real work into saying all that. The tiredness after it is well earned."],
  },
  {
    cue: null,
    said: ["that i can say", "that somebody read the"],
    mi: ["What does it change, having said it and been read?"],
    empathy: ["It got to be said at its own speed, and no one hurried it along."],
    support: ["You brought it and you said it. I'm glad I got to be the one reading."],
  },
  {
    cue: null,
    said: ["that i'm the kind", "like three years came"],
    mi: ["What would a proper goodbye have said about you?"],
    empathy: ["The way he ended it feels like a verdict on what you were."],
    support: ["You put three years in. How it was ended isn't the measure of that, not to me."],
  },
  {
    cue: null,
    said: ["i eat a lot", "ok until rent day"],
    mi: ["What's it like to carry that on your own now?"],
    empathy: ["The hurt came with bills attached, and they turn up on time."],
    support: ["Rent to find, on top of a broken heart. You're holding up more than one roof."],
  },
  {
    cue: null,
    said: ["of us on the", "and his half of"],
    mi: ["What do you notice most, coming in through the door?"],
    empathy: ["His absence takes up as much room as he did."],
    support: ["So much flat for one person to be left in. I'm in no rush."],
  },
];
