import type { Scenario } from "~/domain/simulator/scenario";

/** What Ewa answers near her lines of the hawk, the caps, the straight towels and his chair. */
export const nearTheHawkAndTheTowels: Scenario["topics"] = {
  "hawk-direction": {
    layer: 0,
    asks: [
      ...["near: that the price of stamps", "near: hawk was back"],
      ...["which direction did it take", "where did the hawk go", "which way did it fly"],
    ],
    answers: [
      "Toward the lake, northeast, I noted it for nobody. || East, over the school, and it was in no hurry.",
    ],
  },
  "hawk-evening": {
    layer: 0,
    asks: [
      ...["near: that the price of stamps", "near: hawk was back"],
      ...[
        "what do you do with those things",
        "what happens with the things you save up",
        "who do you tell now",
      ],
    ],
    answers: [
      "I tell the chair, and then they are told and still not heard. || By evening I have forgotten the half, that is the tidy part of it.",
    ],
  },
  "towels-used-come": {
    layer: 0,
    asks: [
      ...["near: for nobody who comes", "near: the only one who dries her hands"],
      ...["who used to come", "who came before", "did you have many visitors"],
    ],
    answers: [
      "The eight of us, every fourth Friday, and Stefan's young men from the firm. || There were coats on every bed, I complained about the hooks.",
    ],
  },
  "towels-why-straight": {
    layer: 0,
    asks: [
      ...["near: for nobody who comes", "near: the only one who dries her hands"],
      ...["why do you straighten them", "what makes you keep order", "what if you let it go"],
    ],
    answers: [
      "If I let one hang crooked I should have to admit that it is all the same. || Because matron may come in, and then I remember that I was matron.",
    ],
  },
  "caps-smallest": {
    layer: 0,
    asks: [
      ...["near: the ones who came too soon"],
      ...["how small is the smallest", "what is the smallest you have made", "how tiny are they"],
    ],
    answers: [
      "It would have fitted an egg, one of Zosia's. || Like a tangerine, I tried it on my thumb and it sat well.",
    ],
  },
  "caps-hear": {
    layer: 0,
    asks: [
      ...["near: the ones who came too soon"],
      ...[
        "do you hear what became of them",
        "do you ever meet the babies",
        "do you know how they fare",
      ],
    ],
    answers: [
      "Once the nurse wrote that number forty had gone home, I underlined it. || No, and I think of them all as at school.",
    ],
  },
  "snow-he-say": {
    layer: 0,
    asks: [
      ...["near: small things we spoke of"],
      ...[
        "what would he have said back",
        "what would he say about the snow",
        "what would he answer",
      ],
    ],
    answers: [
      "That it would not lie, and then he would have gone to look whether it did. || He would have said, wet, and told me how much a cubic foot of it weighs.",
    ],
  },
  "snow-where-goes": {
    layer: 0,
    asks: [
      ...["near: small things we spoke of"],
      ...["where do the remarks go now", "what do you do with the remarks", "who hears it now"],
    ],
    answers: ["They pile up on the sill. || I say them all the same, and the icebox hums."],
  },
  "dead-answer-for": {
    layer: 1,
    asks: [
      ...[
        "near: supposed to be angry with the dead",
        "near: quarrel with somebody who cannot answer",
      ],
      ...[
        "what would you like him to answer for",
        "what do you want him to defend",
        "what should he explain",
      ],
    ],
    answers: [
      "For deciding by himself that I need not know. || June, I should like to hear him defend June.",
    ],
  },
  "dead-allowed": {
    layer: 1,
    asks: [
      ...[
        "near: supposed to be angry with the dead",
        "near: quarrel with somebody who cannot answer",
      ],
      ...[
        "is it allowed to be angry with him here",
        "may you be a little angry",
        "can one be angry with the dead",
      ],
    ],
    answers: [
      "A little, perhaps, in this place where he cannot look wounded. || One may, I suppose, if one wipes one's feet afterward.",
    ],
  },
  "dead-who-says": {
    layer: 1,
    asks: [
      ...[
        "near: supposed to be angry with the dead",
        "near: quarrel with somebody who cannot answer",
      ],
      ...["who taught you that", "who says one must not", "where does that rule come from"],
    ],
    answers: [
      "My mother, she would not hear a word against the churchyard. || It is in every condolence, between the lines.",
    ],
  },
  "dead-quarrel-how": {
    layer: 1,
    asks: [
      ...[
        "near: supposed to be angry with the dead",
        "near: quarrel with somebody who cannot answer",
      ],
      ...["how did you quarrel", "did you ever quarrel", "what happened when you argued"],
    ],
    answers: [
      "I quarreled and he looked for his glasses. || Like playing tennis against a curtain.",
    ],
  },
  "chair-why-say": {
    layer: 0,
    asks: [
      ...["near: good morning to his chair", "near: in the morning i greet it"],
      ...["why do you say it", "what makes you greet it", "what does it give you"],
    ],
    answers: [
      "One has to begin the day with somebody. || It gets my voice started, otherwise it is noon before it works.",
    ],
  },
  "chair-sit-anyone": {
    layer: 0,
    asks: [
      ...["near: good morning to his chair", "near: in the morning i greet it"],
      ...["does anyone sit in it", "who sits in the chair", "could somebody sit there"],
    ],
    answers: [
      "Zosia nearly did, and she saw my face and took the stool. || Nobody, it is reserved.",
    ],
  },
  "chair-look-like": {
    layer: 0,
    asks: [
      ...["near: good morning to his chair", "near: in the morning i greet it"],
      ...["what does it look like", "which chair is it", "where does it stand"],
    ],
    answers: [
      "Green, and worn at the arms where he tapped. || By the radio, with a hollow on the left side.",
    ],
  },
  "window-who-in": {
    layer: 1,
    asks: [
      ...["near: in at a lit window", "near: been left off a list"],
      ...["who is behind the window", "who is inside", "who left you out"],
    ],
    answers: [
      "The seven of them, with my tablecloth, as I imagine it. || Those who used to save me the chair by the stove.",
    ],
  },
  "window-knock": {
    layer: 1,
    asks: [
      ...["near: in at a lit window", "near: been left off a list"],
      ...["could you knock", "what if you knocked", "what would happen if you went in"],
    ],
    answers: [
      "I should have to know what face I had on. || Someone would say, Ewa, and then nobody would say anything.",
    ],
  },
  "line-say-into": {
    layer: 0,
    asks: [
      ...["near: the line has been cut", "near: comes back with a stamp on it"],
      ...["what do you say into it", "what would you write to him", "what do you still tell him"],
    ],
    answers: [
      "The price of bread, and that I have kept his scarf. || Only that it is late and he should come in.",
    ],
  },
  "line-when-stop": {
    layer: 0,
    asks: [
      ...["near: the line has been cut", "near: comes back with a stamp on it"],
      ...["when will you stop", "how long do you go on", "will you ever put it down"],
    ],
    answers: [
      "When I have said the one thing, and I do not know yet which it is. || I hang up every evening at ten, and in the morning I lift it again.",
    ],
  },
  "sun-what-do": {
    layer: 1,
    asks: [
      ...["near: the others are with their families", "near: families of the others arriving"],
      ...["what do you do on sundays", "how do you spend the sunday", "how do you get through it"],
    ],
    answers: [
      "Mass, soup, and then I polish something that cannot object. || I walk as far as the water and turn round when the light does.",
    ],
  },
  "sun-before": {
    layer: 1,
    asks: [
      ...["near: the others are with their families", "near: families of the others arriving"],
      ...[
        "what were sundays like with him",
        "how were your sundays before",
        "what did you do together on sundays",
      ],
    ],
    answers: [
      "We took a map and a thermos and went to look at a culvert. || He drove, I held the sandwiches, and neither of us knew that it was happiness.",
    ],
  },
};
