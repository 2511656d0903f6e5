import type { Scenario } from "~/domain/simulator/scenario";

/** What Kofi answers that no other client is asked. */
export const ownTopics: Scenario["topics"] = {
  ex: {
    layer: 0,
    asks: [
      "abena",
      "ex wife",
      "your ex",
      "separation",
      "divorce",
      "custody",
      "court",
      "judge",
      "solicitor",
    ],
    answers: [
      "Court said every other weekend and half of August. {I've got their whole childhood on a timetable|missing}. || They wrote it down for me, every second Friday, a slice of August, swap at six. I can tell you {which Tuesdays of my daughter's life I'm not in|missing}, till she's eighteen.",
      "She's not a bad woman. There, I've said it. She's just over there with my kids. || Abena's a good mum. I'd say it in court if anyone asked me anything.",
    ],
  },
  monday: {
    layer: 0,
    asks: [
      "disciplinary",
      "manager",
      "monday",
      "the form",
      "the hearing",
      "your hearing",
      "complaint",
      "lose the job",
      "lose your job",
      "losing the job",
      "losing your job",
      "lost your job",
      "get sacked",
      "if they sack you",
      ...["wholl be there", "who will be there", "who is going to be there", "whos in the room"],
    ],
    answers: [
      "Ten o'clock, second floor, HR and my manager. {They've already got the word on the paper|fury}. || It's my manager, HR, and a jug of water, ten sharp. {I could sing hymns in there and they'd write 'raised his voice'|fury}.",
      "{Worst case I lose the job|monday}, then I lose the maintenance, then see what the judge says. || If they sack me I can't pay her, and then they look at my weekends again. {It's dominoes|monday}.",
    ],
  },
  marriage: {
    layer: 0,
    asks: ["married", "years together", "were you together", "split up", "break up", "separated"],
    answers: [
      "Eleven years married. Eleven months since I moved out, and my post still goes there. || We had eleven years. It's coming up to one year that I've had my own front door, and I still drive the old way home.",
      "There wasn't a big bang. It was shifts, and money, and then we were two people passing a pushchair. || No one cheated, nobody threw a plate. We just stopped being in the same room.",
    ],
  },
  fists: {
    layer: 0,
    asks: [
      "hit anyone",
      "hit anybody",
      "hit him",
      "hit her",
      "hit them",
      "hit someone",
      "violent",
      "raise your hand",
      "hurt anyone",
      "touch him",
      "threaten him",
      "threaten anyone",
      "threw a punch",
    ],
    answers: [
      "No. Never, not once, not anyone. And that there, {that question, is why I don't talk to people|fury}. || I've not laid a finger on anybody in my life. {See how quick we got to that|fury}, though?",
      "I raised my voice. That's all it was, a voice. It's a big one, I was born with it. || It was a voice, it wasn't a hand. Write that down, if anybody's writing.",
    ],
  },
  judge: {
    layer: 0,
    asks: [
      "want the court to know",
      "tell the judge",
      "say to the judge",
      "want the judge to know",
      "want them to know about you",
      ...[
        "would you have said",
        "have told the judge",
        "have told that judge",
        "like to have said",
        "have said in court",
      ],
    ],
    answers: [
      "That I know what they like on toast. That I do the hair. {Nobody ever asked me one thing like that|fury}, in there. || I'd want them to see me on a Saturday, with the comb. {There's no box for that on the form|fury}.",
    ],
  },
};
