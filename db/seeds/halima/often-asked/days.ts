import type { Scenario } from "~/domain/simulator/scenario";

/** What is often asked of anybody, and what Halima answers: of Halima's days. */
export const oftenAskedDays: Scenario["topics"] = {
  "usual-day": {
    layer: 0,
    answers: [
      "Up at three for prayers, porridge at six, then washing, singing, lunch, and from four her handbag until she sleeps. || My day goes by my mother's clock, dear, feed, bathe, sing, calm. About ten at night I'm let out.",
    ],
  },
  mornings: {
    layer: 0,
    answers: [
      "Mornings are my best, dear, there are the birds and my mother's often sweet. It's only my knees that object. || I don't get out of bed so much as off the mattress, in sections. After the first tea I'm a person.",
    ],
  },
  "night-thoughts": {
    layer: 0,
    answers: [
      "What I'd say to Azman, dear, and how I'd say it, with gestures, to the ceiling. || I lie there and go through the family, who's warm, who's cross, who's in the air over Turkey. I never get as far as me.",
    ],
  },
  weekends: {
    layer: 0,
    answers: [
      "There's no weekend in this job, dear, Saturday's only Thursday with more children in the street. || Weekends are for other houses. On Sundays there's Aisyah's call, and I keep that like a sweet.",
    ],
  },
  "days-before": {
    layer: 0,
    answers: [
      "Before this I opened the shop at ten, gossiped till one, sewed till six, and was home for Zain's jokes. || My days used to be brides, dear, tears, tea and taffeta, and thread all over my skirt.",
    ],
  },
  eaten: {
    layer: 0,
    answers: [
      "Half a bowl of porridge, my mother's, and two biscuits. Don't look at me like that, dear. || I've had tea twice and the papaya that my mother sent back. Rice I keep meaning to.",
    ],
  },
  enjoys: {
    layer: 0,
    answers: [
      "Sewing, dear, and singing, and judging other people's hems in the queue. || I love cloth, straight off the bolt. And the old films, if my mother will sit through one.",
    ],
  },
  "for-yourself": {
    layer: 0,
    answers: [
      "A haircut, dear, last year, that was the last thing purely for me. A whole afternoon I couldn't date. || To unwind I thread a needle once the house is quiet. It isn't much of a spa, but the towels are clean.",
    ],
  },
  outside: {
    layer: 0,
    answers: [
      "As far as the gate, dear, several times a night. A proper outing's on Friday, there and back with bags. || I get out while Nadia's here, once a week. The other days I take my air by the kitchen door.",
    ],
  },
  home: {
    layer: 0,
    answers: [
      "A narrow terrace house in Kuala Lumpur, dear, with my mother in the best room and the ironing in all the others. || Home's in KL, on a street where everybody knows whose gate that is. It was noisy once, with Zain and the girls in it.",
    ],
  },
  tomorrow: {
    layer: 0,
    answers: [
      "Tomorrow's porridge, a wash if I'm allowed, and a tower of ironing. || The same as today, dear, in clean socks. If my mother naps I may cut out a sleeve.",
    ],
  },
  music: {
    layer: 0,
    answers: [
      "My mother's records, dear, Saloma and the rest of them, and the serial at nine with the sound down. || I listen to whatever my mother can sing along with. For reading there's the leaflet in her tablets, and I know how it ends.",
    ],
  },
  "bad-dreams": {
    layer: 0,
    answers: [
      "I'm not under long enough for a nightmare, dear. Now and then I dream that the gate's standing open. || In one of them I've sewn the sleeve shut and the bride can't get her arm through. I wake with my fingers moving.",
    ],
  },
  online: {
    layer: 0,
    answers: [
      "There's the family chat, dear, forty pictures of other people's dinners. I send hearts and put the phone in my apron. || I look at Farah's wedding photographs on the phone, late. It's a comfort and a splinter.",
    ],
  },
  "look-forward": {
    layer: 0,
    answers: [
      "To the end of Aisyah's term, dear, in three weeks. I've bought the soap powder. || Friday, always, when Nadia takes the lid off and I can smell the coconut from the stairs.",
    ],
  },
  laughs: {
    layer: 0,
    answers: [
      "My mother does, dear, she told the nurse to tuck her blouse in. I'd to go and laugh in the pantry. || Aisyah on the telephone, she does all her lecturers. And Rani, falling off the fence with such dignity.",
    ],
  },
  "good-memory": {
    layer: 0,
    answers: [
      "Nadia's first school play, dear, she lost her lines and Zain shouted them from the fourth row. || A wet afternoon in the shop, all of us eating curry puffs off the pattern paper, and not one customer.",
    ],
  },
};
