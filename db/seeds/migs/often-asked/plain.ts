import type { Scenario } from "~/domain/simulator/scenario";

/** What Migs answers to plain questions about then and now. */
export const oftenAskedPlainly: Scenario["topics"] = {
  "wish-said": {
    layer: 0,
    answers: [
      "like 'you can sit down now, we got this'. from anybody, in a normal voice, no violins || rest, migs, you already made the team. i wish my coach would say that and then just walk away",
    ],
  },
  "who-was-there": {
    layer: 0,
    answers: [
      "just mama with her mop, singing to the floor. so like, present but not in the meeting || my mama was in the room po, but she was fighting a stain. i didn't say anything to her",
    ],
  },
  "where-then": {
    layer: 0,
    answers: [
      "at our kitchen table, during vacation, raining like crazy. there was an egg on my plate and i swear it was staring || home po, on my usual chair, spoon halfway up. the rice was still steaming",
    ],
  },
  reacted: {
    layer: 0,
    answers: [
      "i cracked a joke at my plate, zero laughs. then i went out and shot free throws till my arms quit || acted normal po, like super normal. i even washed the dishes without being told, that's how you know",
    ],
  },
  "between-us": {
    layer: 0,
    answers: [
      "super loud and super loving po. i'm right there in the middle, just kinda quieter under the jokes || we're solid, everybody roasts everybody. lately i just finish my rice faster and go to my room",
    ],
  },
  "last-word": {
    layer: 0,
    answers: [
      "nah, i think that's the whole bag po. salamat for reading through that many typos || just, thanks for being normal about stuff. also drink water, that's from my lola",
    ],
  },
  "no-questions": {
    layer: 0,
    answers: [
      "none po, i'm usually the quiz guy but my brain's on bench || nope, i'm good. you passed the interview, you can start monday",
    ],
  },
  "scale-well": {
    layer: 0,
    answers: [
      "uh, like a 3, i've got snacks and the fan's behaving || 4 if nobody's home, and i'm rounding up for morale",
    ],
  },
  "ate-with": {
    layer: 0,
    answers: [
      "dinner's mama, lola and my sister bea, all of us squeezed on one side of the fan. lunch is the team, and they chew loud || the whole house eats together po, no escape. midnight snacks though, that's me and the gecko",
    ],
  },
  "better-than-start": {
    layer: 0,
    answers: [
      "way less jumpy than my first message. i just typed a whole line and didn't add a joke to it || better po, i think i'm breathing like a normal person. earlier i was breathing like a drumroll",
    ],
  },
  "plan-when": {
    layer: 0,
    answers: [
      "saturday maybe, after training || friday, after last period, before i can overthink it",
    ],
  },
  "in-the-family": {
    layer: 0,
    answers: [
      "my tito got quiet for like a year. they said that's just how he is || maybe? in our family if you're sad they feed you, that's the whole system",
    ],
  },
};
