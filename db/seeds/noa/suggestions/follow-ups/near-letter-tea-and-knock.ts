import type { StoryMoment } from "~/domain/simulator/story-moment";

export const nearLetterTeaAndKnock: StoryMoment[] = [
  {
    cue: null,
    said: ["he laughed before the", "he'd carry your bag"],
    mi: ["When did you first notice that, in him?"],
    empathy: ["You know exactly what made you like him, and it was small and kind."],
    support: ["Nobody needs you to take that back. It's allowed to be true."],
  },
  {
    cue: null,
    said: ["no, i only open", "i looked at page"],
    mi: ["What would you be looking for, if you took it out?"],
    empathy: ["You visit it sometimes, without letting it thaw."],
    support: ["In the cold's fine. Is there a line in it you'd rather was out?"],
  },
  {
    cue: null,
    said: ["nobody, i wrote it", "my sister, eleven times"],
    mi: ["What were you wanting someone to say back?"],
    empathy: ["It came out in a rush, and none of it went to him."],
    support: ["Bad spelling's welcome here, drunk or sober. What were you saying?"],
  },
  {
    cue: null,
    said: ["builder's, then i forget", "mint, since that lady"],
    mi: ["What's it for, the tea, when you make it?"],
    empathy: ["There's usually a cup of something on the go, remembered or not."],
    support: ["Is there one by you now? Fetch it, I don't mind waiting."],
  },
  {
    cue: null,
    said: ["wave, probably, like a", "say 'hi guys' in"],
    mi: ["What would you want them to see in your face?"],
    empathy: ["You've got it all worked out, and none of it dignified."],
    support: ["Sunday's not here yet. We can think about it, or leave it be."],
  },
  {
    cue: null,
    said: ["a man called graham", "your balance is low"],
    mi: ["What would you have told him, if he'd asked one more thing?"],
    empathy: ["You talked to a bank, and even there it nearly came out."],
    support: ["I've no balance for you. Say what you'd have said on the line."],
  },
  {
    cue: null,
    said: ["that monday, with his", "yes, it's the one"],
    mi: ["What would it be like to hear it once, on anything?"],
    empathy: ["It was such a small noise, and it meant you were known."],
    support: ["We can't knock on your table from here. I'd knock if I could."],
  },
];
