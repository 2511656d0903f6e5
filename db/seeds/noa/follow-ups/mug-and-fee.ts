import type { Scenario } from "~/domain/simulator/scenario";

/** What Noa answers to who asks on about his text, his mug, the fee and what he wants back. */
export const mugAndFee: Scenario["topics"] = {
  "if-you-cried": {
    layer: 0,
    asks: [
      ...["if you did cry", "if you cried", "if you do cry"],
      ...["if you cry", "happen if you cry"],
    ],
    answers: [
      "i'd go till about thursday. {and then i'd have to be me with a wet face|missing} || {i wouldn't stop, that's what|missing}. anger's got handles on it, crying's just wet",
    ],
  },
  "thrown-anything": {
    layer: 0,
    asks: [
      ...["thrown anything", "throw anything", "threw anything"],
      ...["thrown something", "throw something", "anything been thrown", "what did you throw"],
    ],
    answers: [
      "{one mug, his|rage?}. at the wall, on the second day, and i said sorry to the wall || just a mug, so far. {it had his face on it, well, an otter's|rage?}",
    ],
  },
  "would-throw": {
    layer: 0,
    asks: ["what would you throw", "would you throw", "going to throw"],
    answers: [
      "his speaker, obviously, at him. {it's asking for it, under that tea towel|rage?} || whatever's nearest, at him, at the wall he painted. {it's a lasagne dish at the moment, so i keep walking|rage?}",
    ],
  },
  "not-ok-looks": {
    layer: 0,
    asks: [
      ...["not ok look like", "not okay look like", "what does not ok"],
      ...["what does not okay", "how not ok", "what is not ok"],
    ],
    answers: [
      "odd socks, no plates left, and {i've not slept|nosleep} in anything that's got a pillow || crying in the wrong places. {sleeping in the wrong ones too, when i get any|nosleep}",
    ],
  },
  "which-right-now": {
    layer: 0,
    asks: [
      ...["which one is it right now", "which is it right now", "which one right now"],
      ...["which one is it", "which one are you", "which one is on top"],
    ],
    answers: [
      "{wrecked|missing}. the furious ran out about an hour ago || furious as of ten minutes ago. {wrecked's got the night shift|missing}",
    ],
  },
  "full-stop-him": {
    layer: 0,
    asks: [
      ...["that not like him", "that unlike him", "is that like him"],
      ...["is it like him", "does he usually use", "full stops normally"],
      ...["use full stops"],
    ],
    answers: [
      "he does 'k' and a thumb, usually. {so he had to go and look for that full stop|rage?} || he can't even spell wednesday. {he got punctuation in specially for me|rage?}",
    ],
  },
  "always-like-that": {
    layer: 0,
    asks: [
      ...["always write like that", "write like that", "text like that"],
      ...["always like that", "was he always", "like that in texts"],
      ...["always text like that", "always so cold", "like that before"],
    ],
    answers: [
      "never, he used to send me dogs. {i got a photo of every dog in this city, and now i get an invoice|missing} || not with me. {with me it was four kisses and a poodle|missing}, it's the electricity that got the full stops",
    ],
  },
  "drink-from-it": {
    layer: 0,
    asks: [
      ...["mug still usable", "mug usable"],
      ...["holding together", "it hold together", "does it leak"],
      ...["drink from it", "drink out of it", "use the mug"],
      ...["use it now", "still use it", "still drink from"],
      ...["does it hold"],
    ],
    answers: [
      "no, it dribbles. {i did try, i had tea all down my front|missing} || it leaks, so it's an ornament. {it stands there and i sort of nod at it|missing}",
    ],
  },
  "all-the-pieces": {
    layer: 0,
    asks: [
      ...["all the pieces", "find all the", "pieces missing"],
      ...["any missing", "find every"],
    ],
    answers: [
      "nearly. there's a bit of ear under the cooker that i can see and can't get || all but one. it's down by the fridge, my foot will find it",
    ],
  },
  "mug-special": {
    layer: 0,
    asks: [
      ...["special about that mug", "special about the mug", "mug mean to"],
      ...["why that mug", "mug matter"],
    ],
    answers: [
      "our first trip anywhere. {he queued for it while i was stuck at the penguins|missing} || nothing, he drank out of it every day. {it's had more of his mornings than i have|missing}",
    ],
  },
  "why-disgusting": {
    layer: 0,
    asks: [
      ...["why is it disgusting", "why disgusting", "is it disgusting"],
      ...["disgusting about it", "disgusting about wanting"],
    ],
    answers: [
      "because i'm meant to pick one! {i can't be at war with someone and want him to tuck my feet in|missing} || you're not meant to want soup off the one who tipped it on you. {and i do, with bread|missing}",
    ],
  },
  "soup-when-ill": {
    layer: 0,
    asks: [
      ...["make you soup", "made you soup", "make soup"],
      ...["soup when you", "when you were ill", "when you were sick"],
      ...["bring you soup"],
    ],
    answers: [
      "once! out of a tin, with a leaf on top so it'd look cooked. {i've never been so looked after|missing} || he burnt it, he can burn soup. {he sat on the bed while i ate it, that was the good bit|missing}",
    ],
  },
  "went-home-wrong": {
    layer: 0,
    asks: [
      ...["do after that", "do after the shop"],
      ...["you do afterwards", "get home", "got home"],
      ...["where did you go then"],
    ],
    answers: [
      "[after: melon, aisle, supermarket] i went home on the wrong tram. {i'd got out at his work before i noticed|missing} || sat on the kerb by the trolleys with a lettuce. {i kept thinking he'd come round the corner|missing}",
    ],
  },
  "pay-the-fee": {
    layer: 0,
    asks: [
      ...["going to pay", "pay it", "pay the fee"],
      ...["pay him", "pay your half", "pay half"],
      ...["pay that"],
    ],
    answers: [
      "i've got it typed into the bank. {i get as far as the reference and i want to put 'coward'|rage?} || probably, i'm not having him say i owe him. {not this week though, this week he can whistle|rage?}",
    ],
  },
  "asked-him-why": {
    layer: 0,
    asks: [...["asked him why", "ask him why", "asked why"], ...["ask omer why"]],
    answers: [
      "in my head, hourly. {in real life i've not given him one letter of it|rage?} || no, {he'd tell me again, and i've only just got the first one out of my ear|rage?}",
    ],
  },
  "guess-the-why": {
    layer: 1,
    asks: [
      ...["had to guess", "have to guess", "your guess"],
      ...["guess the why", "what do you guess", "think the real reason"],
      ...["think is the real"],
    ],
    answers: [
      "she laughed at something and he thought, oh. {it's not even wicked, it's just better weather|replaced?} || her. {i think the why's got earrings on|replaced?}",
    ],
  },
  "asked-what-wrong": {
    layer: 0,
    asks: [
      ...["ask him what was wrong", "ask what was wrong", "ask him about it"],
      ...["talk to him about it", "ask him if", "bring it up"],
      ...["say anything to him"],
    ],
    answers: [
      "every sunday. 'tired', he'd say. {and i'd think, ok, be easier|shame?} || so much that he asked me to stop. {so i did my asking with curtains|shame?}",
    ],
  },
  "give-it-back": {
    layer: 0,
    asks: [
      ...["give it back", "giving it back", "let him have it"],
      ...["send it back", "give him the speaker", "get it back to him"],
    ],
    answers: [
      "yes, i'm not a thief, {i'm just slow|rage?} || eventually. {it's having a little holiday with me first|rage?}",
    ],
  },
  "why-freezer": {
    layer: 0,
    asks: [
      ...["put it in the freezer"],
      ...["why the freezer", "why in the freezer", "why is it in the"],
      ...["why freezer", "why behind"],
    ],
    answers: [
      "it was that or the oven. i wanted it somewhere that takes a minute to get back out || because i don't look in there. there's peas from when we moved in",
    ],
  },
  "like-him-now": {
    layer: 0,
    asks: ["do you like him", "do you still like him", "like him now"],
    answers: [
      "that's the worst of it, yes, {he's good company, i'd have picked him for a stuck lift|missing} || i did. i do, on thursdays. {he laughs with his whole neck|missing}",
    ],
  },
  "so-likeable": {
    layer: 0,
    asks: [
      ...["likeable about him", "so likeable", "is he likeable"],
      ...["makes him likeable", "people like him", "everyone like him"],
    ],
    answers: [
      "he remembers your bus. {your nan's hip, your exam, he asks after all of it|missing} || he lets you finish. {and he carries your bag like it was his idea|missing}",
    ],
  },
};
