import type { StoryMoment } from "~/domain/simulator/story-moment";

export const feelingsAsked: StoryMoment[] = [
  {
    cue: null,
    said: ["there's always like ten", "ya, it's weirdly worse"],
    mi: ["If one of those ten was in on it, what would change?"],
    empathy: ["The room's full, and you're alone in the middle of it."],
    support: ["Is there one of them you feel a bit less alone beside?"],
  },
  {
    cue: null,
    said: ["ya, for being fake", "every time mama's proud"],
    mi: ["Who would you like them to be nice to, instead?"],
    empathy: ["When love comes your way, it seems to land on someone else."],
    support: ["I'd like to know the one they haven't met, whenever you want."],
  },
  {
    cue: null,
    said: ["like there's a stain", "ya, i change facing"],
    mi: ["What would it take, to be able to let go of that for a minute?"],
    empathy: ["You're forever covering something, even with nobody asking."],
    support: [],
  },
  {
    cue: null,
    said: ["idk, maybe of my", "a bit i guess"],
    mi: ["Which laugh would you like to have, if nobody was scoring it?"],
    empathy: ["Even the laughing comes with a sting for you."],
    support: ["You don't need to be funny with me to be welcome."],
  },
  {
    cue: null,
    said: ["nah, they've no idea", "ok a bit, at"],
    mi: ["What would you have liked to do, instead of joining in?"],
    empathy: ["The anger turns round, and you're the one it lands on."],
    support: ["Being mad about it is allowed in here, in any direction."],
  },
  {
    cue: null,
    said: ["not hopeless, it's more", "my sister stuck this"],
    mi: ["What is it about your sister that keeps that bit of hope going?"],
    empathy: ["On the bad nights there's something small, and it comes from her."],
    support: ["I'm glad she's there. Want to stay with her for a bit?"],
  },
  {
    cue: null,
    said: ["kinda, they've got enough", "nah, not like that"],
    mi: ["Whose work are you most worried about becoming?"],
    empathy: ["You picture it coming out, and you as something they'd have to deal with."],
    support: [],
  },
  {
    cue: null,
    said: ["nah, i'm the fun", "i try not to"],
    mi: ["What would it cost, if one day you weren't the fun one?"],
    empathy: ["Being fun is what you give, so that nobody has to carry you."],
    support: ["You can be no fun at all here."],
  },
];
