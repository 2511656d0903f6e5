import type { Scenario } from "~/domain/simulator/scenario";

/** What Ben answers to who asks briefly what an early line meant. */
export const ofEarlyLines: NonNullable<Scenario["askedBack"]> = [
  {
    said: ["bought a pie, watched", "got a mince and cheese"],
    answers: {
      then: [
        "Came home, lay down, got up again. || I walked back and stared at the ceiling till lunch.",
      ],
    },
  },
  {
    said: ["six at night. It's breakfast", "Cereal at dusk"],
    answers: {
      mean: [
        "My days are upside down, that's all. || I'd slept till five, so it counts as morning.",
      ],
    },
  },
  {
    said: ["waited for it to beep", "gelled my hands and waited"],
    answers: {
      mean: [
        "I'd been at work so long I thought I was there. || My head was still on the ward, I'd only brought the legs home.",
      ],
    },
  },
  {
    said: ["said my name and extension", "gave my pillow advice"],
    answers: { mean: ["I answer it in my sleep. || I was asleep, and I took the call anyway."] },
  },
  {
    said: ["I'm good at it, that's the stupid thing", "They like having me on"],
    answers: {
      mean: [
        "At work I look fine, so nobody'd guess. || That nothing shows. I still do the job properly.",
      ],
    },
  },
  {
    said: ["nobody so much as looked up", "nobody so much as said her name"],
    answers: {
      mean: [
        "Four hours after she died, and it was just the next list. || By breakfast it was business as usual.",
      ],
      who: [
        "The round, so the consultant, Sanjay, a couple of students. || Everyone on the round, about seven of us.",
      ],
    },
  },
  {
    said: ["being nice to me", "ready for anything but that"],
    answers: {
      mean: [
        "I'd have known what to do with angry. || Nice was harder. I had a whole speech ready for angry.",
      ],
    },
  },
  {
    said: ["That night just had a date on it", "where the line got drawn"],
    answers: {
      mean: [
        "I was tired well before her. She's when I noticed. || It didn't start with that night. I'd been run down since June.",
      ],
    },
  },
  {
    said: ["watched somebody else's dog", "a labrador let me watch him"],
    answers: {
      mean: ["I sat on a bench instead of going to bed. || Just that I wasn't ready to go home."],
    },
  },
  {
    said: ["Washed my scrubs twice", "Then I put the same wash on"],
    answers: {
      mean: ["I forgot I'd done it. || I wasn't concentrating, I pressed the button again."],
    },
  },
  {
    said: ["I haven't corrected him", "tells people on sites"],
    answers: {
      mean: [
        "He thinks it's like on telly. I let him. || Mostly it's paperwork and drips, and Tim's never asked.",
      ],
    },
  },
  {
    said: ["confidential waste", "I binned it with the blood forms"],
    answers: {
      mean: [
        "I wasn't looking, I was just clearing up. || I'd stopped noticing what was in my hands.",
      ],
      who: [
        "A girl of six or so, in to see her granddad. || Somebody's granddaughter, at visiting. She'd have been six.",
      ],
      youSaid: ["'Cheers, that's me all right.' || I said thanks, I love the ears."],
    },
  },
  {
    said: ["same, the printer was down", "told me about a printer"],
    answers: {
      mean: [
        "He wasn't being mean. He'd no idea what I meant. || It's just what a bad day is, where he works.",
      ],
      who: ["The one in insurance, he does floods. || He's in insurance, the room next to mine."],
    },
  },
];
