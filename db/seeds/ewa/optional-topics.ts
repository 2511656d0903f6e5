import type { Scenario } from "~/domain/simulator/scenario";

/** What may be asked of anybody, and a scenario may leave unanswered. */
export const optionalTopics: Scenario["topics"] = {
  thoughts: {
    layer: 0,
    answers: [
      "The same small errands. His coat, his letters, whom I should have telephoned, {and that it is all one now when I do it|quiet-home?}. || I go through the flat in my head, room by room. {In each I am looking for something to tell him|quiet-home?}.",
      "I think: so, Ewa, {this is it now|no-use-hope?}. I think it in Polish, it is shorter. || There is a sentence, in Polish, two words. It says, so, {this is what remains|no-use-hope?}.",
    ],
  },
  "to-a-friend": {
    layer: 0,
    answers: [
      "I would say, my dear, sit in your coat as long as you like. || I should bring soup and ask nothing. It is what I would have liked.",
    ],
  },
  understood: {
    layer: 0,
    answers: [
      "That managing is not the same as being well. And that one may say his name. || I wish they knew that his name does not hurt me. The silence does.",
    ],
  },
  "held-back": {
    layer: 0,
    answers: [
      "One does not like to be a bother. And I could not think how such a letter should begin. || I did not wish to make work for anybody. And there was always another cupboard.",
    ],
  },
};
