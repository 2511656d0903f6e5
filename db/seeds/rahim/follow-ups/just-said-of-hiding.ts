import type { Scenario } from "~/domain/simulator/scenario";

/** What Rahim answers to who asks on about the calls and what he hides in them, just told. */
export const justSaidOfHiding: Scenario["topics"] = {
  "she-sees-by-day": {
    layer: 1,
    asks: [
      ...["would she see in the day", "would she see in the daytime", "she see by day"],
      ...["would they see in the daytime"],
    ],
    answers: [
      "A bed, and me on it, at eleven in the morning. {The sun is a bad witness|lying}. || The sling. {And that behind me nobody works|lying}.",
    ],
  },
  believed: {
    layer: 1,
    asks: ["believe you", "do they believe", "they believe that"],
    answers: [
      "My mother, yes. {My brother asks which bank, and writes it down|lying}. || I think they help me. {They say, banks, and then how is the rain|lying}.",
    ],
  },
  "she-believes": {
    layer: 1,
    asks: [
      ...["she believe it", "she believe the", "does she believe"],
      ...["wife believe", "shirin believe", "mou believe"],
    ],
    answers: [
      "Mou, everything. {Of Shirin I am not sure, she looks at the corner of the picture|lying}. || She doesn't say. {A woman who keeps accounts, what does she believe|lying}?",
    ],
  },
  "say-next": {
    layer: 1,
    asks: [...["will you say next", "say next time", "blame next"], ...["tell them next"]],
    answers: [
      "Perhaps a holiday. {This country has many holidays, I have told them|lying}. || {There is one bank left on that street|lying}. After it I don't know.",
    ],
  },
  "why-not-told": {
    layer: 1,
    asks: [
      ...["havent you told", "not told them", "why not tell them"],
      ...["not tell your family", "why have you not"],
    ],
    answers: [
      "The first week I did it to spare them. {The tenth week it is to spare me|lying}. || They eat better so. {And each Friday the beginning is one Friday further away|lying}.",
    ],
  },
  "theyd-say": {
    layer: 1,
    asks: [
      ...["of what theyd say", "what they would say", "what theyd say"],
      ...["afraid they would say", "afraid theyd say"],
    ],
    answers: [
      "Not what they say. {It is what they will carry to the market|lying}. || {That they say nothing, and on that side it is only the rain|lying}.",
    ],
  },
  "talk-on-call": {
    layer: 1,
    asks: [
      ...[
        "talk about on the call",
        "say to mou on the phone",
        "tell mou on the phone",
        "say on the call",
        "talk about on friday",
      ],
      ...["speak about on the call"],
    ],
    answers: [
      "Mou does the talking, I do the eyes. {Prices, school, rain, and quickly God be with you|lying}. || Of the goat, of her teeth. {I ask much, then nobody asks me|lying}.",
    ],
  },
  "when-mou-asks": {
    layer: 1,
    asks: [
      ...[
        "do you say when your daughter asks",
        "say when mou asks",
        "tell her when she asks which",
      ],
      ...["say when she asks which", "when your daughter asks"],
    ],
    answers: [
      "I point to a high one. {She says, ooh, and I have stolen it|lying}. || That with the lights, I tell her. {It was evening, so it had very many|lying}.",
    ],
  },
  "short-calls": {
    layer: 1,
    asks: [
      ...["short are the calls", "long are the calls", "long is the call"],
      ...["short do you keep"],
    ],
    answers: [
      "Twenty minutes, and {at fifteen I begin to look for a reason|lying}. || {If she looks long it is ten|lying}, otherwise twenty.",
    ],
  },
  "if-no-call": {
    layer: 1,
    asks: [
      ...["if you didnt call", "didnt call on friday", "not call on friday"],
      ...["if you dont call", "missed the call"],
    ],
    answers: [
      "Shirin would ring to Jashim. {And he can't lie, his ears get red|lying}. || They would sit in clean clothes by the phone. {I can't do it to the clean clothes|lying}.",
    ],
  },
  "jashim-not-know": {
    layer: 1,
    asks: [...["he not know", "jashim not know", "doesnt he know"], ...["not told jashim"]],
    answers: [
      "The nights. {And that I see how he takes from his plate for mine|apart}. || What I put on for Friday, that he knows. {Why I come so late from the stair, not|apart}.",
    ],
  },
  suspects: {
    layer: 1,
    asks: [
      ...["at home suspect", "suspect something", "anyone suspect"],
      ...["suspects", "suspect that"],
    ],
    answers: [
      "Shirin, I think. {She asks on which floor I am today, and then she waits|lying}. || My mother sends me prayers for the bones. {Of bones I never spoke|lying}.",
    ],
  },
  "the-half": {
    layer: 1,
    asks: [...["the half", "whos the half", "half person"], ...["half knows"]],
    answers: [
      "The guard. He sees that I don't go, he doesn't ask for what. || It is the old soldier at the gate, he knows the outside of it.",
    ],
  },
  "showed-her": {
    layer: 1,
    asks: ["did you show her", "you show her", "show mou then"],
    answers: [
      "{A bank across the road|lying}. My thumb I held over the name. || The highest I could find, with a crane on it. {I turned slowly so that she sees all of it|lying}.",
    ],
  },
  "told-wife": {
    layer: 1,
    asks: [
      ...["did you tell your wife", "did you tell shirin", "have you told your wife"],
      ...["told your wife"],
    ],
    answers: [
      "Soon, I told her. {She asked, soon what, and I said, everything|lying}. || That there is much work. {It is a big word, much, an arm fits behind|lying}.",
    ],
  },
};
