import type { Scenario } from "~/domain/simulator/scenario";

/** What Noa answers that no other client is asked. */
export const ownTopics: Scenario["topics"] = {
  ex: {
    layer: 0,
    asks: [
      "say on the phone",
      "did he say in the text",
      "he say",
      "he said",
      "his reason",
      "the text say",
      "text say",
      "text said",
      "text exactly",
      "did the text actually say",
      "text actually say",
      "what did it say",
      "he text",
      "he write",
      "he wrote",
      "his message",
      "message say",
      "exact words",
      "run its course",
      "full stop",
      "break up",
      "breakup",
      "broke up",
      "dumped",
      "ended it",
    ],
    answers: [
      "it said 'i think we both know this has run its course'. WE BOTH. i was buying melon || 'run its course', he wrote. like a bath. and 'we both know'. i did NOT know, i had fruit",
      "then that i'm a lot, and 'take care', with a full stop on it. {that's the end of my three years, punctuation|rage?} || the next line's that i'm a lot, and the last one's 'take care'. {i've had warmer ones off my landlord|rage?}",
      "i keep typing to him and deleting it. my thumbs do it on their own, {i'm so mad at them|rage} || there's a draft to him open right now. i don't even want to talk to him, my hands just go there, and then {i'm raging at my own hands|rage}",
    ],
  },
  city: {
    layer: 0,
    asks: ["city", "moved", "where do you live", "flat", "live alone", "rent"],
    answers: [
      "i came here for him, i knew one tram line. {now every street's got him on it|ghosted} || i followed him here with two suitcases. there isn't a bench in this place {i can sit on by myself|ghosted}, they've all got us on them",
      "the flat's in both our names till june. i sleep in the half that's mine, ha || we're both on the lease till june. so technically half this floor's his, and i'm lying on it anyway",
    ],
  },
  together: {
    layer: 0,
    asks: [
      "were you together",
      "omer together",
      "and him together",
      "two been together",
      "long together",
      "long were you",
      "been together",
      "you together",
      "you two together",
      "were you with him",
      "dating him",
      "you with omer",
      "years together",
    ],
    answers: [
      "three years. THREE. and he did it in three lines || three years, since i was nineteen. i worked out what that is per word of his text",
    ],
  },
};
