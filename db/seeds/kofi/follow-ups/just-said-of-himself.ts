import type { Scenario } from "~/domain/simulator/scenario";

/** What Kofi answers to who asks on about his hands, his moods and Desmond, just told. */
export const justSaidOfHimself: Scenario["topics"] = {
  "wheel-owes": {
    layer: 1,
    asks: ["like it owes", "it owes you", "wheel owe you"],
    answers: [
      "I hold it like I'm getting something back off it. {It's a wheel, it's got nothing|tight}. || Fourteen years of being nice. {It's the only thing in London I've been allowed to squeeze|tight}.",
    ],
  },
  "still-think-so": {
    layer: 0,
    asks: ["still think that", "still thinking that", "still believe that"],
    answers: [
      "It comes and goes. Catch me on a Sunday and you'll get a worse answer. || When I'm tired. When I've had a feed and a laugh with Desmond, not so much.",
    ],
  },
  "feel-it-most": {
    layer: 0,
    asks: ["feel it most", "feel it worst", "feel that most"],
    answers: [
      "Sunday, after six. And in lifts, that's the other one. || When the engine goes off. You've got nothing to do with your hands then.",
    ],
  },
  "safe-to-drive": {
    layer: 0,
    asks: [
      ...["safe to drive", "fit to drive", "drive like that"],
      ...["driving tired", "safe driving"],
    ],
    answers: [
      "I'd not take her out if it wasn't. I rang in tired once, and that's on file and all. || There's eighty people up there, I'm not a fool. Window open, and the day I can't, I say.",
    ],
  },
  "told-the-doctor": {
    layer: 0,
    asks: [
      ...["told the doctor", "told your doctor", "told your gp"],
      ...["tell the doctor", "say to the doctor"],
    ],
    answers: [
      "He'd nine minutes. I gave him the jaw and I kept the rest. || I've told him hands. I've not told him kids.",
    ],
  },
  "jaw-lets-go": {
    layer: 0,
    asks: [...["does it let go", "ever let go", "when does it ease"], ...["does it ever ease"]],
    answers: [
      "With the comb in my hand, doing Ama's partings. {An hour, then it's back|tight?}. || Saturdays, first thing, with two of them sat on me. {By Sunday dinner it's creeping in|tight?}.",
    ],
  },
  "desmond-been-through": {
    layer: 0,
    asks: ["been through what", "desmond been through", "has he been through"],
    answers: [
      "Two wives, two solicitors, every other weekend. Same as me, only he's out the far end of it. || The lot. Court, boxes, a kettle of his own at forty.",
    ],
  },
  "going-to-match": {
    layer: 0,
    asks: [
      ...["are you going to go", "will you go with", "you going to the match"],
      ...["go to the match"],
    ],
    answers: [
      "I've not said yes. Desmond's keeping the seat, he won't push. || Depends how seven o'clock goes. Some nights I'm no use to anyone after.",
    ],
  },
  "say-yes": {
    layer: 0,
    asks: ["make you say yes", "help you say yes", "let you say yes"],
    answers: [
      "If he came up and got me. Stood on the stairs and whistled. || A shove. I've got very good at 'I'll see'.",
    ],
  },
  "third-one": {
    layer: 1,
    asks: ["the third one", "a third one", "third thing"],
    answers: [
      "Sad. {Try that on a big fella, see who believes you|fury}. || A bloke who's had a rotten year. {You'd think somebody'd have printed that|fury}.",
    ],
  },
  "which-am-i": {
    layer: 1,
    asks: ["which one are you", "which are you really", "which of those are you"],
    answers: [
      "Neither. {I'm tired, and there's two people I miss|fury}. || Rock solid, till about ten past six on a Sunday. {Nobody's there for that, so it doesn't get counted|fury}.",
    ],
  },
  "knows-hes-guessed": {
    layer: 1,
    asks: [
      ...["know hes guessed", "know he guessed", "how do you know he"],
      ...["makes you think hes guessed"],
    ],
    answers: [
      "He's stopped asking how's the family. One day he just left it out. || I take one sugar and he's been giving me two.",
    ],
  },
  "would-tell-desmond": {
    layer: 1,
    asks: ["would you tell him", "would you tell desmond", "could you tell desmond"],
    answers: [
      "I've had the first word out, twice. {Then a bus comes in|room}. || Over a brew, if he'd look the other way. {He would, too, he'd look at the buses|room}.",
    ],
  },
};
