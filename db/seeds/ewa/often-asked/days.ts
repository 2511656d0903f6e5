import type { Scenario } from "~/domain/simulator/scenario";

/** What is often asked of anybody, and what Ewa answers: of Ewa's days. */
export const oftenAskedDays: Scenario["topics"] = {
  "usual-day": {
    layer: 0,
    answers: [
      "There is housework until noon, then the post and the knitting, and from four on it grows long. At ten I put out the lamp. || An ordinary day begins with the kettle and closes with the nine clocks. Between them I clean what was clean and wait for the news.",
    ],
  },
  mornings: {
    layer: 0,
    answers: [
      "Mornings I can do. I am up at five, and the bed is made before it has gone cold. || Getting up is no difficulty, the early shift is still in my bones. It is the laying of the tray that is hard.",
    ],
  },
  "night-thoughts": {
    layer: 0,
    answers: [
      "At night I ask myself whether I locked the cellar, and what Stefan would have said about the day. || When I lie awake I hear the afternoon over again. Then I plan the next day's dusting, until it is nearly the next day.",
    ],
  },
  weekends: {
    layer: 0,
    answers: [
      "Saturday is for the shops and the cellar. Sunday is church and soup and my daughter's call, with a very wide middle. || At the weekend the building fills with other people's grandchildren. I bake something small, and there is too much of it.",
    ],
  },
  "days-before": {
    layer: 0,
    answers: [
      "Before, Stefan and I shopped together, disputed the crossword, and on dry Sundays went down to the water. || My days had his medicines in them, his newspaper and his questions. I was never finished, and I took that for a nuisance.",
    ],
  },
  eaten: {
    layer: 0,
    answers: [
      "I have had an egg and some rye bread. There is broth in the icebox, if I can be persuaded. || One egg today, with the crust of the loaf. For supper I have promised myself something that needs a fork.",
    ],
  },
  enjoys: {
    layer: 0,
    answers: [
      "I like knitting, a concert in the evening, and the shore when it is still. Cards too, if one could play them with one. || I enjoy good wool, ripe pears, and reading what the weather is in other cities.",
    ],
  },
  "for-yourself": {
    layer: 0,
    answers: [
      "On Tuesday I went to the lake and sat there with nothing in my hands, that was mine. || To unwind I have my hair washed, rather oftener than it needs. One may call that looking after oneself.",
    ],
  },
  outside: {
    layer: 0,
    answers: [
      "I go out every day, to the mailbox at least, and when the wind allows as far as the shore. || Yes, on foot. The lake is twelve minutes, the church is ten, and for the cemetery I take the bus.",
    ],
  },
  home: {
    layer: 0,
    answers: [
      "I live on the north side of Chicago, on a third floor, among a great many clocks. {It was arranged for two voices|quiet-home}. || Home is the apartment that we took in 1990, with parsley on the fire escape. It is warm and clean, and {I rattle in it|quiet-home}.",
    ],
  },
  tomorrow: {
    layer: 0,
    answers: [
      "Tomorrow I dust, I go for bread, and I begin another little cap. Nothing in it depends on me. || For tomorrow my calendar says only, change the towels. I wrote it there myself so that the square should not be blank.",
    ],
  },
  music: {
    layer: 0,
    answers: [
      "I listen to symphonies, lately the loud ones. For reading there is an old Polish novel, and I get no further than a page. || The radio concert at eight, whatever they give me. And I read the Polish paper, from the front, as is proper.",
    ],
  },
  "bad-dreams": {
    layer: 0,
    answers: [
      "I seldom dream. When I do, Stefan is looking for a screwdriver in the next room, and the bad part is waking. || No nightmares, thank you. I dream of the ward at night with every bed asleep, it is rather pleasant.",
    ],
  },
  online: {
    layer: 0,
    answers: [
      "Hardly, no. I look at Zosia's picture on this machine, and then I put a cloth over it, like a canary. || The internet I leave to others. One fried egg in the morning from my granddaughter, that is my traffic.",
    ],
  },
  "look-forward": {
    layer: 0,
    answers: [
      "To the picture from Zosia in the morning, it is small and it arrives. || When the ice goes out on the lake there will be gulls again. I look forward to that moderately.",
    ],
  },
  laughs: {
    layer: 0,
    answers: [
      "Zosia makes me laugh, we have a professor whom we call Borscht. Otherwise I smile at a dachshund by the water. || Stefan could do it without moving his face. Lately it was a message from my granddaughter about an exploded dumpling.",
    ],
  },
  "good-memory": {
    layer: 0,
    answers: [
      "Our first evening in these rooms, when Stefan and I ate herring off a packing case by the light of the street. || I like to think of Stefan on the pier at Gdynia, bareheaded in the wind, explaining how a rivet holds. I understood nothing.",
    ],
  },
};
