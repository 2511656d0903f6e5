import type { StoryMoment } from "~/domain/simulator/story-moment";

/** What else Rahim shows from the beginning: cues of layer 0. */
export const presenting: StoryMoment[] = [
  {
    cue: "shoulder",
    said: ["arm doesnt go above the table", "arm to the table and there it stops"],
    mi: [
      "What goes through you when the arm stops there, at the table?",
      "Your work, as it was when the arm still followed you: what was good about it?",
    ],
    empathy: [
      "It's more than an arm that stops at the table. It's as if your trade, and a part of who you are, stopped there too.",
    ],
    support: [
      "Your work lives in that arm. It makes sense that stopping at the table hurts in more than one way.",
    ],
  },
  {
    cue: "shoulder",
    said: ["I cant lift above here", "to this height i can raise it"],
    mi: ["The mason you have been, with those hands: what was he like at his wall?"],
    empathy: [
      "For a mason this is not only an arm. It's as if the thing that makes you yourself were out of reach.",
    ],
    support: ["One can hear how dear it is to you to be a mason. No wonder this goes so deep."],
  },
  {
    cue: "shoulder",
    said: ["cool side of the wall", "wall is cool"],
    mi: ["When it's like that at night, you and the cool wall, what do you think about?"],
    empathy: [
      "So even lying down gives no rest. Only the cool wall answers, and the pain stays awake with you.",
    ],
    support: [
      "You've found the cool wall for it by yourself. What else has brought a little ease in those hours?",
    ],
  },
  {
    cue: "shoulder",
    said: ["didnt translate this", "six months the doctor has said"],
    mi: ["What was it like, to hear six months and then be the only one who knew?"],
    empathy: [
      "You heard six months, and you carried the number by yourself so that she wouldn't have to.",
    ],
    support: [
      "There was care in keeping six months away from your wife. Here you can say how long that is for you.",
    ],
  },
  {
    cue: "shoulder",
    said: ["since then I cant lift", "this shoulder i cant lift with it"],
    mi: ["Since August, then. What has the shoulder changed in your days?"],
    empathy: [
      "One day in August, and since then nothing in your life lifts the way it did before.",
    ],
    support: [
      "I'm sorry that this happened to you. You can begin with August or with what came after, as you like.",
    ],
  },
  {
    cue: "shoulder",
    said: ["shoulder burns when the weather changes", "like hot iron"],
    mi: ["What do you do in the hours when the shoulder burns so?"],
    empathy: [
      "The weather comes, and the shoulder reminds you again, even on a day when you might have forgotten it for a while.",
    ],
    support: [
      "The rest may be good, and a shoulder like that is still a lot of pain. It's all right to complain about it here.",
    ],
  },
  {
    cue: "shoulder",
    said: [],
    mi: [
      "What is it like to live with this shoulder, day after day?",
      "When you feel the arm, what else do you feel with it?",
      "How does this pain reach into the rest of your life?",
    ],
    empathy: [
      "It's an arm, and perhaps it's also everything that you did with it.",
      "Perhaps your own body has become a stranger to you, one that no longer does what you ask.",
      "Perhaps it isn't easy to know who you are, when the arm no longer goes along.",
    ],
    support: [
      "An injury takes strength, also on the days when nobody sees it. You've been carrying this one for a while.",
      "You don't have to be brave about the arm here. You can say how it really is.",
      "You've lost more than the strength of an arm, and you're allowed to be sad about it.",
    ],
  },
  {
    cue: "night",
    said: ["make the numbers in my head", "at night the sums begin"],
    mi: ["The sleep goes and the counting comes. What goes round in your head at that hour?"],
    empathy: [
      "Even in the hours for sleep your head goes on working, as if it had no right to stop.",
    ],
    support: [
      "A head that counts instead of sleeping is looking for a way out. I'd like to hear what it goes round and round.",
    ],
  },
  {
    cue: "waiting",
    said: ["count money in the head", "adding all the night"],
    mi: [
      "Money and days, and they never meet. What would be different for you, if one night they did?",
    ],
    empathy: [
      "Night after night you try to make money and days agree, as if it all depended on your counting.",
    ],
    support: [
      "Even at night you go on looking for a way. To count days and money all alone is tiring work.",
    ],
  },
  {
    cue: "night",
    said: ["I take one meal", "one plate a day"],
    mi: ["How did it come about for you, that food has to be earned first?"],
    empathy: [
      "It's as if you no longer gave yourself the right to a full plate, as if hunger were a kind of payment.",
    ],
    support: [
      "So it has reached your food as well. With me there's nothing that needs to be carried or earned first.",
    ],
  },
  {
    cue: "night",
    said: ["lie there awake and do numbers", "the sums dont let me sleep"],
    mi: ["How do you pass the hours, when the counting takes your sleep?"],
    empathy: ["Your body lies there and your head goes on adding, alone and awake."],
    support: [
      "With so little sleep, it's all right if your words come slowly now. I can wait for them.",
    ],
  },
  {
    cue: "night",
    said: ["enough for a man who sits", "for sitting one doesnt need more"],
    mi: ["What has changed about eating for you, since you only sit?"],
    empathy: ["Even the rice tells you, perhaps, once a day, that you only sit."],
    support: [
      "You measure even the rice by what you feel you may have. I won't scold you for it, I'd only like to understand.",
    ],
  },
  {
    cue: "night",
    said: [],
    mi: [
      "How does it show, by night and by day, that this weighs on you?",
      "What does your body tell you about all of this?",
      "What would a good night, or a good meal, have been like for you before all this?",
    ],
    empathy: [
      "The worry doesn't leave you even there, where a man is supposed to rest and eat.",
      "Part of you keeps watch all the time, even over yourself.",
      "Maybe you give yourself very little now, because you feel that you give so little.",
    ],
    support: [
      "All this has reached your sleep and your plate. I take that seriously, and you needn't make it small.",
      "It costs something to write, with so little rest. A pause between the lines is fine with me.",
      "What has given you a little rest in these weeks, when anything did?",
    ],
  },
  {
    cue: "nerves",
    said: ["my hand becomes wet", "my breath stops"],
    mi: ["What do you think they will say, in that moment?"],
    empathy: ["Only a number on the phone, and already your whole body stands at attention."],
    support: ["It is a lot of fear for one telephone. To write to me you need not stand up."],
  },
  {
    cue: "permit",
    said: ["his bed was empty", "he was on the plane"],
    mi: ["What did you think when you saw that?"],
    empathy: ["Nobody explained it, and so the empty place explains it every night."],
    support: [
      "I understand why you became so quiet after that. You can say it to me as softly as you need.",
    ],
  },
  {
    cue: "permit",
    said: [],
    mi: [
      "What are you most afraid could happen?",
      "What would you say to them, if nothing could happen to you for it?",
      "How do you live with this fear, from day to day?",
    ],
    empathy: [
      "So much depends on people who do not know your face.",
      "You keep very quiet, and the quiet is also a heavy thing to hold.",
      "It seems the papers decide, and you can only wait and be polite.",
    ],
    support: [
      "To be careful makes sense, with so many people depending on you.",
      "I don't need to know anything that makes trouble for you. Tell only what you want.",
      "You are allowed to be afraid of this, and to say it here.",
    ],
  },
];
