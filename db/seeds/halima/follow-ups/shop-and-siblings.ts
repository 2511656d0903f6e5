import type { Scenario } from "~/domain/simulator/scenario";

/** What Halima tells of the shop, and of what she would say to her brother. */
export const shopAndSiblings: Scenario["topics"] = {
  dresses: {
    layer: 0,
    asks: [
      "favourite dress",
      "dress was your",
      "the dresses",
      "wedding dresses",
      "dress you made",
      "dresses did you",
      "kind of dresses",
      "make dresses",
      "the gowns",
    ],
    answers: [
      "A songket one, in plum, for a girl who limped. I cut it so that the limp looked like a dance. || There was a plum songket, for a bride with a bad hip. By the time I'd cut it you'd have thought she was gliding.",
    ],
  },
  sewing: {
    layer: 0,
    asks: [
      "still sew",
      "do you sew",
      "sewing now",
      "you sewing",
      "still sewing",
      "sew now",
      "sewing for",
    ],
    answers: [
      "Hems, mostly, and her nightgowns, with the buttons down the back. It's sewing, the way humming is singing. || A hem, a button, an apron for her with no strings. I keep the big scissors oiled, for nothing.",
    ],
  },
  silk: {
    layer: 0,
    asks: ["blue silk", "the silk"],
    answers: [
      "A kebaya, for me. I bought that silk the year before he died, my husband, and {I've never been alone with it for an afternoon|self}. || I'd meant it for a kebaya to wear at my own daughter's wedding. {I went in an old one, and I had the spare thread in my pocket|self}.",
    ],
  },
  "shop-girl": {
    layer: 0,
    asks: [
      "eldest girl",
      ...["who is the eldest", "whos the eldest", "eldest of the three", "who has it now"],
      ...["who took it over", "who runs it", "who runs the shop"],
      "girl who has the shop",
      "has the shop",
      "the three girls",
      "took over the shop",
      "girls at the shop",
    ],
    answers: [
      "The eldest girl, the one who has the shop, is called Farah. I taught her all she knows, and she has better hands than mine. || Farah is what she's called, the eldest girl, the one in the shop now. She came to me at seventeen and couldn't thread a machine.",
    ],
  },
  "shop-now": {
    layer: 1,
    asks: [
      "back to the shop",
      "visit the shop",
      "the shop now",
      "miss the shop",
      "your shop",
      "the shop like",
      "been to the shop",
      "see the shop",
    ],
    answers: [
      "I went past it once in a taxi, with her next to me. {I asked the man to drive slowly, and then I asked him not to|self}. || Only from a taxi. It's been painted green, and {I looked at my knees until we'd passed it|self}.",
    ],
  },
  articles: {
    layer: 0,
    asks: [
      "the articles",
      "in the articles",
      "articles about",
      "what articles",
      "articles say",
      "the turmeric",
      "about turmeric",
    ],
    answers: [
      "Walnuts, last week. Ten tips for the caring family. {Number four is to share the load|siblings}, he'd underlined it. || The last was walnuts and a positive attitude. There was a list, and {number six said, do not forget the carer|siblings}. It came without a note.",
    ],
  },
  letter: {
    layer: 0,
    asks: [
      "say to your brother",
      "tell your brother",
      "say to them all",
      "say to your sister",
      "say to your siblings",
      "write to your brother",
      "write to him",
      "like them to know",
      ...["want to say to him", "wanted to say to him", "like to say to him"],
      ...["wish you had said", "wish youd said", "say to azman", "tell azman"],
    ],
    answers: [
      "Sit with her one evening from four o'clock. I'd say only that, and that {I've sat there by myself for four years|siblings}. || I'd ask for one night, and he's to have the mattress by her door. {I've had all the others alone|siblings}, I'd say, so he needn't read up on it.",
    ],
  },
};
