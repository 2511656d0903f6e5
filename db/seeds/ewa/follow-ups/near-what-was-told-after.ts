import type { Scenario } from "~/domain/simulator/scenario";

/** What Ewa answers near her later lines of the ward, the guilt, the visitors and the answers of the judges. */
export const nearWhatWasToldAfter: Scenario["topics"] = {
  "cup-caught-by": {
    layer: 0,
    asks: [
      ...["near: as if one had been caught", "near: top of it i feel foolish"],
      ...["who would catch you", "caught by whom", "who is there to see"],
    ],
    answers: [
      "By Stefan, who would be very nice about it. || Nobody, that is the foolish part, I look round at the door all the same.",
    ],
  },
  "cup-foolish-why": {
    layer: 0,
    asks: [
      ...["near: as if one had been caught", "near: top of it i feel foolish"],
      ...["why is it foolish", "what makes it foolish", "why do you feel foolish"],
    ],
    answers: [
      "A nurse should know who is on the ward and who is not. || Because I counted to two in an apartment with one coat in use.",
    ],
  },
  "nurse-like-it": {
    layer: 0,
    asks: [
      ...[
        "near: years the head nurse",
        "near: a nurse, and in the last",
        "near: toward the end the ward was mine",
      ],
      ...["did you like being head nurse", "did you enjoy it", "what did you like about it"],
    ],
    answers: [
      "I did, I had the keys and I was seldom wrong. || Very much, one was asked, and what one answered was done.",
    ],
  },
  "nurse-hardest-ward": {
    layer: 0,
    asks: [
      ...[
        "near: years the head nurse",
        "near: a nurse, and in the last",
        "near: toward the end the ward was mine",
      ],
      ...[
        "what was hardest on the ward",
        "what was difficult about it",
        "did you lose many patients",
      ],
    ],
    answers: [
      "The wives in the corridor, I never knew where to put my hands. || To lose them at five in the morning, when there is no one to tell.",
    ],
  },
  "nurse-helps-now": {
    layer: 0,
    asks: [
      ...[
        "near: years the head nurse",
        "near: a nurse, and in the last",
        "near: toward the end the ward was mine",
      ],
      ...[
        "does being a nurse help now",
        "did it help when he was ill",
        "is it different when it is your own",
      ],
    ],
    answers: [
      "It helped with the tubes, and with nothing else. || Not at all, one knows the whole road and has to walk it in house shoes.",
    ],
  },
  "nurse-doctor-trained": {
    layer: 0,
    asks: [
      ...[
        "near: years the head nurse",
        "near: a nurse, and in the last",
        "near: toward the end the ward was mine",
      ],
      ...["which doctors did you train", "do they remember you", "do you hear from anyone there"],
    ],
    answers: [
      "One is a professor now and cannot tie a bandage. || A card comes at Christmas from the ward, signed by people I do not know.",
    ],
  },
  "polite-always": {
    layer: 0,
    asks: [
      ...["near: fond of one another and a little", "near: with some politeness on top"],
      ...[
        "were you always polite with her",
        "when did it become polite",
        "has it always been like that",
      ],
    ],
    answers: [
      "Since she was fourteen, before that she told me everything, and loudly. || From the time she moved away, one tidies for a guest.",
    ],
  },
  "polite-wish-say": {
    layer: 0,
    asks: [
      ...["near: fond of one another and a little", "near: with some politeness on top"],
      ...[
        "what would you like to say to her",
        "what do you wish you could tell her",
        "what would you say without politeness",
      ],
    ],
    answers: [
      "That I hear her swallow before she says, and otherwise, Mama. || Come home for a week and be cross with me in the kitchen.",
    ],
  },
  "polite-why-so": {
    layer: 0,
    asks: [
      ...["near: fond of one another and a little", "near: with some politeness on top"],
      ...["why are you polite with each other", "what keeps you polite", "why so careful"],
    ],
    answers: [
      "If one of us begins, the other will not be able to stop. || We are both of us brought up by women who milked cows.",
    ],
  },
  "polite-her-father": {
    layer: 0,
    asks: [
      ...["near: fond of one another and a little", "near: with some politeness on top"],
      ...["was she closer to her father", "how was she with stefan", "did they get along"],
    ],
    answers: [
      "With Stefan she laughed, they had a whole language about bolts. || She was his, from the first screw.",
    ],
  },
  "zosia-guess-how": {
    layer: 0,
    asks: [
      ...["near: days are long she has guessed", "near: knows that it is lonely here"],
      ...["how did she guess", "what gave you away", "how did zosia notice"],
    ],
    answers: [
      "By my full stops, and because I answer her in half a minute. || She counted how often I had mentioned the iron.",
    ],
  },
  "zosia-tell-more": {
    layer: 0,
    asks: [
      ...["near: days are long she has guessed", "near: knows that it is lonely here"],
      ...["will you tell her more", "why not tell zosia", "what stops you telling her"],
    ],
    answers: [
      "She is nineteen and has an examination in statics. || One does not lean on a young tree, it grows crooked.",
    ],
  },
};
