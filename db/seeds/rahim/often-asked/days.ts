import type { Scenario } from "~/domain/simulator/scenario";

/** What Rahim answers to anybody's question about the days as they are. */
export const oftenAskedDays: Scenario["topics"] = {
  "usual-day": {
    layer: 0,
    answers: [
      "At five prayer, at six the lorry goes, then broom, walk. Half past four I start the rice, at eleven I lie down. || From morning I look for small work, until noon it is used up. In the evening I cook for the men, then the night comes.",
    ],
  },
  mornings: {
    layer: 0,
    answers: [
      "At five I get up, the arm is stiff like a new boot. Until six it is good, {then they go and I stay|left-behind}. || Getting up is not hard, the body thinks still there is work. {Hard is after, when the room is empty|left-behind}.",
    ],
  },
  "night-thoughts": {
    layer: 0,
    answers: [
      "{What we owe, what Mou eats, if the arm comes back|night}. One after the other, like men in the queue at the tap. || {At night I think of money and of home|night}. I ask what I shall say when the month is over.",
    ],
  },
  weekends: {
    layer: 0,
    answers: [
      "On Sunday all the men are here, loud, with wet shirts. I like the noise, and I feel like one too many. || Friday is the mosque and the call, Sunday is haircut and carrom. When every day is free, a free day is no gift.",
    ],
  },
  "days-before": {
    layer: 0,
    answers: [
      "Up at five, the lorry, plaster until dark, rice, and sleep like a stone. I complained then, I was a fool. || Before August the day was too short, always a wall to finish. In the evening we sang in the lorry.",
    ],
  },
  eaten: {
    layer: 0,
    answers: [
      "One plate of rice with dal, at two. In the evening Jashim will put something to it, I know him. || Today rice, one time. I cook for twelve, so I have eaten the smell also.",
    ],
  },
  enjoys: {
    layer: 0,
    answers: [
      "To lay a floor I like, and flute songs, and to cook for many. || I enjoy to read the small books in the library. And a game of carrom, though the left hand is a bad player.",
    ],
  },
  "for-yourself": {
    layer: 0,
    answers: [
      "On Wednesday, in the library, one hour with a book that has hedgehogs. It was cool and it was mine. || For me alone there is one song in the evening, with one earphone. A tea in the sun, sometimes.",
    ],
  },
  outside: {
    layer: 0,
    answers: [
      "Yes, I walk, to the gate, round the block, sometimes far as the bus. With a sling one walks carefully. || Each day I go out, it is better than the bed. I walk until my shirt is wet, then I know that I did something.",
    ],
  },
  home: {
    layer: 0,
    answers: [
      "Now I live in a dormitory in Singapore, hot and clean. My real home is two rooms near Comilla, under a jackfruit tree. || A workers' dormitory, with eleven other men. Home is the village, there the door is open and the hens come in.",
    ],
  },
  tomorrow: {
    layer: 0,
    answers: [
      "Tomorrow is the brother of today, prayer, broom, rice. Perhaps I ask again at the office. || I will walk and cook, if God wills, and learn five words. No appointment stands there.",
    ],
  },
  music: {
    layer: 0,
    answers: [
      "I hear songs with a flute, from my side of the country. And I read a children's book, now the one with the bear. || Bari Siddiqui, mostly. With Jashim I look at old films, and from the guard I have the newspaper.",
    ],
  },
  "bad-dreams": {
    layer: 0,
    answers: [
      "I dream of the board, again and again. It falls slowly, and I have time for everything but not for the arm. || In the dream I am on the site and wood comes from above. Then I am awake, and the pillow is wet from sweat.",
    ],
  },
  online: {
    layer: 0,
    answers: [
      "Not so much. On Facebook all men from my village have new shirts, so I don't look long. || At night I look at pictures of home in the phone. First they come near, and when I put it off they are farther.",
    ],
  },
  "look-forward": {
    layer: 0,
    answers: [
      "To six in the evening, when the men come hungry. And to January, when my girl Mou gets a school bag. || One thing there is, Wednesday in the library. Friday also, because I hear my daughter.",
    ],
  },
  laughs: {
    layer: 0,
    answers: [
      "Mou, when she scolds a hen in English. On Friday I laughed, it came by itself. || My friend Jashim, when he explains a joke so long that it dies. Yesterday I laughed at this, a little.",
    ],
  },
  "good-memory": {
    layer: 0,
    answers: [
      "My last Eid at home, I cooked and it was too salty, and all of them ate it. Nobody would say it first. || The day when my first money reached home. My mother bought one big fish and called the neighbours.",
    ],
  },
};
