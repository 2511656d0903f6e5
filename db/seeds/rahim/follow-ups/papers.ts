import type { Scenario } from "~/domain/simulator/scenario";

/** What Rahim tells of his English, of the permit, and of the offices. */
export const papers: Scenario["topics"] = {
  english: {
    layer: 0,
    asks: [
      "learn english",
      "learned english",
      "learn your english",
      "which languages",
      "what languages",
      "languages do you",
      "how many languages",
      "your english",
      "third language",
    ],
    answers: [
      "English I learned from the safety board and from Mr Lim. Before it come Bangla and some Hindi, from films. || From signs, and the foreman. My first is Bangla, second is Hindi, of the cinema, this is number three.",
    ],
  },
  "permit-paper": {
    layer: 0,
    asks: [
      "permit end",
      "permit expire",
      "permit run out",
      "permit valid",
      "your permit",
      "the permit",
      "cancel the permit",
      "cancel it",
      "they send you back",
      "they sent you back",
      "send you home",
    ],
    answers: [
      "The permit is until March, if they don't stop it before. {If they stop it I have some days, then the plane|permit}. || Until March it is good, written so. {One call from the office, and it is finished in a week|permit}.",
    ],
  },
  "block-four": {
    layer: 0,
    asks: [
      ...["sent him home", "send him home"],
      "block four",
      "the man who complained",
      "happened to the man",
      "happened to that man",
      "happened to him",
      "his bed was empty",
    ],
    answers: [
      "I never heard of him after, he was from Sylhet, a quiet one. {His soap was still there|permit}. || No one heard from him again, that man from Sylhet. {They left his soap, and nobody took it|permit}.",
    ],
  },
  "worker-office": {
    layer: 0,
    asks: [
      "that office",
      "office that helps",
      "helps workers",
      "helps men",
      "help men",
      "help with the company",
      "helps with the company",
      "help you with the company",
      "help workers",
      "office called",
      "office for workers",
      "where is the office",
      "which office",
    ],
    answers: [
      "The office is near Little India, upstairs, a church woman and a lawyer, Jashim says. It costs nothing to ask. || By Little India, second floor. Jashim told me there is a lady and one lawyer, and they take no money.",
    ],
  },
  "next-week": {
    layer: 0,
    asks: [
      "tells you next week",
      "says next week",
      "say next week",
      "at the company office",
      "say at the office",
      "company say",
      "the company tell",
      "when you ask them",
      "who do you ask",
    ],
    answers: [
      "One young woman at the counter, she says next week and does not look up. {I say ok, each time, and I go|waiting}. || There is a girl at their counter. Next week, uncle, she says, and I am thirty-one. {I bow a little and I go|waiting}.",
    ],
  },
  afraid: {
    layer: 0,
    asks: [
      "afraid of",
      "what are you afraid of",
      "what are you most afraid of",
      "what are you scared of",
      "what are you frightened of",
      "frightened of",
      "scared of",
      "your fear",
      "do you fear",
      "what worries you",
      "worries you most",
    ],
    answers: [
      "That one morning my name is on the list, and there is a ticket with it. {I am afraid of this list|permit!}. || {I fear the list by the office door|permit!}, that my name stands there and next to it a flight.",
    ],
  },
};
