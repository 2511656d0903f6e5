import type { StoryMoment } from "~/domain/simulator/story-moment";

export const askedOnOfSmallThings: StoryMoment[] = [
  {
    cue: null,
    said: ["i count, so nothing", "i try for twenty"],
    mi: ["What is it you're keeping out, with the count?"],
    empathy: ["While you count, there's quiet in there for once."],
    support: ["I can be quiet beside you like that too."],
  },
  {
    cue: null,
    said: ["he's bad at rebounds", "just a street dog"],
    mi: ["What is it you like about having Overtime there?"],
    empathy: ["He shows up, and he doesn't want anything from you."],
    support: ["Overtime sounds like good company. Give him my best."],
  },
  {
    cue: null,
    said: ["lower, slower, like i", "and i put the"],
    mi: ["What do you lose on the way down to that voice?"],
    empathy: ["You take yourself down a notch, till it's safe to send."],
    support: ["However you sound, it's fine with me."],
  },
  {
    cue: null,
    said: ["sent a song, he", "he saw a song"],
    mi: ["What do you wish had come after seen?"],
    empathy: ["It didn't end with a fight, just with nothing."],
    support: ["That's a long silence to keep. We can sit by it a while."],
  },
  {
    cue: null,
    said: ["was on send, then", "i saw his three"],
    mi: ["What were you about to tell, before the goat?"],
    empathy: ["You were so close, and then someone real was there typing."],
    support: [],
  },
  {
    cue: null,
    said: ["i deleted them", "real ones, with real"],
    mi: ["Which song did you put in first, when the fourth one started?"],
    empathy: ["It's hidden so well that no one would ever want to look."],
    support: ["I'd like to hear about number four, whenever you want."],
  },
  {
    cue: null,
    said: ["it was long on", "a barong from my"],
    mi: ["What do you remember of being in it that night?"],
    empathy: ["Dressed up in somebody else's size, it's hard to feel like yourself."],
    support: ["I'm picturing those sleeves. I'd hear more of prom if you'd like."],
  },
  {
    cue: null,
    said: ["some 90s thing, my", "my tita's tape, all"],
    mi: ["What did it do to you, when that tape came on?"],
    empathy: ["You remember the tape, so maybe that was a good time."],
    support: ["I like that kid and his tita's tape. Stay there if it's nice."],
  },
  {
    cue: null,
    said: ["yellow, with flowers", "a yellow one, it"],
    mi: ["What comes back to you, with that scarf?"],
    empathy: ["You can see it still, right down to how it was."],
    support: ["It's a lovely scarf. I'm glad you kept that."],
  },
];
