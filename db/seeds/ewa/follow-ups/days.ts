import type { Scenario } from "~/domain/simulator/scenario";

/** What Ewa tells of her days and her home. */
export const days: Scenario["topics"] = {
  evenings: {
    layer: 0,
    asks: [
      ...["the evenings", "your evenings", "evenings like", "in the evening", "evenings now"],
      ...["an evening", "you spend your evenings", "how do you spend your evenings"],
    ],
    answers: [
      "The clocks take turns, he collected them. {At nine I still listen for his key|quiet-home}, it was the hour of his walk. || They are long and very tidy. I wash the one plate, and {then there is nobody to say good night to first|quiet-home}.",
      "I darn, and I have the radio. I go to bed at ten, so as to have it done. || There is the mending, there is the radio, and at ten I permit myself to go to bed.",
    ],
  },
  four: {
    layer: 0,
    asks: [
      ...["why four", "why at four", "why that hour"],
      ...[
        "at four",
        "four o'clock",
        "four in the afternoon",
        "your coat",
        "in my coat",
        "the coat",
      ],
      ...["the hall bench", "at that hour", "until about four"],
    ],
    answers: [
      "At four he used to come in and ask what there was to eat. {So I am dressed to go and meet it, I suppose|grief}, and there is nowhere. || It was when he put his head in at the kitchen door. {I think that I put the coat on so as not to be there for it|grief}.",
      "I sit until it is quite dark, and then I hang the coat up again. It is about an hour. || I stay on the bench until the lamp in the street comes on. Then one may start on supper.",
    ],
  },
  knitting: {
    layer: 0,
    asks: [
      "you knit",
      "do you knit",
      "the hats",
      "tiny hats",
      "little hats",
      "the caps",
      "little caps",
      "knitting",
      "who are they for",
    ],
    answers: [
      "Hats for the newborn ward, in yellow at present, since yellow commits nobody. I am at one hundred and twelve. || They are caps for the early babies, no larger than an orange. I carry them over on Mondays, a dozen at a time.",
    ],
  },
  grave: {
    layer: 0,
    asks: [
      "he buried",
      "stefan buried",
      "his grave",
      "the grave",
      "the cemetery",
      "go to the cemetery",
      "the stone",
    ],
    answers: [
      "He lies at the Polish cemetery, near the fence, forty minutes by bus. {My name is on the stone already|grief}, with the one date. || It is the Polish cemetery, out to the north. I take a broom with me on the bus, and {I sweep him|grief}.",
    ],
  },
  optician: {
    layer: 0,
    asks: [
      "the optician",
      "the opticians",
      "from the optician",
      "from the opticians",
      "letter for him",
    ],
    answers: [
      "He is due for new lenses, they write, in February at ten. {I have not canceled it|grief}. || It is an appointment, for February. {I ought to telephone them, and I dust the telephone|grief}.",
    ],
  },
  piano: {
    layer: 0,
    asks: ["the piano", "play piano", "your piano", "played it", "one key"],
    answers: [
      "Anna played, until she was fourteen and discovered boys. He would not have it sold, and {he had it tuned each May|grief}. || It was my daughter's, she stopped at fourteen. Stefan tuned it regardless, he said {a bridge nobody crosses must hold all the same|grief}.",
    ],
  },
  "the-lake": {
    layer: 0,
    asks: ["the lake", "to the lake", "at the lake", "lake sound", "our small sea", "small sea"],
    answers: [
      "It is twelve minutes on foot, and one sees no other side, so it can be taken for the Baltic. {We had a bench|grief}, I use my half. || I walk down when the path is dry. It smells of nothing, a sea ought to smell, but {he would point at it every time as if he had ordered it|grief}.",
    ],
  },
  radio: {
    layer: 0,
    asks: [
      ...["what do you listen to", "you listen to", "listen to on the radio"],
      "the radio",
      "on the radio",
      "the concert",
      "concert tonight",
      "the symphony",
      "mahler",
      "the announcer",
    ],
    answers: [
      "Concerts, chiefly, and at six the news, which I hear {so that someone should address me|quiet-home}. || Whatever they play, Dvořák lately. The announcer has a good voice, {he greets us and I greet him back|quiet-home}.",
    ],
  },
  sundays: {
    layer: 0,
    asks: [
      "on sundays",
      "on a sunday",
      "sundays like",
      "your sundays",
      "are sundays",
      "sunday like",
    ],
    answers: [
      "Mass at ten, then soup, then Anna at six. {Between the soup and the telephone there are five hours|quiet-home}. || My Sundays have a church at one end and a telephone at the other. {I iron in the middle|quiet-home}, though one is not supposed to on a Sunday.",
    ],
  },
  cups: {
    layer: 0,
    asks: [
      ...["which cup", "cup is his", "which one is his"],
      "second cup",
      "his cup",
      "the cup",
      "two cups",
      "cup look like",
      "clean cup",
      "the cups",
    ],
    answers: [
      "It is the large blue one with the chip toward the handle, he drank round the chip. {It hangs on its hook, the first one my hand meets|grief}. || Blue, with a chip that he refused to have replaced. {I have moved it to the back twice, and it is in front again|grief}, that must be me.",
    ],
  },
  cooking: {
    layer: 0,
    asks: [
      ...["cook for him", "favourite meal", "favorite meal", "favourite dish", "favorite dish"],
      ...["like to eat", "cooked for him", "he like to eat", "you still cook", "do you cook"],
    ],
    answers: [
      "Sorrel soup with an egg, he would have eaten it at Christmas. {I have not made it since|two-cups}. || It was cabbage rolls, six for him and two for me. {One cannot roll two|two-cups}, the pot would laugh.",
    ],
  },
  christmas: {
    layer: 0,
    asks: [
      "at christmas",
      "you do at christmas",
      "what will you do at christmas",
      "christmas like",
      "christmas with",
      "for christmas",
      "christmas eve",
      "this christmas",
      "the holidays",
    ],
    answers: [
      "One lays an extra place at Christmas, for the stranger, that is our custom. {This year I shall not be able to look at it|grief}. || By custom there is always one plate too many on Christmas Eve. {I had never thought whose it would be|grief}.",
    ],
  },
};
