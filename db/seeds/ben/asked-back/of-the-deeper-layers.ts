import type { Scenario } from "~/domain/simulator/scenario";

/** What Ben answers to who asks back about the number he saw and the way on he can't see. */
export const ofTheDeeperLayers: NonNullable<Scenario["askedBack"]> = [
  {
    said: ["The number was there in the notes", "I'd looked at my patient's result"],
    answers: {
      why: [
        "It was only a bit off, and I had thirty others. {That's the reason, and I wouldn't take it off a student|missed?}. || I thought it'd keep till three. {I've tried to find a better reason than that, and there isn't one in there|missed?}.",
      ],
      mean: [
        "Her blood pressure, it had dropped. {Not far, just far enough that I'm still looking at it|missed?}. || It's a blood pressure, it was a bit low. {You'd walk over and have a look, is all, and I didn't|missed?}.",
      ],
      when: [
        "One in the morning, that Sunday night. {I wrote recheck at three, like I'd all the time in the world|missed?}. || About one. {By the time I was back it'd been two hours|missed?}.",
      ],
      felt: [
        "At the time? Nothing, a wee tick in a box. {It's got heavier every night since|missed?}. || {Sick, when I went back and read it|missed?}. It's my own handwriting, it's even tidy.",
      ],
      theySaid: [
        "The review let me off. {They weren't standing there at one o'clock, I was|missed?}. || Sanjay, my reg, says he'd have waited as well. {I watch his face when he says it|missed?}.",
      ],
      youSaid: [
        "I've said 'it got away from us' to people. {Us is doing a lot of work there|missed?}. || Not in those words, to anyone. {I say 'a tough one' and they nod|missed?}.",
      ],
    },
  },
  {
    said: ["that's a fun little corridor", "They never covered that one in careers week"],
    answers: {
      why: [
        "It's the only thing I've ever been any good at. {And I'm not sure I'm still good at it|no-road?}. || I've got a loan, and a photo in a hall, and a dad who tells the man at the petrol station. {I can't see which bit you'd undo first|no-road?}.",
      ],
      mean: [
        "The job, I mean. {Stay in it or leave it, and I can't picture my face in either|no-road?}. || {I get as far as telling Mum I'm stopping, and it just goes white|no-road?}. It's work I'm talking about.",
      ],
      often: [
        "On and off since winter. {It used to be a thing you'd moan about, and then it wasn't|no-road?}. || It comes round with the roster. {They send out the next ten weeks and I can't look at it|no-road?}.",
      ],
      felt: [
        "{Stuck, like a trolley with one wheel|no-road?}. You push and you go round. || Tired. {It's like being told to choose between two menus in the dark|no-road?}.",
      ],
    },
  },
];
