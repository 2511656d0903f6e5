import type { Scenario } from "~/domain/simulator/scenario";

/** What Noa answers to the short questions right after a line: who told them, was it nice, did anyone see. */
export const askedRightAfter: Scenario["topics"] = {
  "happens-a-lot": {
    layer: 0,
    asks: [
      ...["that happen a lot", "happen often", "happens a lot"],
      ...["that happen often", "first time youve done", "ever done that before"],
    ],
    answers: [
      "[after: two cups, his sugar, mug down] most mornings. {on monday i'd buttered his toast before i caught it|missing} || every day so far. {my hands are still going out with him|missing}",
    ],
  },
  "dad-where": {
    layer: 0,
    asks: [
      ...["where is your father", "is your father now", "your father now"],
      ...["where he is now", "know where he is"],
    ],
    answers: [
      "no idea, there was some water in the picture i saw || could be anywhere that's got sun and no questions. i stopped checking",
    ],
  },
  "fee-sum": {
    layer: 0,
    asks: [
      ...["how much is it", "how much is the", "how much is your half"],
      ...["how much money", "how much does he want"],
    ],
    answers: [
      "fifty-nine forty. {he rounded it down, to be kind|rage?} || sixty, near enough. {i've spent more than that on his mother|rage?}",
    ],
  },
  "who-told-them": {
    layer: 1,
    asks: [
      ...["who told them", "told them first", "told the group"],
      ...["he tell them", "told everyone"],
    ],
    answers: [
      "him, i'd think. {he'll have done it one at a time with his head down|shame} || omer did the rounds, is my guess. {so they'd all had the nice version before i'd paid for my melon|shame}",
    ],
  },
  "thought-going-on": {
    layer: 0,
    asks: [
      ...["think was going on", "thought was going on", "think it was"],
      ...["think was wrong", "think was happening", "put it down to"],
    ],
    answers: [
      "work, i thought. {i made him packed lunches about it|shame} || that he was tired. {i bought blackout curtains for a man who was leaving|shame}",
    ],
  },
  "most-hear-from": {
    layer: 0,
    asks: [
      ...["most want to hear from", "want to hear from", "like to hear from"],
      ...["wish would ring", "rather hear from", "want to ring you"],
    ],
    answers: [
      "dana, then him. {and if it's him first i'll be furious with dana|ghosted} || {dana, out of that whole lot|ghosted}. she'd ring from the bus, so there'd be noise",
    ],
  },
  "ate-it": {
    layer: 0,
    asks: [
      ...["did you eat it", "eat it", "eat the croissant"],
      ...["eat the pastry", "was it nice", "was it good"],
    ],
    answers: [
      "[after: croissant, pastry] all of it, standing up. best thing i've had in my mouth since the tuesday || every flake, i'd gone off food and then there was one on a napkin for me",
    ],
  },
  "why-she-ran": {
    layer: 0,
    asks: [...["why did she run", "run away", "ran off"], ...["run off", "leg it", "so shy"]],
    answers: [
      "shy. she does a nice thing and then she's got to go and count paper || she'd have had to talk to me otherwise. i'd have run too, have you seen me",
    ],
  },
  "look-happy": {
    layer: 0,
    asks: [
      ...["they look happy", "look happy", "he look happy"],
      ...["are they happy", "is he happy", "seem happy"],
    ],
    answers: [
      "she does. {he's doing the face he does for cameras, i think, i HOPE|replaced} || horribly. {i've gone over it for a join|replaced}",
    ],
  },
  "anyone-saw": {
    layer: 0,
    asks: [
      ...["did anyone see", "anyone see it", "anyone notice"],
      ...["anybody see", "who saw it"],
    ],
    answers: [
      "[after: invitations, foil] one girl. she saw, and then very kindly she saw the floor || one person, and she'd got the iron out before i'd found a tissue",
    ],
  },
  "block-again": {
    layer: 0,
    asks: [
      ...["block him again", "block him for good", "keep him blocked"],
      ...["stay blocked", "delete his number"],
    ],
    answers: [
      "at ten tomorrow, probably. {i last about an hour|missing} || every time i do it i mean it. {i just can't mean it past lunch|missing}",
    ],
  },
  "letter-sent": {
    layer: 0,
    asks: [
      ...["going to send it", "send it to him", "ever send it"],
      ...["will you send it", "post it to him", "planning to send"],
    ],
    answers: [
      "no, {by page nine i'd have to post him me as well|missing} || not this year. {page two's true and page eight's begging, you can't put them in one envelope|missing}",
    ],
  },
  "knows-coming": {
    layer: 1,
    asks: [
      ...["she know you might", "know youre coming", "know you might come"],
      ...["know youd come", "told her youre coming", "expecting you"],
    ],
    answers: [
      "she thinks it's settled. she's moved the dog's bed || not officially. she's asked me what crisps i want, so",
    ],
  },
  "too-much-of": {
    layer: 1,
    asks: [...["too much of what", "much of what", "too much what"], ...["too much in what"]],
    answers: [
      "volume, mostly. {then feelings, then the number of questions|shame} || all of it, voice, crying, plans. {i plan people's birthdays in march|shame}",
    ],
  },
  "woke-her-up": {
    layer: 0,
    asks: [
      ...["wake you up", "woke you up", "anyone wake you"],
      ...["how long did you sleep there"],
    ],
    answers: [
      "the ruler, i turned my head and it came with me. {two hours though, that's my record|nosleep} || the cleaner, by hoovering round me very politely. {i'd had two hours, i've not had two in a row since|nosleep}",
    ],
  },
  "at-lunch": {
    layer: 0,
    asks: [
      ...["happened at lunch", "was it at lunch", "at lunch today"],
      ...["what was the ten", "made it a ten"],
    ],
    answers: [
      "i opened his stories with a sandwich in my hand. {it's still on the plate|missing} || a song came out of somebody's headphones, ours, all tinny. {i had to go and be in the loo|missing}",
    ],
  },
  "tali-knows-break": {
    layer: 0,
    asks: [
      ...["know youve split up", "know youve broken up", "know about the break"],
      ...["know its over", "know he left", "know you broke up"],
    ],
    answers: [
      "tali had it within the hour. mum thinks he's away with work, till i can say it without her face || my sister does, she's had to. mum's got 'he's busy', and she's asked after him twice, suspiciously",
    ],
  },
  "does-it-go": {
    layer: 0,
    asks: [
      ...["was it expensive", "how much is the train", "how much is the ticket"],
      ...["seat on the train"],
    ],
    answers: [
      "nineteen, with the railcard. i've got it, i just haven't pressed it || less than the fee, which i did notice",
    ],
  },
};
