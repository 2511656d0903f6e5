import type { Scenario } from "~/domain/simulator/scenario";

/** What Priya answers that no other client is asked. */
export const ownTopics: Scenario["topics"] = {
  baby: {
    layer: 0,
    asks: [
      ...["about the baby", "about your baby", "about arjun", "about your son", "about him then"],
      ...["tell me about your little", "what is he called", "whats he called"],
      ...["babys name", "name of the baby", "name of your", "his name", "sons name"],
      ...["how old is he", "how old is arjun", "how old is the baby", "how old is your"],
    ],
    answers: [
      "Arjun. Four months last Tuesday, he's got my father's ears. || He's called Arjun, and he was four months on Tuesday. He's got Appa's ears, Appa's my father.",
    ],
  },
  feeding: {
    layer: 0,
    asks: ["feeding", "feed him", "bottle feed", "breastfeeding", "milk come"],
    answers: [
      "The feeding never worked, so it's bottles. {I still say sorry to him when I mix it|bad-mother?}. || He's bottle-fed, I couldn't get it to work. {Each time I make one up I tell him sorry|bad-mother?}.",
    ],
  },
  "mother-in-law": {
    layer: 0,
    asks: ["his mother", "staying with you", "rohans mother", "in laws"],
    answers: [
      "She came for six weeks and it's been sixteen. She irons things I didn't know could be ironed. || It was going to be six weeks, and we're at sixteen. My tea towels are ironed, did you know people did that?",
      "I've never heard her raise her voice. She just {does it again, properly|watched}, once I've done it. || She never once shouted. She waits until I've finished and {then she does it the right way|watched}.",
    ],
  },
};
