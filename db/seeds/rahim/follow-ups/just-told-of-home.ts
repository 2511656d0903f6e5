import type { Scenario } from "~/domain/simulator/scenario";

/** What Rahim answers to who asks further about his family, the lender and the bag, just told. */
export const justToldOfHome: Scenario["topics"] = {
  "who-held-phone": {
    layer: 1,
    asks: ["held the phone", "holding the phone", "who had the phone"],
    answers: [
      "My brother, the middle one. He is not to blame, there was the drum. || A boy of the neighbours. I saw a lot of his thumb, and it had henna on it. I laughed.",
    ],
  },
  "would-have-gone": {
    layer: 1,
    asks: [
      ...["would you have gone", "have gone there", "have wanted to be there"],
      ...["liked to be there"],
    ],
    answers: [
      "By foot. {I carried him on this shoulder when he was small|apart}. || I would have plastered their room before it. {So one gives, with us, and I gave a bad line|apart}.",
    ],
  },
  "lender-often": {
    layer: 1,
    asks: [
      ...["often does he come", "how often is he there", "often does the lender"],
      ...["when does the lender come"],
    ],
    answers: [
      "Each Friday after the prayer. So everybody sees him go in. || One time in the week, on Friday. He takes the long way past the shops.",
    ],
  },
  "father-with-him": {
    layer: 2,
    asks: [
      ...["your father with him", "your father when he", "father do when he"],
      ...["your father say to him"],
    ],
    answers: [
      "He gives him the chair with arms. {Himself he sits on the bed|debt}. || My father pours for him. {I have not seen my father pour for anyone, before|debt}.",
    ],
  },
  "man-is": {
    layer: 2,
    asks: [...["you think a man is", "is a man to you", "man to you"], ...["a man for you"]],
    answers: [
      "One whose coming makes the others sit easy. {I was it, for eighty-four months|not-man}. || When I was small I thought, he who is never tired. {Now I'd say, who comes himself, but I don't come|not-man}.",
    ],
  },
  "when-sold-gold": {
    layer: 1,
    asks: [...["when did she sell", "she sell it", "sell the gold"], ...["sell the chain"]],
    answers: [
      "In September, after the second month without. She waited till it was done to tell me. || Five weeks ago, on a market day. Gold is better on market days, she said.",
    ],
  },
  "angry-with-her": {
    layer: 1,
    asks: [
      ...["are you angry with her", "you angry with shirin", "angry with her"],
      ...["angry with shirin", "mad at her", "angry at your wife"],
    ],
    answers: [
      "With her, no. {With the man who put it on the scale, I see his fingers|debt?}. || {She did my work|debt?}. How can one be angry for this.",
    ],
  },
  "with-nothing": {
    layer: 3,
    asks: [
      ...["if you came with nothing", "come with nothing", "came home with nothing"],
      ...["without anything"],
    ],
    answers: [
      "They would cook. {And nobody would look at the door behind me, so that I don't see it|no-return}. || Welcome, they'd say, sit. {It is this sit that I can't do|no-return}.",
    ],
  },
  "nothing-in-hands": {
    layer: 3,
    asks: ["nothing in your hands", "really nothing", "in your hands now"],
    answers: [
      "A trowel, and English. {It doesn't weigh on a table|no-return}. || One doll, if you call it something. {I know how it looks from outside|no-return}.",
    ],
  },
  "mou-used-to-it": {
    layer: 3,
    asks: [...["get used to it", "mou get used", "used to it without"], ...["she forget"]],
    answers: [
      "Children can. {It was the thing I hoped and couldn't stand|no-return}. || She forgot the grandfather in one year. {So I counted, one year|no-return}.",
    ],
  },
  "picture-else": {
    layer: 0,
    asks: [
      ...["else is in the picture", "in her picture", "else is in it"],
      ...["what else does she draw", "in the picture"],
    ],
    answers: [
      "A sun with eyelashes. And Shirin beside the door, smaller than the hen. || The pond, and one bus in the sky. It brings me, so she says.",
    ],
  },
  "why-so-big": {
    layer: 0,
    asks: [...["why so big", "why so tall", "draw you so big"], ...["draws you so tall"]],
    answers: [
      "Far things she makes big. She has told me, so that they don't get lost. || She has seen only my face, in a phone. So I must be all of it, she thinks.",
    ],
  },
  "miss-teaching": {
    layer: 1,
    asks: [
      ...["do you miss teaching", "miss teaching", "like teaching"],
      ...["enjoy teaching", "liked to teach"],
    ],
    answers: [
      "The moment when the boy's hand understands it. {His face comes later|not-man}. || I miss that somebody looks at my hands. {Now they look at what they can't|not-man}.",
    ],
  },
  "miss-of-her": {
    layer: 1,
    asks: [
      ...["what do you miss about her", "you miss about her", "miss about her"],
      ...["miss about shirin", "miss about your wife", "miss most about her"],
    ],
    answers: [
      "That she contradicts me. {On the phone she is polite, it is so far|apart}. || How she hums when the sum is right. {It doesn't come through, the phone takes only words|apart}.",
    ],
  },
  "one-year": {
    layer: 1,
    asks: [
      ...["that one year like", "was that one year", "that year like"],
      ...["year together like"],
    ],
    answers: [
      "Short. {I learned on which side she sleeps, and then I packed|apart}. || There was a lamp, and she read to me the newspaper. {I didn't understand the half, I looked|apart}.",
    ],
  },
  goat: {
    layer: 1,
    asks: ["the goat", "happened to the goat", "your goat"],
    answers: [
      "She stood on my father's feet, all the nine days. Later we could not eat her, so she got old. || She lived. In the night one heard her chew the roof.",
    ],
  },
  "got-down": {
    layer: 1,
    asks: ["did you get down", "get off the roof", "come down from the roof"],
    answers: [
      "A boat from the army took the small ones first. I was twelve, I said I'm not small. || The water went by itself, one morning there was mud and a shoe.",
    ],
  },
  "time-for-room": {
    layer: 2,
    asks: [
      ...["time for it", "still build it", "still time"],
      ...["build it one day", "build it now"],
    ],
    answers: [
      "The bricks wait, bricks can. {It's she who doesn't, her knees|debt}. || If the arm does half. {Half a mason builds also, but it takes her whole life|debt}.",
    ],
  },
  "tile-colour": {
    layer: 1,
    asks: [
      ...["colour were the tiles", "color were the tiles", "what colour"],
      ...["which colour", "what color"],
    ],
    answers: [
      "White, and for the border green, like young rice. || White ones. I have kept one broken from each hotel, they don't fit together, I'd make it fit.",
    ],
  },
  "makes-tea": {
    layer: 2,
    asks: [...["makes the tea", "make the tea", "pours the tea"], ...["serves him"]],
    answers: [
      "Shirin. {She puts three spoons of our sugar, so that he needn't say it|debt}. || My mother, in the good cup. {It has a crack, she turns it away from him|debt}.",
    ],
  },
  "wants-with-roof": {
    layer: 2,
    asks: [
      ...["want with the roof", "with the roof", "look at the roof"],
      ...["looks at the roof", "the roof mean"],
    ],
    answers: [
      "It's tin, new from my fifth year here. {He counts the sheets|debt}. || He thinks what is under it, the place. {A house he lets stand, he says, he isn't a bad man|debt}.",
    ],
  },
  "called-me-for": {
    layer: 1,
    asks: [...["call you for", "call you first", "called you for"], ...["called first for"]],
    answers: [
      "For corners. A corner shows everything, he gave them to nobody else. || When a rich man came to look. Rahim, he said, show him, and I showed.",
    ],
  },
  "bag-now": {
    layer: 2,
    asks: [...["where is the bag", "bag now", "wheres the bag"], ...["the bag today"]],
    answers: [
      "Under the bed, flat, like a dog that has been scolded. || On the nail. When I wake I look if it is thick. It isn't.",
    ],
  },
  "saw-packing": {
    layer: 2,
    asks: [...["see you pack", "saw you pack", "anyone see you pack"], ...["did anybody see you"]],
    answers: [
      "Jashim, with one eye. In the morning he put two eggs. || I did it in the dark, by feeling. One knows one's own shirts.",
    ],
  },
  "those-days": {
    layer: 3,
    asks: [
      ...["do on those days", "did you do those days", "do in those days"],
      ...["do during those"],
    ],
    answers: [
      "I turned the phone on its face. {And I washed, everything, even the curtain|no-return}. || {I learned what is in a day when nobody is at its end|no-return}.",
    ],
  },
  "was-she-angry": {
    layer: 3,
    asks: [...["was she angry", "she angry", "was shirin angry"], ...["were they angry"]],
    answers: [
      "No. She said, you had much work. {She gave me the lie herself, so that I needn't|no-return}. || {I had wanted it, and she was only glad|no-return}. It's worse.",
    ],
  },
  "answer-cold": {
    layer: 1,
    asks: [
      ...["what do you answer mou", "you answer her then", "answer her when she"],
      ...["say to mou then"],
    ],
    answers: [
      "That it's winter here. {She believes in it, she wants snow|apart}. || I say, blow on me. {She blows, and the screen is white for a moment|apart}.",
    ],
  },
  "give-to-hold": {
    layer: 1,
    asks: [...["give to hold her", "to hold her", "hold her again"], ...["hold mou"]],
    answers: [
      "The good arm also. {But with what would I then|apart}. || {The seven years, all, and the floor of the hotel on top|apart}.",
    ],
  },
};
