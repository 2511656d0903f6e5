import type { Scenario } from "~/domain/simulator/scenario";

const saidMarketWhat = ["near: my head is like a market", "near: tired to the bone and in me"];
const saidColdWhy = ["near: you are cold abba", "near: why are you so cold"];
const saidQuietKind = ["near: now it is another kind", "near: this is another quiet"];
const saidPaperMean = ["near: i am on the paper only", "near: at the site there is still my name"];
const saidMadWho = ["near: that is for mad people", "near: he has lost it"];
const saidHalfWho = ["near: two and a half people", "near: the guard knows half"];
const saidNumberLong = ["near: put the number in my phone", "near: i wrote one line"];

/** What Rahim answers of a word just said: the market in the head, the quiet, the paper, the number. */
export const nearMarketAndNumber: Scenario["topics"] = {
  "near-market-what": {
    layer: 0,
    asks: [
      ...saidMarketWhat,
      ...["what do they shout in the market", "what is in your head", "what goes round in there"],
    ],
    answers: [
      "The prices, all of them, and each calls my name. || Loan, rice, school, they push each other.",
    ],
  },
  "near-market-when": {
    layer: 0,
    asks: [
      ...saidMarketWhat,
      ...["when does the market close", "when does it get quiet", "how long has it been so"],
    ],
    answers: [
      "At four it closes, when I can't use the quiet. || For three weeks so bad, before it was some hours.",
    ],
  },
  "near-market-rest": {
    layer: 0,
    asks: [
      ...saidMarketWhat,
      ...["what would give you rest", "do you ever rest", "when did you rest"],
    ],
    answers: [
      "One whole wall, plastered, and then I'd sleep. || At home, in rain, I slept like wood.",
    ],
  },
  "near-market-body": {
    layer: 0,
    asks: [
      ...saidMarketWhat,
      ...["how is your body", "how does the body feel", "what about the body"],
    ],
    answers: ["It lies there, and doesn't come when I call. || Heavy, as if I had really worked."],
  },
  "near-cold-why": {
    layer: 1,
    asks: [...saidColdWhy, ...["why does she say you are cold", "why are you cold"]],
    answers: [
      "Because the glass is cold, she thinks it's my cheek. || She has only the glass of me, and glass is so.",
    ],
  },
  "near-cold-wife": {
    layer: 1,
    asks: [
      ...saidColdWhy,
      ...["what did your wife say", "what does shirin do then", "who was with her"],
    ],
    answers: ["Shirin wiped the phone with her scarf. || My wife laughed, but it was short."],
  },
  "near-quiet-kind": {
    layer: 0,
    asks: [
      ...saidQuietKind,
      ...["what kind of quiet is it", "what is the other quiet", "how is this quiet different"],
    ],
    answers: ["One that listens for the phone. || It's full of numbers, so no word fits."],
  },
  "near-paper-mean": {
    layer: 0,
    asks: [
      ...saidPaperMean,
      ...["what does it mean on the paper", "what is left of your work", "what does the paper say"],
    ],
    answers: [
      "My number is still with them, the hand isn't. || It means they count me and don't call me.",
    ],
  },
  "near-paper-long": {
    layer: 0,
    asks: [
      ...saidPaperMean,
      ...[
        "how long have you been on paper",
        "since when is there no work",
        "how long without work",
      ],
    ],
    answers: ["From the middle of August until today. || Since the arm, so more than two months."],
  },
  "near-paper-like": {
    layer: 0,
    asks: [
      ...saidPaperMean,
      ...["do you like the work", "what do you like about plaster", "do you miss the work"],
    ],
    answers: ["Yes, plaster most, it obeys. || I like the last stroke, when it shines."],
  },
  "near-paper-built": {
    layer: 0,
    asks: [
      ...saidPaperMean,
      ...["what have you built", "which building is yours", "what did you build here"],
    ],
    answers: [
      "One hotel, two schools, and I don't know how many kitchens. || Bathrooms, many, rich people wash in my work.",
    ],
  },
  "near-mad-who": {
    layer: 0,
    asks: [
      ...saidMadWho,
      ...["who says that", "who would say he has lost it", "who thinks it is for mad people"],
    ],
    answers: [
      "The tea shop, and after it my own aunt. || Neighbours would, and then it follows my sister.",
    ],
  },
  "near-mad-you": {
    layer: 0,
    asks: [
      ...saidMadWho,
      ...["do you think so too", "do you believe it is for mad people", "do you feel mad"],
    ],
    answers: [
      "No, not with the head, but I've the fear. || I don't know, I think one can be only tired.",
    ],
  },
  "near-mad-knew": {
    layer: 0,
    asks: [
      ...saidMadWho,
      ...[
        "do you know someone who went",
        "what happened to someone who went",
        "what do they do with mad people",
      ],
    ],
    answers: [
      "One man of our street, they laughed behind his umbrella. || A cousin went to Dhaka for it, his name is said softly.",
    ],
  },
  "near-half-who": {
    layer: 1,
    asks: [...saidHalfWho, ...["who is the half", "who is the half person", "who are the two"]],
    answers: [
      "The guard, he saw the sling and made his own story. || It's the man at the gate, he has the arm without the money.",
    ],
  },
  "near-half-what": {
    layer: 1,
    asks: [
      ...saidHalfWho,
      ...["what does the guard know", "which half does he know", "what does half mean"],
    ],
    answers: [
      "The arm, because I came from hospital past him. || That I sit he knows, not what I tell at home.",
    ],
  },
  "near-half-next": {
    layer: 1,
    asks: [
      ...saidHalfWho,
      ...["who would be next", "would you tell more people", "who would you tell next"],
    ],
    answers: [
      "The next would be Shirin, but she's the whole one. || Three is enough for a beginning, I think.",
    ],
  },
  "near-number-long": {
    layer: 0,
    asks: [
      ...saidNumberLong,
      ...[
        "how many days did you look at it",
        "when did he give you the number",
        "how long did you wait to write",
      ],
    ],
    answers: ["Eleven days I looked at it. || In the first week of October he gave it."],
  },
  "near-number-why": {
    layer: 0,
    asks: [...saidNumberLong, ...["why did you write today", "what made you write", "why now"]],
    answers: ["Because it was the eighth next week. || The fan stopped, and it was too quiet."],
  },
  "near-number-said": {
    layer: 0,
    asks: [
      ...saidNumberLong,
      ...["what did jashim say", "does jashim know you wrote", "what did your friend say"],
    ],
    answers: [
      "He said, it's free and nobody sees you. || Not more than this he said, then he turned to sleep.",
    ],
  },
};
