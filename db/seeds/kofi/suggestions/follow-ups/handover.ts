import type { StoryMoment } from "~/domain/simulator/story-moment";

export const handover: StoryMoment[] = [
  {
    cue: null,
    said: ["Bag, coat, kiss, and", "We keep it short"],
    mi: ["What do you do with your own feelings, while you're keeping it brisk?"],
    empathy: ["You hold yourself together for them, right up to the end of the path."],
    support: [
      "You keep it easy for them, and that leaves you by yourself afterwards. How is it then?",
    ],
  },
  {
    cue: null,
    said: ["Kwame goes in backwards", "My boy waves till"],
    mi: ["What do you read in the way each of them leaves?"],
    empathy: ["Two different goodbyes from them, and you feel the both."],
    support: ["They each have their own way of going in. Tell me about whichever you like."],
  },
  {
    cue: null,
    said: ["We ride buses, if", "Park first, then it's"],
    mi: ["What do you like best, when the three of you are together like that?"],
    empathy: ["It sounds like a good day, and like you enjoy the two of them."],
    support: ["Wonderful. Where does he take you all?"],
  },
  {
    cue: null,
    said: ["Nothing special, pancakes and", "Bit of telly, bit"],
    mi: ["What is it about the squabbling that means so much?"],
    empathy: ["It's an ordinary racket, and you'd give anything to have it every day."],
    support: ["I like the noise of that. What are the rows about?"],
  },
  {
    cue: null,
    said: ["Who got told off", "It's the school news"],
    mi: ["What do you get from Kwame, without him saying very much?"],
    empathy: ["You're given the day's news by one, and by the other just himself."],
    support: ["It's a good call, that one. What did you hear in the last?"],
  },
  {
    cue: null,
    said: ["It's ten minutes, seven", "They've got ten minutes"],
    mi: ["Where are you in yourself, in the minute just after?"],
    empathy: ["Their evening carries on, and you're shown out of it."],
    support: ["Who is there for you at ten past seven? I'm glad to hear about anyone."],
  },
  {
    cue: null,
    said: ["I had my hands", "I looked at their"],
    mi: ["What did you believe, just then, that they'd be better off without?"],
    empathy: ["You were out in the cold thinking the kindest thing was to be gone."],
    support: ["I've read all that, and I'm staying. Take your time with what comes next."],
  },
  {
    cue: null,
    said: ["Ama got me out", "My girl's face at"],
    mi: ["What would it mean to you, if part of it had been you?"],
    empathy: ["You give her all the thanks, and leave yourself none of it."],
    support: ["However you got out of that car, I'm glad to hear of it. Go on."],
  },
];
