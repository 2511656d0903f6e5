import type { Scenario } from "~/domain/simulator/scenario";

/** What Halima answers to who asks on about what she has just told of her mother's days. */
export const justSaidOfHerMother: Scenario["topics"] = {
  "ramadan-happened": {
    layer: 0,
    asks: [
      ...["happened at ramadan", "happen at ramadan", "happened in ramadan"],
      ...["happened at the fasting"],
    ],
    answers: [
      "She'd get up for the early meal and the day had begun, for her. {Nobody told her when the month was over|broken?} || It was the hours that did it, up at four, supper at seven. {She never came back from them|broken?}",
    ],
  },
  "proud-ever": {
    layer: 1,
    asks: [
      ...["she ever proud of you", "was she ever proud", "ever been proud of you"],
      ...["proud of you once"],
    ],
    answers: [
      "She told somebody else so. I heard it through a door, my daughter's seams are straight. || Once, at a prize day, she nodded. I've been eating off that nod for thirty years.",
    ],
  },
  "hand-does": {
    layer: 1,
    asks: ["your hand do", "does your hand", "hand do when"],
    answers: [
      "It presses back, two short ones, as she taught us for crossing the road. {She doesn't know what it's a signal for|unknown}. || {It stays. It's the only part of me that she hasn't dismissed|unknown}.",
    ],
  },
  "answer-where-daughter": {
    layer: 1,
    asks: [
      ...["what do you answer", "do you answer her", "answer when she asks"],
      ...["tell her when she asks"],
    ],
    answers: [
      "That the girl's on her way, and will she take a biscuit. {It's how you'd treat a visitor, a kind one|unknown}. || On the road, I say, there's traffic. {She tells me that her daughter's never late|unknown}.",
    ],
  },
  "sell-her": {
    layer: 0,
    asks: ["what do you sell", "do you sell her", "sell to her"],
    answers: [
      "Porridge, mainly, and reassurance. {She pays in thank-yous|unknown}. || Tea, and the wrong answers. {She's very gracious about the stock|unknown}.",
    ],
  },
  "want-to-close": {
    layer: 0,
    asks: [
      ...["ever want to close", "want to close", "close the shop"],
      ...["close up for a day", "shut the shop"],
    ],
    answers: [
      "Every day at four. {I turn the sign round in my head, and there she still is with her basket|unknown}. || To pull the shutter down for one afternoon, yes. {Only, she's inside|unknown}.",
    ],
  },
  "who-won-bath": {
    layer: 0,
    asks: [...["who won", "won the war", "win the bath"], ...["who wins"]],
    answers: [
      "She did, on points. I'd more water on me than she had. || Nobody, we signed a truce over the talcum.",
    ],
  },
  "what-sang": {
    layer: 0,
    asks: ["what did you sing", "did you sing", "songs did you sing"],
    answers: [
      "Tunggu Sekejap, twice. She says wait a moment to me in it, and means the man in the film. || Whatever she began. It was a school song first, with actions.",
    ],
  },
  "leg-happened": {
    layer: 0,
    asks: [
      ...["happened to her leg", "wrong with her leg", "hurt her leg"],
      ...["about her leg", "her leg hurt"],
    ],
    answers: [
      "She walked it against the gate one night in the dark. It won't close, at that age the skin's like tissue. || A scrape, from the gate, and then it turned into a sore. I'd been quick that night, only not quick enough.",
    ],
  },
  "favourite-song": {
    layer: 0,
    asks: [
      ...["her favourite song", "favourite song", "favourite of hers"],
      ...["song does she like", "which song"],
    ],
    answers: [
      "Getaran Jiwa. She puts down whatever she's holding for that one, once it was an egg. || Getaran Jiwa, it's the one she dances to.",
    ],
  },
  "why-bit": {
    layer: 0,
    asks: ["why did she bite", "she bite her", "made her bite"],
    answers: [
      "She'd come at her with a sponge and no good morning. You greet a headmistress first. || Fright, dear. There was a young person in her bathroom, taking her clothes off her.",
    ],
  },
  "two-roads-are": {
    layer: 1,
    asks: [
      ...["are the two roads", "which two roads", "what are those roads"],
      ...["what two roads"],
    ],
    answers: [
      "A home for her, and I've broken my word. {Or no home, and I go on until I'm hard|bad-daughter}. || One's the place with the garden. {The other's this, until I do it without love|bad-daughter}.",
    ],
  },
  "eight-why": {
    layer: 0,
    asks: [
      ...["makes it an eight", "make it an eight", "why an eight"],
      ...["why eight", "turns into an eight"],
    ],
    answers: [
      "The light going. She asks for her mother, and I've nobody to send for. || The handbag, dear. She's so polite about leaving me.",
    ],
  },
  "ever-three": {
    layer: 0,
    asks: ["ever a three", "ever lower", "ever a two"],
    answers: [
      "In the song it's a one. Then the needle comes off. || Friday noon, with my daughter's rice, I'd say a four. I wouldn't put it lower, for fear of being overheard.",
    ],
  },
  "spoon-react": {
    layer: 0,
    asks: ["how did she react", "she react", "did she react to that"],
    answers: [
      "[after: sleeve, spoon] She folded her napkin and begged my pardon. {She called me miss|temper}. || Up went her arms. {And then she asked me if I'd had bad news|temper}.",
    ],
  },
  "afraid-of-mak": {
    layer: 0,
    asks: [
      ...["were you afraid of her", "afraid of your mother", "scared of her as"],
      ...["frightened of her"],
    ],
    answers: [
      "As a girl, of her eyebrows. Never of her hand, she hadn't one for that. || Everyone was, it was thought good for us. I was more afraid of her spelling.",
    ],
  },
  "ticket-to": {
    layer: 0,
    asks: [...["bus ticket to", "the ticket to", "ticket for"], ...["where's the ticket"]],
    answers: [
      "Muar to Batu Pahat, thirty sen. I think there was a cinema in it. || To Batu Pahat, one way. She's never told me what for.",
    ],
  },
  "which-slipper": {
    layer: 0,
    asks: ["which slipper", "slipper is it", "one slipper"],
    answers: [
      "My left one. I've gone about the house like a heron all week. || The left. It isn't the slipper she wants, she likes to take something of the maid's.",
    ],
  },
  "fever-was": {
    layer: 3,
    asks: ["was wrong with her", "what was the fever", "was she ill with"],
    answers: [
      "Her chest. She was so hot that the thermometer seemed rude. || A water infection, they said afterwards. It doesn't sound like much to stand in a hall over.",
    ],
  },
};
