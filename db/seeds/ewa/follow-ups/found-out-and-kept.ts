import type { Scenario } from "~/domain/simulator/scenario";

/** What Ewa answers to who asks on about what she found out, what she keeps and what she has given away. */
export const foundOutAndKept: Scenario["topics"] = {
  "with-the-hair": {
    layer: 0,
    asks: [
      ...["will you do with", "do with the coat", "going to do with"],
      ...["do with his coat", "keep it like that"],
    ],
    answers: [
      "[after: hairs, comb, collar] Leave it. {It has held on to that collar longer than I could hold on to him|grief}. || I had thought of an envelope, but one does not put a husband in an envelope. {So it stays|grief}.",
    ],
  },
  "came-over": {
    layer: 1,
    asks: [...["she come over", "did she come", "she come in"], ...["come and see"]],
    answers: [
      "[after: knocked, wall] With a spoon in her hand. She looked at the drawer and said, men, quite loudly. || She did not. In the evening there was a bowl.",
    ],
  },
  "found-out-breath": {
    layer: 1,
    asks: [
      ...["did you find out", "find out about it", "you find out"],
      ...["how did you learn", "how did you discover"],
    ],
    answers: [
      "[after: breath, pollen, Kraków] At the desk, when he was admitted. {June, he told the young man with the form, and did not look at me|anger?}. || From the picture of his lungs. {I can read one, and I read four months in it|anger?}.",
    ],
  },
  "gone-with-him": {
    layer: 1,
    asks: [
      ...["gone with him", "have gone with", "would you have gone"],
      ...["go with him", "let him go"],
    ],
    answers: [
      "Not with that breath, and he knew it. {That is why I was given pollen|anger?}. || I should have said, next year, Stefan. {And he would have unfolded the map all the same|anger?}.",
    ],
  },
  "still-go-krakow": {
    layer: 1,
    asks: [
      ...["could you still go", "go alone", "go without him"],
      ...["go by yourself", "still travel", "go to krakow anyway"],
    ],
    answers: [
      "[after: Kraków] In principle, they have been paid for. {I should sit beside his seat for nine hours|grief}. || Zosia has offered. {I should have to ask a stranger for the name of his street|grief}.",
    ],
  },
  "wanted-doctor-say": {
    layer: 2,
    asks: [
      ...["want her to say", "wanted her to say", "like her to say"],
      ...["wish she had said", "rather she had said"],
    ],
    answers: [
      "[after: heart, doctor] That I might sit down. {One wishes to hear that it is bad, and from somebody who knows|no-use-hope?}. || Nothing about years. {She could have asked what I have for breakfast, and with whom|no-use-hope?}.",
    ],
  },
  "umbrella-kept": {
    layer: 3,
    asks: [
      ...["still have the umbrella", "umbrella now", "the umbrella still"],
      ...["keep the umbrella", "use the umbrella", "became of the umbrella"],
    ],
    answers: [
      "Behind the door, where it was. {I go out without it and come home wet, that is how it stands between us|last-night}. || On the hook, beside his coat. {I have bought another one, for the rain|last-night}.",
    ],
  },
  "closet-with-whom": {
    layer: 0,
    asks: [
      ...["help you with it", "help with the closet", "help you clear"],
      ...["do it with you", "with you to do"],
    ],
    answers: [
      "[after: closet, sleeve] Zosia would, and she would try on his hats. {I could bear it with a person who tries on the hats|grief}. || Not Anna, she would bring boxes. {With the girl perhaps, one sleeve to a visit|grief}.",
    ],
  },
  "closet-must": {
    layer: 0,
    asks: [
      ...["have to be done", "need to be done", "have to do it"],
      ...["has to be done", "must it be done", "any hurry"],
    ],
    answers: [
      "[after: closet, sleeve] People say so, as they say it of teeth. {For my part he may hang there|grief}. || By nobody's order. {It is only that I hear it, behind the door|grief}.",
    ],
  },
  "how-many-there": {
    layer: 0,
    asks: [
      ...["many people were there", "how many people", "many were there"],
      ...["how many came", "many of you were"],
    ],
    answers: [
      "[after: parish, tissues] Nine, and the leader, who had a cold. || A dozen, in a ring. I was the eldest and the only one with a hat.",
      "[after: funeral, church] Eighty-four, to judge by the sandwiches. || More than I had shaken hands for. One counts, and then one does not.",
    ],
  },
  "caps-so-far": {
    layer: 0,
    asks: [
      ...["how many have you made", "many have you made", "how many hats"],
      ...["how many caps", "made so far", "knitted so far"],
    ],
    answers: [
      "One hundred and twelve, and one that I had to pull out. || A hundred and twelve. They lie on the sideboard in dozens, like eggs.",
    ],
  },
  "caps-for-whom": {
    layer: 0,
    asks: [
      ...["who gets them", "gets them", "who wears them"],
      ...["who are they for", "who do they go to"],
    ],
    answers: [
      "[after: caps, hats, knit] The ones who came too soon. A nurse there lets me know the sizes. || Whoever is lying there that Monday. I am shown them through the glass, if the right girl is on.",
    ],
  },
  "else-in-bag": {
    layer: 2,
    asks: [
      ...["else was in the bag", "in the bag", "else in the bag"],
      ...["else did they give", "what else did you get"],
    ],
    answers: [
      "The ring, eighty cents, and a pencil. {It had been sharpened that same week|grief}. || His ring, and a slip with Home written over it. {Stamps, bulb for the hall, Ewa's shoes|grief}.",
    ],
  },
  "think-of-hania": {
    layer: 1,
    asks: [
      ...["still think of her", "think of her", "think about her still"],
      ...["do you think about her", "miss her still"],
    ],
    answers: [
      "[after: child, Hania, little one] On each birthday I do the sum. {If there is a woman of that age at the bus stop I let her go first|grief}. || A little every day, like a stitch. {He did too, he only went out to look at the weather|grief}.",
    ],
  },
  "hania-now": {
    layer: 1,
    asks: [
      ...["how old would she be", "how old would she", "she be now"],
      ...["old would hania be", "would hania be"],
    ],
    answers: [
      "Forty-six, in March. {She would have had his ears and been cross about it|grief}. || She would be forty-six by now, {with children who called me something|grief}.",
    ],
  },
  "got-change-back": {
    layer: 1,
    asks: [...["back for your change", "get your change", "your change back"], ...["your change"]],
    answers: [
      "[after: bakery, rolls] It came out after me, with the rolls in a bag. One may not even leave one's change. || I have not been in since. There is another bakery, the rolls are worse and nobody is cheerful.",
    ],
  },
};
