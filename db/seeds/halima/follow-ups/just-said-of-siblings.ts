import type { Scenario } from "~/domain/simulator/scenario";

/** What Halima answers to who asks on about what she has just told of her brother, her sisters and her girls. */
export const justSaidOfSiblings: Scenario["topics"] = {
  "wall-thinking": {
    layer: 0,
    asks: [
      ...["looked at the wall", "looking at the wall", "thinking when you looked"],
      ...["at the wall", "studied the wall"],
    ],
    answers: [
      "{That he'd asked after her bowels and not after me|siblings}. I don't usually mind. || That the paint wants doing. {And that forty minutes is a long time to be told about a root|siblings}.",
    ],
  },
  "who-comes-raya": {
    layer: 0,
    asks: [
      ...["who comes", "who came to see", "who visits"],
      ...["comes for raya", "who all comes"],
    ],
    answers: [
      "[after: raya] Salmah with her boys, Azman if there's a fare, and the youngest between two flights. {A full house, for one lunch|siblings}. || All three, with what they've married. {Twenty-two plates, I counted|siblings}.",
    ],
  },
  "who-came-then": {
    layer: 1,
    asks: ["who came to the house", "who came", "people came"],
    answers: [
      "[after: people came, full of people] The whole street, and the surau with its pots. {They know what to do for a death|unknown}. || Cousins I'd only seen on paper. {With her there's nothing to come to, nobody's died|unknown}.",
    ],
  },
  "lawyer-for": {
    layer: 1,
    asks: [...["the lawyer for", "lawyer about", "why a lawyer"], ...["why was there a lawyer"]],
    answers: [
      "Her house, what was left of it, and who signs for her. {I went in as a daughter and came out as an address|siblings}. || The papers, power of this and that. {He'd a form with one line on it, and they all made room for me|siblings}.",
    ],
  },
  "said-to-lawyer": {
    layer: 1,
    asks: [
      ...["say to the lawyer", "tell the lawyer", "say when they looked"],
      ...["did you say no to"],
    ],
    answers: [
      "{I said, she's with me. It was true and it was over in three words|siblings}. || I moved my handbag onto my lap. {They took it for yes|siblings}.",
    ],
  },
  "in-the-speech": {
    layer: 1,
    asks: [
      ...["in the speech", "the speech say", "your speech"],
      ...["what's the speech", "speech about"],
    ],
    answers: [
      "{Azman's begins, have you ever cut another person's toenails|resentment}? It builds from there. || {One for each, with examples|resentment}. Salmah's has tiles in it.",
    ],
  },
  "give-the-speech": {
    layer: 1,
    asks: [
      ...["ever give it to them", "give it to them", "give the speech"],
      ...["ever say it to them", "say it to them"],
    ],
    answers: [
      "[after: speech] I'd get to the first comma and ask after the children. {The machine's a better audience, it goes round|resentment}. || Not unless they're drunk, dear, and we don't. {I'd miss having it|resentment}.",
    ],
  },
  "cake-kind": {
    layer: 1,
    asks: [...["kind of cake", "what cake", "which cake"], ...["sort of cake", "flavour"]],
    answers: [
      "Butter cake, from the good shop, with a bow. {I'd like it better if it were dry|resentment}. || Pandan, in four layers. {It's very hard to be wronged by a pandan cake|resentment}.",
    ],
  },
  "cross-again-why": {
    layer: 1,
    asks: [...["cross again", "makes you cross", "why cross"], ...["cross about"]],
    answers: [
      "The card. {To our wonderful Limah, and it's the four of them in his wife's writing|resentment}. || {I cut it, and I plate it, and I look round for who it's for|resentment}.",
    ],
  },
  "reads-articles": {
    layer: 1,
    asks: [
      ...["do you read them", "read the articles", "read what he sends"],
      ...["ever read them"],
    ],
    answers: [
      "[after: articles] The first line, in the bathroom. {They all begin with looking after yourself|siblings}. || I print them for the shopping, on the back. {There's flour on Sweden|siblings}.",
    ],
  },
  "tell-him-articles": {
    layer: 1,
    asks: [
      ...[
        "tell him what you think",
        "what you think of them",
        "say what you think of the articles",
      ],
      ...["tell him to stop"],
    ],
    answers: [
      "How interesting, I write, with a flower. {He'd be so hurt, he underlines them|siblings}. || Never. {He'd only send me one on resentment|siblings}.",
    ],
  },
  "everyone-who": {
    layer: 1,
    asks: [
      ...["who is everyone", "who's everyone", "who's 'everyone'"],
      ...["is 'everyone'", "everyone who"],
    ],
    answers: [
      "The four of us less me, and Salmah's husband, who'd no vote and looked the hardest. {And my mother, she looked to see what we were looking at|siblings}. || {Azman, Salmah and the little one, over the teacups|siblings}. It was a very loving look.",
    ],
  },
  "said-no-then": {
    layer: 1,
    asks: [...["could you have said no", "have said no", "say no then"], ...["said no to them"]],
    answers: [
      "I hadn't been asked. {You can't say no to eyebrows|siblings}. || One could, I suppose, and then somebody'd have to have been next. {I looked round, and I couldn't see her|siblings}.",
    ],
  },
  "ever-visit": {
    layer: 0,
    asks: [
      ...["they ever visit", "do they visit", "they come to visit", "how often do they visit"],
      ...[
        "how often do they come",
        "how often they are coming",
        "how often do your siblings visit",
      ],
      ...["come and see her", "visit you"],
    ],
    answers: [
      "At Raya, with cameras. {And when there's an operation|siblings}. || The youngest does, between two flights, with chocolates in her coat. {The others when there's a holiday|siblings}.",
    ],
  },
  "their-names": {
    layer: 0,
    asks: [...["what are their names", "their names", "they called"], ...["names of your"]],
    answers: [
      "[after: perth, johor, dubai] Azman, Salmah, and Liyana, who flies. I come between Azman and Salmah. || Azman's the engineer, Salmah's in Johor, and Liyana's our little one in Dubai.",
    ],
  },
  "studies-what": {
    layer: 0,
    asks: [...["does she study", "she studying", "study at university"], ...["what subject"]],
    answers: [
      "Marketing. She tells me that I'm a strong brand, badly placed. || Marketing, in her third year. She practises on me.",
    ],
  },
  "tell-her-if": {
    layer: 0,
    asks: [
      ...["tell her if you could", "you tell her if", "like to tell your daughter"],
      ...["what would you tell your daughter"],
    ],
    answers: [
      "[after: penang, aisyah, my daughter] That I'm tired, and she isn't to do anything about it. {It's the second half that she couldn't manage|broken?} || {How long the nights are|broken?}. Then I'd tell her to sit her papers, and I'd hold her by the sleeve.",
    ],
  },
  "tell-sister-mine": {
    layer: 0,
    asks: [
      ...["tell her about yours", "about your kitchen", "tell her about your"],
      ...["say about yours"],
    ],
    answers: [
      "[after: kitchen] That mine has a mattress in the way of it. {I'd see if she asks why|siblings}. || {That there's a padlock on the gate and porridge on the wall|siblings}. I'd leave out the porridge.",
    ],
  },
  "forward-to-call": {
    layer: 0,
    asks: [
      ...["look forward to it", "looking forward to it", "look forward to her call"],
      ...["forward to the call"],
    ],
    answers: [
      "To her voice, yes, the first minute. {After that I'm being shown a tap|siblings}. || I do, and then I'm sorry that I did. {Every week I think, this time|siblings}.",
    ],
  },
  "miss-zain": {
    layer: 0,
    asks: [...["do you miss him", "miss him", "miss your husband"], ...["miss zain"]],
    answers: [
      "[after: husband, zain] At four o'clock and at funny stories. He'd have got her out of that bag with a joke. || Like a tooth, dear, my tongue goes to it. Six years, and I still lay the paper on his side.",
    ],
  },
};
