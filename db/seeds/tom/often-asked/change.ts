import type { Scenario } from "~/domain/simulator/scenario";

/** What Tom answers to what is often asked of a change, of a step and of this talk. */
export const oftenAskedChange: Scenario["topics"] = {
  importance: {
    layer: 0,
    answers: [
      "Nine, I'd say, for Gwen's sake more than mine. She can't go on doing for the both of us. || Eight out of the ten. I'd like to be a bit more like myself before it's March again.",
    ],
  },
  "why-not-lower": {
    layer: 0,
    answers: [
      "Because of Gwen, coming in that tired. I'd not put it lower while she's carrying the pair of us. || There's a four-year-old brings me her broken things. I couldn't go lower and look her in the eye.",
    ],
  },
  "one-higher": {
    layer: 0,
    answers: [
      "If I thought there was something at the end of it, a start date, anything. A man pulls harder when he can see the top. || If somebody came along with me the first time, I'd go up one. I was never bad at a thing with a mate beside me.",
    ],
  },
  "why-change": {
    layer: 0,
    answers: [
      "I'd sleep, and my wife'd sing on the stairs again. I can't think of two things I'd want more. || So the little one gets to know me as I was. And so Gwen can stop minding me.",
    ],
  },
  "does-for-you": {
    layer: 0,
    answers: [
      "Saying nothing keeps it off Gwen, that's what it does. And I'm let alone. || Busy hands get me to dinner time, and a shut mouth saves my face. I'd not like to give the two up together.",
    ],
  },
  "in-control": {
    layer: 0,
    answers: [
      "What time I get up, I suppose, and whether I lift that phone. The works I can't do a thing about. || The price of steel isn't, nor who'll hire a man my age. Whether I say a word to Gwen, that's mine.",
    ],
  },
  "one-change": {
    layer: 0,
    answers: [
      "Gwen off the nights. I'd take that before I'd take my old job back. || I'd have one place to be of a morning, with my name on its rota. The rest could stop as it is.",
    ],
  },
  "if-free": {
    layer: 0,
    answers: [
      "I'd take Gwen to the sea and leave both our phones in the drawer. I'd drive slow, there and back. || A day for nobody but me, I'd go up north and see what Dai's got planted. We'd stand and look at it.",
    ],
  },
  "may-share": {
    layer: 0,
    answers: [
      "Aye, go on, I'll hear it. Only tell me, don't send me off to read it. || You can tell me, so long as you'll not mind a no. I'm slow with ideas, I have to walk them round.",
    ],
  },
  "which-of-these": {
    layer: 0,
    answers: [
      "The one with the least talking in it, to be honest. I could see myself giving that a try. || Whichever I could start small, and not have to tell the street. I'd do that one first and see.",
    ],
  },
  "in-the-way": {
    layer: 0,
    answers: [
      "I would, nobody else. I'd get there, and {I'd open my mouth and out'd come the weather|shut-down}. || Not wanting to be seen going in. And when I'm stood there {my mouth shuts like a vice|shut-down}.",
    ],
  },
  "first-words": {
    layer: 0,
    answers: [
      "Gwen, leave the pots a minute, it's not only my sleep that's gone. I'd have to say it quick. || I've been worse than I've let on, love, and I don't know what to do about it. That's how I'd put it to Gwen.",
    ],
  },
  "help-wanted": {
    layer: 0,
    answers: [
      "I'd like somebody to knock and say, I'm stuck, give me a hand with this. I'd take that over a casserole. || Gwen could sit by me and let it come in its own time. The lads could call for me on their way to that breakfast.",
    ],
  },
  "should-have-asked": {
    layer: 0,
    answers: [
      "You could have asked how you make iron. I'd have been away, and the rest would have come out along with it. || What sort of a boss I was, nobody's asked me that, you neither. I'd have liked to tell somebody.",
    ],
  },
  "how-it-sits": {
    layer: 0,
    answers: [
      "There's something in that, aye. I'd not have put it so, but I'll not argue with it. || That sits all right with me. I'd want a walk with the dog before I said more.",
    ],
  },
};
