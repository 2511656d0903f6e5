import type { Scenario } from "~/domain/simulator/scenario";

/** What Wei Ling answers that no other client is asked. */
export const ownTopics: Scenario["topics"] = {
  stats: {
    layer: 0,
    asks: [
      "stats",
      "statistics",
      "midterm",
      "34",
      "module",
      "modules",
      "which exam",
      "the 4th",
      "on the 4th",
      "exam first",
      "first exam",
      "paper",
    ],
    answers: [
      "stats is on the 4th, 9am, mpsh. i can already hear the chairs || the 4th, nine in the morning, in the big sports hall. those chairs scrape and i can hear it already",
      "the midterm was 34 out of 100. the average was 61, they put it on a slide || 34 out of a hundred, class average 61, and yes they showed the curve on the projector with a little arrow",
    ],
  },
  mother: {
    layer: 0,
    asks: [
      "your mum",
      "mother",
      "mum call",
      "mum calls",
      "when she calls",
      "sunday call",
      "sundays",
    ],
    answers: [
      "she works at a polyclinic, front desk. she calls on sundays and asks have you eaten || my mum's at the front desk of a polyclinic. sundays she rings, and it's always did you eat first",
      "she'd be kind about it. {that would almost be worse than shouting|pretending} || she'd just be gentle with me. {i'd rather she shouted, i could stand that better|pretending}",
    ],
  },
  room: {
    layer: 0,
    asks: ["room", "hostel", "hall", "roommate", "corridor", "your door", "live with"],
    answers: [
      "single room, level 5. my window faces the carpark, i know everyone's car by now || level 5, a single, carpark view. i can tell you who came home by their headlights",
      "i keep the lights off so people think i'm out. {easier that way|unnoticed} || my light's off most evenings. {it's simpler if nobody thinks i'm here|unnoticed}",
    ],
  },
};
