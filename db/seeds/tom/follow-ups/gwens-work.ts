import type { Scenario } from "~/domain/simulator/scenario";

/** What Tom answers to who asks about Gwen at work, how they met and how they were wed. */
export const gwensWork: Scenario["topics"] = {
  "care-home-it-is": {
    layer: 0,
    asks: [
      ...["is that a care home", "so thats a care home", "a care home she works"],
      ...["care home she works", "kind of home", "what home is it", "what is the home"],
      "which home",
    ],
    answers: [
      "It's a care home, aye, for old folk. || That's it, a home for the elderly, thirty of them.",
    ],
  },
  "gwen-does-there": {
    layer: 0,
    asks: [
      ...["what does she do there", "gwen do there", "what does gwen do", "she do at the home"],
      ...["her job there", "she do at work", "gwen do at work", "what is her job"],
      ...["whats her job", "gwens job"],
    ],
    answers: [
      "Washing them, dressing them, feeding them. And she'll sit with them. || She sees to the old folk, up and dressed and fed.",
    ],
  },
  "gwen-there-long": {
    layer: 0,
    asks: [
      ...["how long has she worked", "long has she worked there", "long has gwen worked"],
      ...["how long has gwen been", "long has she been there", "she been at the home"],
      "how long has she been at",
    ],
    answers: ["Twelve years. She started when Carys left school. || A dozen years, give or take."],
  },
  "gwen-likes-it": {
    layer: 0,
    asks: [
      ...["does she like it", "does gwen like it", "like her job", "like her work"],
      ...["like the job", "like working there", "enjoy her work", "enjoy it there"],
      "does she enjoy",
    ],
    answers: [
      "[after: care home, the home, lates, doubles] She likes the old folk. It's the hours that get her. || The work she likes. It's her feet that don't.",
    ],
  },
  "gwen-gets-home": {
    layer: 0,
    asks: [
      ...["how does she get home", "gwen get home how", "how does she get there", "she drive"],
      ...["does she walk home", "come home by car", "she get to work", "bus home"],
    ],
    answers: [
      "She's got the car. It's down the hill and round. || She drives. It's five minutes, no more.",
    ],
  },
  "met-where": {
    layer: 0,
    asks: [
      ...["how did that go where was it", "met her by the saturday"],
      ...["met your wife by the saturday", "how did you meet by", "where did you two meet"],
      ...["where did you meet gwen", "where did you meet her", "where was the dance"],
      ...["where was the club", "the club where", "what club was it", "which club"],
    ],
    answers: [
      "It was the works club, at the Saturday dance. She asked me up. || At the dance down the works club. I'd never have asked her.",
    ],
  },
  "dance-music": {
    layer: 0,
    asks: [
      ...["what did they play", "band play", "organ play", "what was the music"],
      ...["what song was it", "song did they play", "the music like"],
    ],
    answers: [
      "[after: dance, band, organ, club] Waltzes, mostly, and none of them fast. || All the slow ones, and two of them twice.",
    ],
  },
  "dance-worn": {
    layer: 0,
    asks: ["what were you wearing", "what did you wear", "were you dressed"],
    answers: [
      "[after: dance, band, organ, club, frock] My dad's tie and a shirt too big. || A brown suit. It was the only one I had.",
    ],
  },
  "did-dance": {
    layer: 0,
    asks: ["did you dance", "can you dance", "could you dance", "are you a dancer"],
    answers: [
      "[after: dance, band, organ, club] Badly, and all night. || After a fashion. She did the steering.",
    ],
  },
  "wed-where": {
    layer: 0,
    asks: [
      ...["where did you get married", "where were you married", "where was the wedding"],
      "get married where",
    ],
    answers: [
      "In the chapel up the road, an August Saturday. || The chapel here. It rained and nobody minded.",
    ],
  },
  "wedding-was": {
    layer: 0,
    asks: [
      ...["the wedding like", "wedding day like", "your wedding", "what was the wedding"],
      "wedding day",
    ],
    answers: [
      "Nothing fancy. There was a ham tea and my father wore a collar. || Ham salad for fifty, and plenty of singing.",
    ],
  },
  "wed-frock": {
    layer: 0,
    asks: ["what did she wear", "she wearing", "her dress", "what was she wearing"],
    answers: [
      "[after: wed, wedding] A white frock of her sister's, taken in. || White. She'd borrowed it off her sister.",
      "[after: dance, band, organ] That green frock, and flat shoes. || Green, with a bit of lace on it.",
    ],
  },
  anniversary: {
    layer: 0,
    asks: [
      ...["the anniversary", "your anniversary", "do for your anniversary"],
      "wedding anniversary",
    ],
    answers: [
      "Fish and chips in the car, by the sea. || We'd chips on the front at Barry. She'd an ice cream after.",
    ],
  },
  "biscuits-are": {
    layer: 0,
    asks: [
      ...["good biscuits", "biscuits are they", "which biscuits", "what biscuits"],
      ...["kind of biscuits", "sort of biscuits"],
    ],
    answers: ["Chocolate ones, out of a tin. || Shortbread, the thick sort."],
  },
  "biscuits-kept": {
    layer: 0,
    asks: [
      ...["where does she keep them", "she keep them", "keep the biscuits"],
      "where are the biscuits",
    ],
    answers: ["[after: biscuit] Top cupboard, over the bread bin. || In a tin up on the dresser."],
  },
  "eats-them": {
    layer: 0,
    asks: ["do you eat them", "you eat them", "ever eat them", "did you eat them"],
    answers: [
      "[after: biscuit] One, with a cup of tea, if she's looking. || I have one. Then she puts two more out.",
      "[after: leek] We do. Gwen makes soup of them. || Aye, and next door has her share.",
    ],
  },
};
