import type { Scenario } from "~/domain/simulator/scenario";

/** What Ewa tells of her daughter and of her granddaughter. */
export const annaAndZosia: Scenario["topics"] = {
  "sunday-hold": {
    layer: 0,
    asks: [
      ...["like a sunday to", "sunday to hold", "besides the call"],
      ...["want on a sunday", "like on sundays", "a good sunday"],
    ],
    answers: [
      "Somebody who stays until the dishes are dry. {That was always the best of it|quiet-home}. || I should like to be contradicted about the potatoes. {It need not be for long|quiet-home}.",
    ],
  },
  "anna-list": {
    layer: 0,
    asks: [
      ...["would be on it", "on the list", "be on the list"],
      ...["on her list", "in her list", "what list"],
      ...["the list"],
    ],
    answers: [
      "A residence with a garden and a cord to pull, I should think. She has sent me the brochure, the people in it are all laughing at a salad. || That I should sell, and eat more fish, and join something on a Wednesday. It would be numbered.",
    ],
  },
  "what-spared": {
    layer: 0,
    asks: [
      ...["stops you telling her", "stop you telling her", "stops you from telling her"],
      ...["hope she is spared", "is she spared", "protecting her from"],
      ...["protect her from", "spare her", "keeping it from her"],
      ...["keep it from her", "why not tell anna", "stops you telling anna"],
      ...["stop you telling anna", "stops you from telling"],
    ],
    answers: [
      "From hearing her mother at four o'clock. {She has lost a father, she need not have that as well|managing}. || She would lie awake in Seattle, and it would help nobody here. {One voice in the family has to be steady, and it has always been mine|managing}.",
    ],
  },
  "see-not-hear": {
    layer: 0,
    asks: [
      ...["could see you", "if she could see", "see you and not only"],
      ...["only hear you", "would she notice", "she notice"],
    ],
    answers: [
      "That my skirt goes round twice. {I have moved the button and said nothing|managing}. || She would look into the icebox first, she is her father's daughter. {Then she would look at me and be quiet, and I could not bear that|managing}.",
    ],
  },
  "you-should-come": {
    layer: 0,
    asks: [
      ...["says that you should come", "she says come", "come to us mama"],
      ...["says you should come", "when she says that", "she asks you to come"],
      ...["asks you to move"],
    ],
    answers: [
      "I thank her, and I look at the stove. {I feel like a parcel that two people are being nice about|managing}. || A small door shuts in me. {She means a room, and all I hear is guest towels|managing}.",
    ],
  },
  "without-a-list": {
    layer: 0,
    asks: [
      ...["if there were no list", "no list", "without a list"],
      ...["without the list", "want from her", "want from anna"],
      ...["like from anna", "need from anna"],
    ],
    answers: [
      "That she sit down with her coat off and ask me what he was humming. {We have not once said Papa since the church|grief}. || For her to be sad in my kitchen, and not so capable. {I would know what to do with that|grief}.",
    ],
  },
  "her-understand": {
    layer: 0,
    asks: [
      ...["her to understand", "understand about your silence", "anna to understand"],
      ...["about your silence", "want anna to know", "anna to know"],
    ],
    answers: [
      "That it is not distrust. {I was the one who held the basin, all her life, I do not know how one holds it the other way|managing}. || I would wish her to know that I am not hiding from her. {I have only never learned to be ill in front of people|managing}.",
    ],
  },
  "speak-of-him": {
    layer: 0,
    asks: [
      ...["spoke of him", "speak of him", "two of you spoke"],
      ...["talk about him", "do you talk about him", "talk of him"],
      ...["speak about him", "say his name"],
    ],
    answers: [
      "Zosia does, quite naturally, with her mouth full. {With Anna we go round him, like a chair in the dark|grief}. || With the girl I may, she says Dziadek and laughs. {Anna and I are both being careful of the other one|grief}.",
    ],
  },
  "under-politeness": {
    layer: 0,
    asks: [
      ...["under the politeness", "beneath the politeness", "lies under"],
      ...["behind the politeness", "so polite"],
    ],
    answers: [
      "Two women who are each afraid of setting the other off. {I hang up and I know that she is sitting there too|grief}. || A good deal, I expect. {She has his way of going quiet at the end of a sentence, and I say good night quickly|grief}.",
    ],
  },
  "that-forehead": {
    layer: 0,
    asks: [
      ...["that forehead", "see that forehead", "father's forehead"],
      ...["his forehead", "see him in her"],
    ],
    answers: [
      "When she thinks, it makes the same two lines. {I have to look at her shoes|grief}. || It gives me a start, in the little picture on the telephone. {I want to smooth it, and it is glass|grief}.",
    ],
  },
  "picture-anna": {
    layer: 0,
    asks: [
      ...["picture her in seattle", "how do you see her", "see her in seattle"],
      ...["picture anna", "picture her"],
    ],
    answers: [
      "Standing, with two telephones, and a salad in a box. || In shoes that one can hear. She was a child who lined up her dolls for a meeting.",
    ],
  },
  "zosia-coming": {
    layer: 0,
    asks: [
      ...["zosia coming", "zosia visit", "zosia come"],
      ...["anna coming", "anna visit", "anna come"],
      ...["when will you see zosia", "when will you see anna", "see her next"],
    ],
    answers: [
      "At Christmas, if I should say yes. She has asked in three different ways. || Zosia would come for the holidays. I have told her that I must look in the calendar, and there is nothing in the calendar.",
    ],
  },
  "so-bad": {
    layer: 0,
    asks: [
      ...["be so bad", "so bad", "so terrible"],
      ...["be so hard", "afraid would happen"],
      ...["afraid of if she"],
    ],
    answers: [
      "I should be thanked for sitting still. {I would be looked after so well that there was nothing left of me to do it|managing}. || Kindly meant it would be, to the last pillow. {I have been strong for so long that I do not know what they would find|managing}.",
    ],
  },
  "other-children": {
    layer: 1,
    asks: [
      ...["other children", "was she the only child", "more children"],
      ...["another child", "have more children", "children besides"],
      ...["other child"],
    ],
    answers: [
      "There was one before her, for two days. {It was not spoken of, and it was never once forgotten|grief}. || Anna is the second. {The first one only Stefan and I ever saw|grief}.",
    ],
  },
  "call-at-night": {
    layer: 0,
    asks: [
      ...["call at night", "ring at night", "someone to call"],
      ...["somebody to call", "anyone to call", "anyone you can call"],
      ...["someone you can call", "who can you call"],
    ],
    answers: [
      "Zosia has said that I may, at any hour. I have her number by the bed, written quite large. || I might ring the child, she sleeps with that telephone. So far I have only looked at the number.",
    ],
  },
  "look-at-pictures": {
    layer: 0,
    asks: [
      ...["those pictures of hers", "look at them", "look at the pictures"],
      ...["those pictures", "pictures of hers", "little exchanges"],
      ...["exchanges give you"],
    ],
    answers: [
      "With the magnifying glass, for what is behind the egg. Last week there was a second cup, and I asked nothing. || I put on my glasses and I have my tea with it. Then it is nearly breakfast for two.",
    ],
  },
  "foolish-moments": {
    layer: 0,
    asks: [
      ...["your foolish moments", "foolish moments", "foolish with her"],
      ...["be foolish with", "be silly with"],
    ],
    answers: [
      "We give her professors the names of soups. There is one she can no longer look at. || She puts a hat on the cat and I write its thoughts. I should not like the ward to know.",
    ],
  },
  "on-the-sofa": {
    layer: 0,
    asks: [
      ...["her on the sofa", "on the sofa", "zosia on the sofa"],
      ...["zosia came", "if zosia came", "have zosia here"],
      ...["have her here"],
    ],
    answers: [
      "There would be a wet towel on the door in the morning. {I can hardly tell you how I should like to pick up a wet towel|quiet-home}. || She talks in her sleep, mathematics. {It would be a sound that I had not made myself|quiet-home}.",
    ],
  },
  "ewa-laugh": {
    layer: 0,
    asks: [
      ...["last laugh", "last time you laughed", "laughed last"],
      ...["really laugh", "made you laugh lately", "do you still laugh"],
    ],
    answers: [
      "At one of Zosia's eggs. {I turned round to see if he had heard|grief}. || In church, I am sorry to say, the organist missed a whole verse. {I put my elbow out to the left, and there was only a coat|grief}.",
    ],
  },
};
