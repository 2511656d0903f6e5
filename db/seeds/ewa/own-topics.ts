import type { Scenario } from "~/domain/simulator/scenario";

/** What Ewa answers that no other client is asked. */
export const ownTopics: Scenario["topics"] = {
  stefan: {
    layer: 0,
    asks: [
      "stefan",
      "your husband",
      "what was he like",
      "tell me about him",
      "his name",
      "forty eight years",
    ],
    answers: [
      "He was never in a hurry. He read the instructions for everything, aloud. {I would give a great deal to hear about a toaster now|quiet-home}. || A slow man, in the best sense. Every new appliance had its manual read to me from the first page. {I would sit through a whole washing machine tonight, gladly|quiet-home}.",
      "He wrote me a note each morning with the weather on it. I've got a box of weather. || On the kitchen table there was always a slip of paper, cloudy, take the scarf. I have kept them since we married, they fill a shoebox.",
    ],
  },
  hospital: {
    layer: 2,
    asks: [
      "hospital",
      "the end",
      "last days",
      "when he died",
      "with him when he died",
      "with him at the hospital",
      "there when he died",
      "with him at the end",
    ],
    answers: [
      "It was nine days. {I was there for all of it but the one night|last-night}. || They had him for nine days, on the fourth floor. {I sat by him every night of it excepting the one|last-night}.",
      "They were very correct. They gave me {his watch in a bag with a number|grief}. || Everything was done as it should be done. At the desk {I signed for a watch and a ring|grief}, like at a cloakroom.",
    ],
  },
  illness: {
    layer: 0,
    asks: [
      "what was wrong with him",
      "how did it happen",
      "how it happened",
      "happened in october",
      "happened to stefan",
      "happened to him",
      "he been ill",
      "he been sick",
      "stefan been ill",
      "stefan been sick",
      "husband been ill",
      "husband been sick",
      "stefan ill",
      "stefan sick",
      "was he ill",
      "was he sick",
      "his illness",
    ],
    answers: [
      "He coughed from June on, and in October it was the hospital, for nine days. || There was a cough in June, and by October he lay in the hospital, nine days.",
    ],
  },
  meeting: {
    layer: 0,
    asks: [
      "you two meet",
      "you two met",
      "the two of you meet",
      "you two get together",
      "you and stefan meet",
      "you and stefan met",
      "meet stefan",
      "met stefan",
      "did you meet him",
      "how you met him",
      "first met",
      "first meet",
      "meet each other",
      "meet your husband",
      "met your husband",
    ],
    answers: [
      "We met at a dance in Gdynia. He stepped on my foot and then apologised for eleven months. || He trod on my foot at a dance by the harbor. It took him most of a year to finish being sorry, and by then we were engaged.",
    ],
  },
  marriage: {
    layer: 0,
    asks: [
      "married",
      "years with stefan",
      "years did you have",
      "years together",
      "were you together",
      "your marriage",
    ],
    answers: [
      "Forty-eight years, and four months of the forty-ninth. || It was forty-eight years, I have counted them again since October.",
      "Long enough that I knew what he would say, and I let him say it all the same. || So long that I could have finished every sentence for him, and I seldom did.",
    ],
  },
};
