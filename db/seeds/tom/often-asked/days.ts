import type { Scenario } from "~/domain/simulator/scenario";

/** What Tom answers to what is often asked of anybody's days. */
export const oftenAskedDays: Scenario["topics"] = {
  "usual-day": {
    layer: 0,
    answers: [
      "Awake at three, dog at half six, paper, a job if there's one, dog again at four. Then I'm waiting for Gwen's car. || I walk Bess, I do what's on Gwen's list, I drop off after dinner. The rest of it's window.",
    ],
  },
  "night-thoughts": {
    layer: 1,
    answers: [
      "Of a night I go over that last week, and who never said goodbye. {Then it's what I'm good for, with no furnace|useless}. || {What I've got that anybody'd want, I lie there and go through it like pockets|useless}. I generally turn out a bit of string.",
    ],
  },
  weekends: {
    layer: 0,
    answers: [
      "Sunday's the roast and the family, if they come over from Cardiff. {Saturday's got no more in it than a Wednesday, now|hollow}. || A weekend used to be time off. {You've to have something to be off from|hollow}, or it's two more days.",
    ],
  },
  "days-before": {
    layer: 0,
    answers: [
      "Before March I'd be out by half five with my snap tin, eleven men to mind. I never once wondered what day it was. || I'd the works, I'd the allotment, I'd a pint with the shift on a Friday. There was always somebody shouting my name.",
    ],
  },
  eaten: {
    layer: 0,
    answers: [
      "A round of toast, early on, and some of what Gwen left me. Bess had the best of it. || I've had three mugs of tea today and a bit of bread with Mrs Pugh's chutney. I'd not call it a dinner.",
    ],
  },
  enjoys: {
    layer: 0,
    answers: [
      "Growing things, the rugby, and getting a dead motor to turn over. I'd say it's only the growing I've kept up. || I like anything with moving parts, a clock or a mower. And a good leek, I've put a few in for shows.",
    ],
  },
  "for-yourself": {
    layer: 0,
    answers: [
      "I went up the allotment on Tuesday with a flask and sat on a bucket. That was for nobody but me. || I couldn't say I do, it was the house or the furnace that got looked after. The shed's as near as I come.",
    ],
  },
  outside: {
    layer: 0,
    answers: [
      "Twice a day with Bess, up the top road and round by the chapel. {I keep to where there's nobody about|apart}. || I'm out in all weathers, the dog sees to that. {The high street I leave alone, for fear who I'd meet|apart}.",
    ],
  },
  home: {
    layer: 0,
    answers: [
      "A house in a terrace, in a Welsh steel town, with the stacks in the bedroom window. There's a warm kitchen and a shed. || Me and Gwen have had the same house twenty-six years, with Mrs Pugh through the wall. There's no noise in it these days.",
    ],
  },
  tomorrow: {
    layer: 0,
    answers: [
      "Same as today with another date on it, I'd say. Bess at half six, and a shelf in the box room Gwen wants level. || Tomorrow's bin day, so I've an appointment. After that it's the bathroom tap.",
    ],
  },
  music: {
    layer: 0,
    answers: [
      "The radio, talk mostly, and I've the paper by heart before noon. I liked a male voice choir, when I'd a mind to. || Snooker, and whatever's on about canals or engines. For music it's brass bands or nothing, with me.",
    ],
  },
  "bad-dreams": {
    layer: 0,
    answers: [
      "I dream I'm late for the two o'clock shift and can't find the gate. {I wake with my heart going, and that's me up|nights}. || The one I get is the canteen with every chair empty and the urn still hot. {I'm wide awake after that, whatever the hour|nights}.",
    ],
  },
  online: {
    layer: 0,
    answers: [
      "I'm hardly online, bar this, I've a phone with buttons. I looked up the works on Gwen's laptop once and shut the lid quick. || Not me, I've no Facebook or any of that. Gwen reads me bits off hers, who's had a baby.",
    ],
  },
  "look-forward": {
    layer: 0,
    answers: [
      "Nia's next Sunday with us, and that's about the one thing I'd ring on a calendar. || Christmas in Cardiff, I suppose, for Nia's stocking. The rest I can take or leave.",
    ],
  },
  laughs: {
    layer: 0,
    answers: [
      "Nia, when she gives me my orders, and Bess falling off the settee. My last proper laugh was in the summer. || Baz could do it, he'd only to open his mouth. These days I just laugh where you're meant to.",
    ],
  },
  "good-memory": {
    layer: 0,
    answers: [
      "Barry Island, with Carys about five, asleep on my shoulder all the way to the car and a chip still in her hand. || The day the men asked for me to run the shift. Gwen put a clean cloth on, as if the minister was coming.",
    ],
  },
};
