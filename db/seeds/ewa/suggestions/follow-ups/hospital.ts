import type { StoryMoment } from "~/domain/simulator/story-moment";

export const hospital: StoryMoment[] = [
  {
    cue: null,
    said: ["His name, with the", "The priest says the"],
    mi: ["What would it have been like to have nothing else to do but listen?"],
    empathy: ["His name was said over you, and something in you kept it off."],
    support: ["You can hear it here as slowly as you like, sitting down."],
  },
  {
    cue: null,
    said: ["It would have made", "Three words, and I"],
    mi: ["What were you keeping for yourself, by leaving him out?"],
    empathy: ["For one stranger he could go on being out, and you let him."],
    support: ["Nobody is asking you for the three words here. We can leave him out a while."],
  },
  {
    cue: null,
    said: ["One does not say", "Not in so many"],
    mi: ["What would you have put into that afternoon, had it come?"],
    empathy: ["You were both talking as people do who have time."],
    support: ["There's an afternoon's room here, if you'd like to say some of it."],
  },
  {
    cue: null,
    said: ["Anna was still on", "At that hour nobody"],
    mi: ["What did that stranger give you, in that corridor?"],
    empathy: ["Of all that hour you've kept one person's small courtesy."],
    support: ["Stay beside that elevator only as long as you can. I'll stand there too."],
  },
  {
    cue: null,
    said: ["I ought to have", "I am sorry that"],
    mi: ["What do you most want him to hear in it?"],
    empathy: ["You still go up to that bed and give your account of yourself."],
    support: ["Say it to him again, if you wish. I'll not interrupt."],
  },
  {
    cue: null,
    said: ["It stands there in", "All this while it"],
    mi: ["What's different, now that it has been seen?"],
    empathy: ["It's the same sentence, and it isn't in your pocket any longer."],
    support: ["I've read it and I'm still here. There's no need to add a thing."],
  },
  {
    cue: null,
    said: ["I pulled it to", "My own voice in"],
    mi: ["What do you wish that softness at the door had known?"],
    empathy: ["It was an ordinary leaving, and that's what won't let go of you."],
    support: [],
  },
  {
    cue: null,
    said: ["I know that word", "They spoke to me"],
    mi: ["What did you want to be told, in place of numbers?"],
    empathy: ["They spoke to the nurse, and the wife had to make do with that."],
    support: ["I'd like to hear from the wife, whenever she wants to speak."],
  },
  {
    cue: null,
    said: ["He had no pain", "He counted, I could"],
    mi: ["What stays with you of how he bore it?"],
    empathy: ["He was spared the pain, and you still had to watch him work for air."],
    support: ["It's all right to turn away from that bed and back again as you tell it."],
  },
];
