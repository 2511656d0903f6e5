import type { Scenario } from "~/domain/simulator/scenario";

/** What Kofi answers to what is often asked of anybody's trouble. */
export const oftenAskedTrouble: Scenario["topics"] = {
  "when-bad": {
    layer: 0,
    answers: [
      "I say my stops under my breath till it's passed. If I'm off shift I walk, with {my fists shoved in my jacket|tight}. || Shut the cab door, window down, and wait for {my jaw to let go|tight}. Back at the room I iron something small.",
    ],
  },
  signs: {
    layer: 0,
    answers: [
      "{My jaw goes first|tight}, then I'm saying sorry to people in shops. After that I'm not fit to talk to. || When I leave off humming and start rehearsing, that's it on its way. {My neck's like a girder by then|tight}.",
    ],
  },
  "how-often": {
    layer: 0,
    answers: [
      "Some of it every day. {The proper boiling sort, two or three times a week|fury}, and always of a Sunday. || Daily, like a service bus. {I'll be fine, and then one letter and I'm raging again|fury}.",
    ],
  },
  "worst-time": {
    layer: 0,
    answers: [
      "Sunday evening, after the handover, no contest. Then about half seven any night, {when somebody else is doing my kids' bedtime|missing}. || The drive home of a Sunday, {with the back seat empty and still warm|missing}. Second to that, three in the morning.",
    ],
  },
  "better-times": {
    layer: 0,
    answers: [
      "First run of the morning, empty road, nobody to frighten. And any minute I've got a comb in my hand. || When my two are in the room it's gone, I couldn't tell you where. Same fella, only somebody's pleased to see him.",
    ],
  },
  "worst-fear": {
    layer: 1,
    answers: [
      "That Ama and Kwame get told their dad's a man to be careful of. {I'd lose them all over again|missing}. || Some judge taking a pen to my weekends. {I've hardly got them now, I can't miss them any more than this|missing}.",
    ],
  },
  beneath: {
    layer: 1,
    answers: [
      "Missing my kids, that's what's under it. {The shouting's only what that sounds like coming up the stairs|missing}. || Fright, if I'm straight with you. {I want my two that badly, and it comes out as noise|missing}.",
    ],
  },
  fault: {
    layer: 0,
    answers: [
      "{Neil moved my Saturday, that one's his|fury}. How loud I said so, I'll give you, that's mine. || The marriage was the both of us, nobody's the villain. {The form's down to them upstairs, and I'm not having it|fury}.",
    ],
  },
  effects: {
    layer: 0,
    answers: [
      "{Three hours' kip, if I'm lucky|nosleep}, a jaw that clicks and a hearing. And the kids get what's left of me. || This year's cost me three grand, my football and most of the canteen. {And my sleep, that went with the letter|nosleep}.",
    ],
  },
  lost: {
    layer: 0,
    answers: [
      "A house, a place at left back, and being the fella with the voices. {Bedtimes, mostly, I've lost about three hundred of them|missing}. || My front door and my good name at work. {And every day with my kids that's not on that sheet|missing}.",
    ],
  },
  regret: {
    layer: 0,
    answers: [
      "Saying yes to that judge when I meant hang on. I'd give a month's pay for those eleven minutes again. || I should have gone to Neil quiet, with the court order in my hand. Loud, I made it easy for him.",
    ],
  },
  miss: {
    layer: 0,
    answers: [
      "{Kwame's weight on my shoulders and Ama talking at me while I stir|missing}. It's not the days out. || {My kids, the boring end of it, who had the last yoghurt|missing}. You don't get boring on a timetable.",
    ],
  },
  "if-fails": {
    layer: 0,
    answers: [
      "If it goes wrong on Monday I'm out of a job, {and then the solicitors start counting|monday}. || Starting again at thirty-eight, with that word on my file. {And it'd be my weekends they'd come for next|monday}.",
    ],
  },
  "good-outcome": {
    layer: 0,
    answers: [
      "My Saturday put back, that word crossed out, and my badge still on. I'd even shake Neil's hand. || I walk out a driver, and somebody's said out loud that I'd asked first. A Wednesday with my two on top, if they're giving.",
    ],
  },
  "what-next": {
    layer: 0,
    answers: [
      "The hearing on Monday at ten, HR and my manager. {I can't see past it, it's like a lorry in front|monday}. || I'm waiting on HR for Monday and on a Miss Rahman to ring me back. {It's the first one I can't breathe round|monday}.",
    ],
  },
};
