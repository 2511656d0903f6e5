import type { Scenario } from "~/domain/simulator/scenario";

/** What is often asked of anybody, and what Ewa answers: of the people of Ewa's life. */
export const oftenAskedPeople: Scenario["topics"] = {
  mother: {
    layer: 0,
    answers: [
      "My mother was a farmer's wife near Lublin, strict and tired, and she loved us with the ladle. || With my mother one was close by working beside her. She has been in the churchyard these many years.",
    ],
  },
  father: {
    layer: 0,
    answers: [
      "My father was a man for the animals, he spoke more to the horse than to us. He was good, and he is long dead. || Father spent very few words in a week and kept the best ones for the harvest. I feared him a little and liked him.",
    ],
  },
  "parents-like": {
    layer: 0,
    answers: [
      "My parents were upright people, sparing with everything. One knew their affection by the thickness of the bread. || Both my parents worked until dark. There was never a blow in that house, and never a caress either.",
    ],
  },
  siblings: {
    layer: 0,
    answers: [
      "I have one brother, Janusz, older than I am, in Tarnów. We are devoted to one another by post. || Just Janusz, among his greenhouse windows. Two other boys my parents lost before I was born.",
    ],
  },
  children: {
    layer: 0,
    answers: [
      "I have my daughter Anna, forty-three, very able, out in Seattle. And through her there is Zosia, who is nineteen. || There is my Anna, who runs half a shipping company and worries in lists. I am proud of her, I do not say it enough.",
    ],
  },
  pets: {
    layer: 0,
    answers: [
      "No animal, no. There is a hawk that calls on the fire escape, and it does not wish to be fed. || I keep no pet, I keep a fern. In the hall I have a small share in the dog of the family down the hall.",
    ],
  },
  colleagues: {
    layer: 0,
    answers: [
      "On my ward they were brave girls with tired feet, and we laughed in the linen room. It is sixteen years ago. || My one colleague these days is the nurse who takes in the little caps on Mondays. She is brisk and we approve of one another.",
    ],
  },
  "family-thinks": {
    layer: 0,
    answers: [
      "My daughter Anna believes that I am bearing up and should move. Zosia, my granddaughter, thinks that I am lonely and should say so. || In the family it is held that Mama is strong and eats too little. The first half they have from me.",
    ],
  },
  "family-expects": {
    layer: 0,
    answers: [
      "Anna hopes that I will see reason and come to Seattle. Zosia hopes only that I will write longer messages. || The family expects me to be sensible, as I always was, and Anna would like me to do it in the house next to hers.",
    ],
  },
  contact: {
    layer: 0,
    answers: [
      "With Anna it is Sundays at six, with Zosia every morning by photograph, with my brother once a month on paper. || My daughter rings once in the week, my brother's letters come monthly, and my granddaughter is heard from daily, mostly about toast.",
    ],
  },
  "asked-for-help": {
    layer: 0,
    answers: [
      "Only Zosia, for the bills, and she said yes before I had come to the verb. For the other thing I have asked nobody. || I asked the man below to carry up a sack of potatoes, and he did it gladly. Further than potatoes I have not gone.",
    ],
  },
  "advice-given": {
    layer: 0,
    answers: [
      "People tell me to keep busy, to give Stefan's clothes away and to get a little dog. The pharmacist is for vitamins. || From my daughter I hear Seattle, from the parish I hear prayer, and from everybody that I must eat.",
    ],
  },
  "advice-feels": {
    layer: 0,
    answers: [
      "Being given advice is like being handed galoshes indoors. One says thank you and has to stand there holding them. || When I am told to cheer up I feel like a clock that is being shaken. It does not go any better for it.",
    ],
  },
  trusted: {
    layer: 0,
    answers: [
      "My granddaughter Zosia, I think. With her I could be truthful for the length of one breakfast. || I trusted Stefan with everything. Since then it is Zosia, and after her the old lady across the hall, who cannot repeat it.",
    ],
  },
  "last-talk": {
    layer: 0,
    answers: [
      "With Stefan, in September, at the kitchen table, about whether one grows less afraid of things. We came to no conclusion. || The last real conversation I had was with my husband. Since then one has exchanged information, chiefly about temperatures.",
    ],
  },
  "could-call": {
    layer: 0,
    answers: [
      "Zosia would pick up, at three in the morning if it must be, and she would not scold. || At a bad hour it would be my granddaughter. And there is Mrs Kowalczyk's door, with the bell that makes her lamp blink.",
    ],
  },
  "could-see": {
    layer: 0,
    answers: [
      "My neighbor Mrs Kowalczyk could have coffee here any day. I would only have to carry the question over. || Irena, perhaps, from the bridge circle, after Mass, on the church steps. There one may begin with the weather and stop at any time.",
    ],
  },
  "others-see": {
    layer: 0,
    answers: [
      "People would call me correct and tidy. A good friend would add that I bid too high and that I am kinder than my collar. || Someone who knows me well would say, Ewa is punctual and stubborn, and much funnier than she looks in that hat.",
    ],
  },
  "loved-would-say": {
    layer: 0,
    answers: [
      "Ewa, what is all this ironing for, that is what Stefan would say, and he would put the board away in the wrong place. || My husband would not like these days of mine, all edges. Go down to the water, he would say, the dust will keep.",
    ],
  },
  noticed: {
    layer: 0,
    answers: [
      "Only Zosia has, by her own methods. Everyone else sees a pressed collar and is satisfied. || My granddaughter noticed it, from my punctuation. On the stairs they see a widow in good repair and hold the door.",
    ],
  },
  mask: {
    layer: 0,
    answers: [
      "Yes, I hide it, with a brooch and good posture. {By evening my face is as tired as other people's feet|managing}. || I keep up the face for the shops and for Anna. {It is about a day's work|managing}, and there is no pension for it.",
    ],
  },
  arguments: {
    layer: 0,
    answers: [
      "There is nobody here to quarrel with. I contradict the announcer, and he lets me. || No quarrels. My daughter Anna and I differ over Seattle, but so politely that a stranger would take it for agreement.",
    ],
  },
};
