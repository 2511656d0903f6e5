import type { Scenario } from "~/domain/simulator/scenario";

/** What Ben answers to who asks back about what happened, how he feels and since when. */
export const ofHowItCame: NonNullable<Scenario["askedBack"]> = [
  {
    said: ["these things happen, as we say in the trade", "with a little salute"],
    answers: {
      why: [
        "An infection that went faster than we did. The line's just what you say so people can keep walking. || She'd an infection and it got into her blood. The salute was so nobody'd ask.",
      ],
      felt: [
        "Like any Sunday till one o'clock. {I'd rather do the trade line than that question|jokes?}. || {I heard myself do the salute, and I wanted to go and sit in a cupboard|jokes?}.",
      ],
      who: [
        "A lady in her seventies, she'd been in about ten days. || Mrs Tamati, a retired teacher, very keen on commas.",
      ],
      mean: [
        "It's what you say on the stairs, so the other guy can say 'yeah'. || It's a thing we do instead. Everyone's got one, mine has an arm in it.",
      ],
    },
  },
  {
    said: ["short two people", "half the roster was home with a bug"],
    answers: {
      why: [
        "There was a bug going round, they were properly crook. I'd have sent them home myself. || Everyone'd been coughing on everyone since June. It's a hospital, we share.",
      ],
      when: [
        "That'd be five weeks. In on the Sunday, out on the Monday. || It's five weeks on Sunday, if you want it for the form.",
      ],
      mean: [
        "{There's another one, and it's got a time in it|mrs?}. I don't lead with that. || It's true as far as it goes. {It just hasn't got her in it|mrs?}.",
      ],
    },
  },
  {
    said: ["my hands are going", "my hands start up on me"],
    answers: {
      why: [
        "My head's off somewhere, and {my hands have got a better memory|body?}. || {I reckon they know which ward it is|body?}. The rest of me isn't consulted.",
      ],
      often: [
        "Every shift since that week. It used to be one hand. || It's each time I go in. Take me to another ward and I'm fine, I've tried it.",
      ],
      mean: [
        "Flat, like the telly's on in another room. || Nothing sad, nothing cross, nothing. You could set a drink down on it.",
      ],
    },
  },
  {
    said: ["if I've got to pick from the wheel", "It's got that taste"],
    answers: {
      why: [
        "I'm the one who was there, and {I'm the one who can't shake it off|ashamed?}. || {Everyone thinks I did fine, and I've let them|ashamed?}.",
      ],
      mean: [
        "There's a laminated wheel, with feelings on. We hand it to patients, with a pen. || Coins, a bit. You get it when Mum's on the phone telling you she's proud.",
      ],
    },
  },
  {
    said: ["back against the washing machine", "It's going round and I'm not"],
    answers: {
      why: [
        "It's the only warm wall, and there's a lock. I've told you more than I've told the flat. || I came in to put a wash on and I sort of stayed. Nobody knocks.",
      ],
    },
  },
  {
    said: ["Bit surprised about that", "if we're doing obs"],
    answers: {
      why: [
        "I'd got ready for a speech. And you've mostly just read it. || I think it's that I've not had to be funny for a few lines. Almost none.",
      ],
    },
  },
  {
    said: ["I've slept properly maybe four", "I've had about four nights"],
    answers: {
      why: [
        "Soon as it's quiet, {I'm back on the ward with the lights down|sleep?}. || I lie down and {the list starts reading itself out|sleep?}.",
      ],
      mean: [
        "Five hours, and not waking up with my hand on my hip. || A sleep's when you don't answer anything. There've been four.",
      ],
    },
  },
  {
    said: ["That night just had a date on it", "where the line got drawn"],
    answers: {
      why: [
        "Short staff, and I don't say no. {I was already running on manners by July|empty-tank?}. || Every week someone was off and I'd take it. {By August you could see through me|empty-tank?}.",
      ],
      felt: [
        "You don't feel it, it's like a tyre. You just get slower. || Normal, that's what's sneaky about it. Everyone was grey.",
      ],
    },
  },
  {
    said: ["I can tell you what was on the telly", "there was a quiz show on"],
    answers: {
      why: [
        "{I think if I get there early enough I might look up|mrs?}. Daft, I know. || {Part of me's still looking for the person who'd do it differently|mrs?}.",
      ],
      often: [
        "Most nights, and whenever there's a quiz. The flat's full of quizzes. || Every night about the same time. In the shower as well, it's not fussy.",
      ],
      where: [
        "Up on the ward, round bed fourteen. I could draw you the ceiling. || On the ward, bed fourteen. I was at the foot, then I was at the side.",
      ],
    },
  },
  {
    said: ["nobody says where else to put it", "a bin for gowns"],
    answers: {
      mean: [
        "You leave it at the door, they say. {Then it's there when you come back|handover?}. || The thing you're left with. {I've been carrying it about in my pocket like a wrapper|handover?}.",
      ],
    },
  },
  {
    said: ["nobody so much as looked up", "tie on, and it went straight to bed one"],
    answers: {
      why: [
        "They'd all got lists. {I think if one had looked up they'd have had to stop|handover?}. || It's how a round goes, one to twenty-eight. {She'd been a bed number by breakfast|handover?}.",
      ],
      felt: [
        "{As if I'd come in through a wall|handover?}. || {I wanted to say her name and I said a potassium|handover?}.",
      ],
      youSaid: [
        "Morning. Then her old neighbour's bloods. || I said 'morning all', and presented bed one. I've got a lovely clear voice for it.",
      ],
    },
  },
  {
    said: ["The daughter of the lady I lost", "How lovely the family were about it"],
    answers: {
      why: [
        "I'd got it in my head that someone would say it to me. {And they said thanks|mrs?}. || {You can't own up to people who are hugging you|mrs?}.",
      ],
      theySaid: [
        "That Mum had liked me. {There's no arguing with that, she did|mrs?}. || They said she'd been in good hands. {I looked at them, my hands|mrs?}.",
      ],
    },
  },
  {
    said: ["you don't remember any of the lights", "Like I'm on call for something"],
    answers: {
      mean: [
        "You got there, so somebody was watching, and it can't have been me. || Ears up the whole time, even in the bath, and the phone never goes.",
      ],
    },
  },
  {
    said: ["when the alarm's been going so long", "when you've come out of the surf"],
    answers: {
      mean: [
        "{I've been going off since about June, I think, and everyone's used to the noise|empty-tank?}. Me and all. || {It hasn't stopped moving and I'm meant to walk up the beach|empty-tank?}.",
      ],
    },
  },
];
