import type { StoryMoment } from "~/domain/simulator/story-moment";

/** Where Tom is asked about the people and the days around it. */
export const life: StoryMoment[] = [
  {
    cue: null,
    said: ["Daughter Carys she's in Cardiff", "runs the lot of us"],
    mi: ["What are they like, those people of yours?"],
    empathy: ["You tell it in a line, and there's warmth in it for every one of them."],
    support: ["Now I know who's who, and I'd gladly hear about any of them."],
  },
  {
    cue: null,
    said: ["Grampa's home all day", "long dinner break"],
    mi: ["What would you like to be able to tell the little one?"],
    empathy: ["She asked it straight out, and maybe it's what you ask yourself."],
    support: [
      "There's no easy answer to a question from a little one. It's all right not to have it ready.",
    ],
  },
  {
    cue: "apart",
    said: ["was him told me things", "he'd have just said it"],
    mi: ["If Dai were sat there now, what would he come out with?"],
    empathy: ["Dai was the one who came out with things, so that you didn't have to."],
    support: ["It makes sense to feel Dai's going, on top of the rest."],
  },
  {
    cue: "apart",
    said: ["we don't row", "like a boarding house"],
    mi: ["Under all that politeness, what is there for you?"],
    empathy: ["You're minding your manners in your own house, and maybe you miss each other."],
    support: [
      "Being polite may be how you look after each other just now. It can be lonely as well.",
    ],
  },
  {
    cue: null,
    said: ["counted the tiles", "watched the rain"],
    mi: ["Sat there on that course, what was going on in you?"],
    empathy: ["You were put back in a classroom, and everything you do know was somewhere else."],
    support: ["You turned up and sat it out. It's fair enough if it wasn't for you."],
  },
  {
    cue: null,
    said: ["works from the top road", "see the stacks from"],
    mi: ["What do you look for, when you and the dog get up there?"],
    empathy: ["Up you went to look, the way a man might call on an old friend."],
    support: ["Going up to look makes sense. There's a good part of your life in there."],
  },
  {
    cue: "hollow",
    said: ["next door's gate", "gate wanted doing"],
    mi: ["How did it feel, to have that gate in your hands?"],
    empathy: ["Maybe you made it last because it was good to be wanted for something."],
    support: ["There's a gate next door that works because of you. It could take the day it took."],
  },
  {
    cue: "nights",
    said: ["wait up for her", "my wife comes in at ten"],
    mi: ["What would you like it to be like, when Gwen comes in at ten?"],
    empathy: ["It's easier to wait up for somebody than to be alone with it."],
    support: ["I'm glad she's in at ten, and that you'll be up. It's company for the both of you."],
  },
  {
    cue: null,
    said: ["ring our daughter Carys myself", "ringing our daughter Carys"],
    mi: ["How do you picture it, that call to Carys?"],
    empathy: ["Part of you is reaching for them, even if the phone's a heavy thing to lift."],
    support: [
      "It's a good thought and it's your own. There's no right thing you'd have to say on it.",
    ],
  },
];
