import type { Scenario } from "~/domain/simulator/scenario";

/** What Ben answers to who asks back about the lines that stay with one. */
export const ofVividLines: NonNullable<Scenario["askedBack"]> = [
  {
    said: ["asked if I'd seen the roster", "that's how you grow a hide"],
    answers: {
      youSaid: [
        "I said 'cheers for that'. I'd rehearsed something else in the lift. || 'No worries', I told him, and I asked after his handicap.",
      ],
      felt: [
        "{Like I'd handed in the wrong form|handover?}. I folded up and went back to work. || {About nine years old|handover?}, with my tie done up.",
      ],
      then: [
        "I took the back stairs and sat on one. {Nobody uses them, that's what they're for|handover?}. || I went and found a stairwell with a broken light. {It was the best room in the hospital|handover?}.",
      ],
      why: [
        "I think someone once said it to him. || It's what they had, in his day. Nobody'd shown him another one.",
      ],
    },
  },
  {
    said: ["and I'd rather a complaint", "I could take being told off"],
    answers: {
      why: [
        "{Because I don't think I've got it coming|ashamed?}. A telling off, I'd have signed for. || {It's addressed to somebody better|ashamed?}, that's how I read it.",
      ],
      felt: [
        "{My neck goes hot|ashamed?}. I'd sooner have a complaint, I know the form for those. || {Like opening somebody else's mail|ashamed?}.",
      ],
    },
  },
  {
    said: ["never called for the defence", "nobody's turned up for the other side"],
    answers: {
      why: [
        "{I saw it happen|missed?}. It's hard to get a not guilty off the only witness. || {Because I know what I saw at one o'clock|missed?}, and so does the bloke on the bench.",
      ],
      who: [
        "All me. I do the wig and everything. || There's only one of us in there, we share the robes.",
      ],
      felt: [
        "{Tired, mainly, it sits every night|ashamed?}. || {Small, and sort of caught|ashamed?}. There's no bail on it either.",
      ],
      then: [
        "Then the alarm goes and we adjourn. || It's back in session the next night, same bench.",
      ],
    },
  },
  {
    said: ["they'd already made up the bed", "Eight o'clock, the round, and I'm presenting"],
    answers: {
      who: [
        "The consultant, Sanjay, two nurses and a student. {All of them on their phones or their lists|handover}. || Five of us round a trolley. {I could've touched any one of them|handover}.",
      ],
      why: [
        "{I think they were being kind|handover?}, the way you are with a wet floor. You walk round it. || There were thirty people to see by noon. {It goes to the bottom of the list, and the list never ends|handover?}.",
      ],
      theySaid: [
        "'Who's next?' That was the consultant. || Somebody asked if the printer was fixed.",
      ],
    },
  },
  {
    said: ["coffees so you can't tell", "so my hands have got something to do"],
    answers: {
      then: [
        "I put one down by the clerk and get the gloves on. {Nobody watches your hands in gloves|body?}. || The lid clicks a bit. {I hum over it|body?}.",
      ],
    },
  },
  {
    said: ["written 'fewer, not less'", "'Fewer' underlined twice"],
    answers: {
      why: [
        "{It was the last of her that answered back|mrs?}. || Because it was in her writing. {Nobody else was going to write on it|mrs?}.",
      ],
      felt: [
        "{Like she'd left in the middle of a sentence|mrs}. || {I missed being corrected|mrs}, that's how it got me.",
      ],
      who: [
        "Mrs Tamati, the lady who died. She ran that board. || The lady in fourteen, Mrs Tamati. It was her board, we only wrote on it.",
      ],
    },
  },
  {
    said: ["I've still got her pen", "There's a biro of hers"],
    answers: {
      where: [
        "In here. It's in the pocket with my pass. || On me. I moved it across this morning, same as always.",
      ],
      why: [
        "{There was nobody to hand it to|mrs?}. Then it'd been too long to say so. || {I'd have to tell somebody whose it was|mrs?}.",
      ],
      mean: [
        "A consent form, that's all it was for. She said mine was leaking. || Just a blue one. She'd a whole pencil case, and I got that.",
      ],
    },
  },
  {
    said: ["I can't do forty years of this", "There's no getting off this and I can't see me"],
    answers: {
      often: ["Every time I see the roster. || Once a shift, say. It used to be once a month."],
      why: [
        "{It's the only thing I've ever been any good at|no-road?}, and it's the thing. || I've never learned another one. {I've a degree in this and a loan to match|no-road?}.",
      ],
    },
  },
  {
    said: ["put it in the confidential waste", "I binned it with the blood forms"],
    answers: {
      why: [
        "{My hand did it, it bins paper all day|empty-tank?}. I wasn't in on it. || {It was paper and I was clearing paper|empty-tank?}. That's what frightened me.",
      ],
      then: [
        "I found it. I've never been so pleased to see my own ears. || It was under the path forms. I wiped it down with an alcohol swab.",
      ],
    },
  },
  {
    said: ["count the tiles, I put my face", "somebody's leaned on the accelerator"],
    answers: {
      theySaid: [
        "Nobody's ever said. I'm thought to be very keen on hand hygiene. || Not a word. A porter held the door for me once, a bit too long.",
      ],
    },
  },
];
