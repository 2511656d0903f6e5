import type { Scenario } from "~/domain/simulator/scenario";

/** What Ben answers to plain questions about then and now. */
export const oftenAskedPlainly: Scenario["topics"] = {
  "wish-said": {
    layer: 0,
    answers: [
      "'That was a rough night, Ben, tell me about it.' From someone at work, with the door shut and no sandwich in their hand. || I'd like my brother Tim to say 'you can knock off the jokes now'. He'd say it to the dishes, but I'd hear.",
    ],
  },
  "who-was-there": {
    layer: 0,
    answers: [
      "Two nurses, both excellent, with my registrar stuck in another department. It was a thin sort of night. || A couple of night staff and yours truly. Everybody else was sick, asleep or in demand elsewhere.",
    ],
  },
  "where-then": {
    layer: 0,
    answers: [
      "On my own ward, on nights, with half a cup of tea going cold on the desk. || At work, in the wee hours of a Sunday. It was so quiet beforehand that I'd been alphabetising the pens.",
    ],
  },
  reacted: {
    layer: 0,
    answers: [
      "By the book. I did the paperwork, thanked the nurses and said something amusing about the photocopier. || I kept moving, mostly. It was one job and then the next, and later on a great many hot cross buns.",
    ],
  },
  "between-us": {
    layer: 0,
    answers: [
      "Good, in a Sunday-phone-call way. My folks are fond of me and I'm entertaining, and we leave it about there. || Solid, I'd say. My brother and I don't talk much, Mum talks plenty, and there's no bad blood anywhere.",
    ],
  },
  "last-word": {
    layer: 0,
    answers: [
      "No, I think I've emptied the pockets. Cheers, you were good company for a bathroom floor. || Just thanks, really. Have a decent biscuit with your next cuppa, on medical advice.",
    ],
  },
  "no-questions": {
    layer: 0,
    answers: [
      "None, that's normally my end of things, and I'm enjoying the break. || Nothing on my list. If one turns up on the way home I'll write it on my hand.",
    ],
  },
  "scale-well": {
    layer: 0,
    answers: [
      "Four, with the washing machine running, it's a great comfort. || Three, or stable and in need of a sandwich, as I'd put it at handover.",
    ],
  },
  "ate-with": {
    layer: 0,
    answers: [
      "Whoever else is on nights, out of the same biscuit tin. At home it's me and the bench. || Mostly nobody, I'm a solo diner with a tea towel for a napkin. My brother Tim coming up should lift the tone.",
    ],
  },
  "better-than-start": {
    layer: 0,
    answers: [
      "Heart rate's down, I reckon, and I've stopped working on my next line. || More of a person and less of a pager than when I logged in.",
    ],
  },
  "plan-when": {
    layer: 0,
    answers: [
      "Wednesday. I've got an actual day off. || Sunday, after I've slept, before I get clever about it.",
    ],
  },
  "in-the-family": {
    layer: 0,
    answers: [
      "Mum's dad, they reckon. The family version is that he liked his shed. || Probably. My lot would call anything 'a bit run down'.",
    ],
  },
};
