import type { Scenario } from "~/domain/simulator/scenario";

/** What Ben answers of his trouble, as any client may be asked. */
export const oftenAskedTrouble: Scenario["topics"] = {
  "when-bad": {
    layer: 0,
    answers: [
      "I go and find a job to do, or a joke. If there's neither I come and sit by the washing machine. || Cold water on the face, name the street signs in order. Then a one-liner and back in I go.",
    ],
  },
  signs: {
    layer: 0,
    answers: [
      "{My hands start up|body}, the jokes come faster, and I stop answering texts. Roughly in that order. || I have to read one line of a chart three times. {When the shaking joins in I know it's climbing|body}.",
    ],
  },
  "worst-time": {
    layer: 0,
    answers: [
      "Four in the morning, and the ten minutes before I go on. || The start of a shift, easily. After that it's the small hours, flat on my back.",
    ],
  },
  "better-times": {
    layer: 0,
    answers: [
      "With one patient, door shut, hearing about their week. My hands forget to be a problem. || After a cold swim, or when there's someone else cooking. There's noise in the house and none of it's for me.",
    ],
  },
  "worst-fear": {
    layer: 1,
    answers: [
      "Standing there one night when it counts, {and reaching for it, and nothing comes|empty-tank?}. || That another family gets that phone call, {and I was the one too tired to be any use|empty-tank?}.",
    ],
  },
  beneath: {
    layer: 1,
    answers: [
      "{Under the jokes I'm sad|jokes}, I think, and worn through to the lining. || Take the patter away and {there's a scared, tired bloke who got fond of a patient|jokes}.",
    ],
  },
  fault: {
    layer: 1,
    answers: [
      "{Mine, is where I land|ashamed?}. The report spread it about, and I've scraped it all back onto my own plate. || I blame me. {The roster gets a share on good days|ashamed?}, and I get about two of those a month.",
    ],
  },
  effects: {
    layer: 0,
    answers: [
      "My sleep's gone, my hands play up, I've dropped my mates, and I can't finish a page. || Work gets all of me and the rest of life gets a voicemail. My friends have noticed the difference.",
    ],
  },
  lost: {
    layer: 0,
    answers: [
      "A patient, a girlfriend, and most of my sleep, all since winter. I've been busy. || Whatever it was I used to feel, walking out of there after a good day. And a standing table for dumplings.",
    ],
  },
  regret: {
    layer: 1,
    answers: [
      "I wish I'd pulled up a chair for Mrs Tamati, my patient, that evening. I had the time for a chair. || Going straight back in that same morning as if it was any old day. I'd undo that walk, for one.",
    ],
  },
  miss: {
    layer: 0,
    answers: [
      "Being tired the ordinary way, and Hana across a table telling me I'm an idiot. || Finishing. You'd hang up the stethoscope and the day was done, I miss that more than sleep.",
    ],
  },
  "if-fails": {
    layer: 1,
    answers: [
      "If I can't keep it up, I'm a lad from Timaru with a student loan and {nothing to say for myself|ashamed?}. || It'd mean other people doing my shifts, {and every one of them knowing why|ashamed?}.",
    ],
  },
  "good-outcome": {
    layer: 0,
    answers: [
      "I'd walk onto that ward with quiet hands, and we'd have talked that night through like people. || Sleeping, laughing when a thing's funny, and still a doctor at the end of it, in a smaller size.",
    ],
  },
  "what-next": {
    layer: 0,
    answers: [
      "Monday, back on days. Before that it's my brother Tim and the weekend, that's as far as the diary goes. || Nothing official to wait for, the meetings are done. I've got Tim coming, and then I'm on.",
    ],
  },
};
