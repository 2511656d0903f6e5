import type { Scenario } from "~/domain/simulator/scenario";

/** What Rahim answers to who asks back about the people at home he tells of. */
export const ofPeopleAtHome: NonNullable<Scenario["askedBack"]> = [
  {
    said: ["lives in Comilla with our daughter", "in the house of my parents, with Mou"],
    answers: {
      why: [
        "With us the wife goes to the house of the man. And the man went to Singapore. || It is our custom, and it is good so. My mother isn't alone, and Shirin neither.",
      ],
    },
  },
  {
    said: ["nearly all our marriage is by phone", "our marriage lives inside a phone"],
    answers: {
      felt: [
        "{Sometimes I know the picture better than the woman|apart}. || {When the battery is low I become afraid for the whole house|apart}.",
      ],
      often: [
        "Seven of the eight years. There were two visits. || It was so from the second year on. One learns to quarrel in twenty minutes, or one leaves it.",
      ],
    },
  },
  {
    said: ["I should work less and eat more", "Eat more, work less, it is"],
    answers: {
      why: [
        "She sees the bones, and she doesn't know of the arm. So it is the right answer to the wrong sum. || I have become thin, and for her that is from too much work.",
      ],
      youSaid: [
        "Yes, yes, I say, next month. || I promised to take one day free. She was so pleased.",
      ],
    },
  },
  {
    said: ["she has the eyes of Shirin", "the face of my mother"],
    answers: {
      felt: [
        "When she looks up I don't know who of the two asks me something. || It is as if my mother were small and had no fear of anybody.",
      ],
    },
  },
  {
    said: ["she is not shy with me", "knows me only from the phone"],
    answers: {
      often: [
        "In the beginning she hid. Since she can speak, she doesn't stop. || From when she was three. Before this she called me uncle.",
      ],
      felt: [
        "{I am happy, and then I think, with a stranger she would also talk|apart}. || {She knows my voice and not my knees|apart}. A child should know the knees.",
      ],
    },
  },
  {
    said: ["can I bring snow", "if snow fits in the bag"],
    answers: {
      youSaid: [
        "I said, if it doesn't melt. She said, then run. || I will ask the pilot, I told her.",
      ],
      why: [
        "She saw it in a film, and she thinks it is everywhere where one takes a plane. || I once told her that here it snows. So it is my own fault.",
      ],
    },
  },
  {
    said: ["since the operation she sees better", "mother's eyes are better now, after"],
    answers: {
      when: [
        "The eyes were made last year, in Comilla town. || It is one year. She threads the needle alone now.",
      ],
      felt: [
        "When she saw me on the phone she said I have become grey. We laughed. || I would pay it again, and it is what we are still paying.",
      ],
    },
  },
  {
    said: ["with my mother it is always food", "from my mother, have you eaten"],
    answers: {
      why: [
        "What should an old man say into a phone? He says, is it well, and I say, it is well. || He is of few words. And she can't hold my hand, so she asks for the rice.",
      ],
    },
  },
  {
    said: ["it rains, the road is bad", "can't pass with the rickshaw"],
    answers: {
      mean: [
        "It can mean that nobody comes. It can mean that the one came anyway, {on the bad road|debt?}. || When it is difficult he speaks of water. {I think he wanted to say something about the loan|debt?}.",
      ],
      youSaid: [
        "I asked if the bamboo is holding. We are both good in this. || It will dry, Abba, I said to him.",
      ],
    },
  },
  {
    said: ["goes out before the sun", "of few words and one good knee"],
    answers: {
      why: [
        "To look if the water stands right, also where it is no more his field. || The other knee is from the plough. He says it tells him the rain.",
      ],
    },
  },
  {
    said: ["After them we listen to the line", "clears his throat for a yes"],
    answers: {
      felt: [
        "It is not empty. I hear him breathe, and the hens. || I stand up for it, here on the stair. He can't see it, and I think he knows it.",
      ],
    },
  },
  {
    said: ["The jackfruit is early", "quickly he gave the phone away"],
    answers: {
      mean: [
        "So he says, much has come before its time, and you not. || God wills, it means he won't ask. Who doesn't ask needn't hear.",
      ],
      youSaid: [
        "Then eat one for me, I said. There was a long silence, a good one. || I said, inshallah, Abba. I think he was already by the door.",
      ],
    },
  },
  {
    said: ["Now I can't hear his shoes", "My nephew, he calls me"],
    answers: {
      why: [
        "They come now for the money. {My mother puts out the good cup and turns the crack away|debt?}. || It is so that my father can't be rude. {One isn't rude to family|debt?}.",
      ],
      felt: [
        "{I taste the sugar still, and it is not good any more|debt?}. || {It puts a hand on the neck, this word|debt?}.",
      ],
    },
  },
  {
    said: ["For the health of everybody he asked", "How is the boy in foreign"],
    answers: {
      theySaid: [
        "My father answered, all well. {What else does one say to a book|debt?}. || Busy, said my father, he is very busy. {And he poured for him|debt?}.",
      ],
      mean: [
        "He knows all of our names, so he knows also who can work. || The boy, this is me. Thirty-one years, and for him I am what comes in the envelope.",
      ],
    },
  },
];
