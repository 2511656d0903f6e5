import type { Scenario } from "~/domain/simulator/scenario";

/** What Rahim answers to who takes something back and asks anew. */
export const askedAnew: Scenario["topics"] = {
  "where-you-stand": {
    layer: 0,
    asks: ["where you stand", "how is it where", "from where you stand"],
    answers: [
      "{It is the size of the day|waiting}. In the evening when they come it gets a little smaller. || Like a stone in front of the eye. {From far it's a pebble, and I see nothing else|waiting}.",
    ],
  },
  "words-did": {
    layer: 0,
    asks: ["what did my words do", "my words do to you", "words do to you"],
    answers: [
      "They made my face warm. {One learns to stand still for it|permit?}, here. || I looked behind me if somebody reads it. {It's a little like with the company|permit?}, you say something and I stand up.",
    ],
  },
  "hope-and-money": {
    layer: 0,
    asks: ["hope has no date", "date and the money", "when hope has"],
    answers: [
      "The lender has a calendar with a picture of Mecca. {So both hang on one nail|waiting?}. || I pray, and then I count. {It's the same mat, I don't get up for it|waiting?}.",
    ],
  },
  "worry-from-your-side": {
    layer: 0,
    asks: ["worry from your side", "the worry from", "what is the worry"],
    answers: [
      "{That it stays so|shoulder}. That I must say one day, I was a mason. || In six months there's a new Rahim on my scaffold. {And mine hangs here like a wet towel|shoulder}.",
    ],
  },
  "stands-in-way": {
    layer: 0,
    asks: ["stands in the way", "something stands in", "what do you see there"],
    answers: [
      "The girl at the counter, that she doesn't look up. {Eight times I believed her|waiting}. || {All the other soons|waiting}, they stand there in a queue.",
    ],
  },
  "live-on-soon": {
    layer: 0,
    asks: ["live on that word", "live on soon", "on the word soon"],
    answers: [
      "Like on puffed rice. {It fills the mouth, and one is hungry|waiting}. || In the first week it's sweet. {Now I hear it and I look at my shoes|waiting}.",
    ],
  },
  "nobody-asked-there": {
    layer: 0,
    asks: ["nobody there asked", "that nobody asked you", "nobody there asks"],
    answers: [
      "With whom I eat. {They ask from one to ten, and I say six, to be no trouble|waiting?}. || What I do with it all day, this arm. {They see it for ten minutes, I carry it to the stair|waiting?}.",
    ],
  },
  "call-it-yourself": {
    layer: 0,
    asks: ["word do you have for it", "in any language", "your own word for"],
    answers: [
      "Ojon, we say, it's weight. {It's there before I open the eyes|waiting?}. || In Bangla, bekar. It's a man without work, {and it's also a thing without use|waiting?}.",
    ],
  },
  "wanted-to-hear": {
    layer: 0,
    asks: ["have wanted to hear", "wanted to hear", "from either of us"],
    answers: [
      "And how is the other arm, how's your wife. {And to wait until I say it|waiting?}. || We don't know yet, Rahim. {It'd be true at least, and not one more soon|waiting?}.",
    ],
  },
  "telling-me-before": {
    layer: 0,
    asks: ["what were you telling", "were you telling me", "before i came between"],
    answers: [
      "Of the day here, {how it has no handle|waiting}. || I think {of the lorry, and that I don't go with it|waiting}. It isn't a long story.",
    ],
  },
  "far-from-people": {
    layer: 0,
    asks: ["far from your own", "from your own people", "far from your people"],
    answers: [
      "In sickness one feels it. {Nobody here knows that I want the rice soft then|apart?}. || All the jokes I must explain. {So I leave them, and then they think I'm a serious man|apart?}.",
    ],
  },
  "nothing-checked": {
    layer: 0,
    asks: ["nothing was being checked", "being checked", "if nothing was checked"],
    answers: [
      "{That I'm afraid|permit}, and I'd say it sitting. || Then I'd not say fine first. {I'd say, nobody tells me if I may stay|permit}.",
    ],
  },
  "without-asking-me": {
    layer: 0,
    asks: ["without all my asking", "without my asking", "if i hadnt asked so much"],
    answers: [
      "How it is here {when they have all gone|left-behind?}. One comes to it by oneself, if it's quiet. || I'd have begun with the slippers, I think. {They're the only ones I see all day|left-behind?}.",
    ],
  },
  "if-they-read": {
    layer: 0,
    asks: ["if they read it", "they read it", "company read"],
    answers: [
      "Then they call me down, with my card. {And on Monday there's one name more on the paper|permit}. || They'd say, this one makes trouble. {For that they don't need to be angry, a stamp is enough|permit}.",
    ],
  },
  "tell-instead": {
    layer: 0,
    asks: ["tell me instead", "like to tell me", "say instead"],
    answers: [
      "That it's hot, and I'm on the stair. {And I've nothing to get up for tomorrow|waiting}. || Ask me what I cooked, this I can in English. {The other is, the days are too long|waiting}.",
    ],
  },
  "stop-searching": {
    layer: 0,
    asks: ["when you stop searching", "stop searching", "stop looking for it"],
    answers: [
      "The fan, and my own feet. {And then a tiredness which isn't from work|waiting?}. || That I'm holding the arm, like one holds a child. {I sit so for hours, I think|waiting?}.",
    ],
  },
  "look-slowly": {
    layer: 0,
    asks: ["if you look slowly", "look slowly", "from there if you"],
    answers: [
      "A man who has had bad luck, and who thinks he's bad. {They aren't the same, perhaps|not-man?}. || If it was Jashim with the arm I'd cook for him one year. {For me I count the rice|not-man?}.",
    ],
  },
  "part-in-hands": {
    layer: 0,
    asks: ["part thats in yours", "part in your hands", "thats in yours"],
    answers: [
      "I cook, I pray, I do the exercise with the bottle of water. {It's little, and it's over by ten|waiting?}. || I keep my papers dry. {And I ask on Monday again, it's all there is|waiting?}.",
    ],
  },
  "in-the-quiet": {
    layer: 0,
    asks: ["what is in the quiet", "is in the quiet", "in the quiet"],
    answers: [
      "{Tiredness|waiting?}. It's good that somebody is there and not asking. || The road, and a television somewhere. {And that tomorrow is the same|waiting?}.",
    ],
  },
  "your-wish": {
    layer: 0,
    asks: ["what would that be", "by your wish", "your wish"],
    answers: [
      "{That one day has a beginning and an end|waiting?}. Here, now: only to write a little. || To be asked about the work, how a wall is made. {It's long that I was asked something I know|waiting?}.",
    ],
  },
  "they-come-in": {
    layer: 0,
    asks: ["when they come in", "changes for you when", "when theyre back"],
    answers: [
      "It's loud, and I'm a man with a pan. {I make the face ready, it isn't hard, they're hungry|waiting?}. || I get up before the gate opens. {They shouldn't find me as they left me|waiting?}.",
    ],
  },
  "speak-meanwhile": {
    layer: 0,
    asks: ["speak of meanwhile", "all right to speak of", "meanwhile"],
    answers: [
      "Of rice. Of Mou, when she counts. || The weather is all right, and the boys. My arm a little, the money not.",
    ],
  },
};
