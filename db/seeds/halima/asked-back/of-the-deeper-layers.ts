import type { Scenario } from "~/domain/simulator/scenario";

/** What Halima answers to who asks back about the apron, the court at night and what she has told nobody. */
export const ofTheDeeperLayers: NonNullable<Scenario["askedBack"]> = [
  {
    said: ["There's nobody under this apron", "Put the apron on a hanger"],
    answers: {
      why: [
        "I tried to think what I'd like for myself and {there was no one at home to ask|self?}. So I did the sleeves. || Whatever I do in a day, the apron does it. {I looked for the part that was only me|self?}.",
      ],
      mean: [
        "That if you untied the strings {it'd just drop on the floor, with the pegs in the pocket|self?}. || I mean the work would be done and they'd never miss the woman. {I hardly would|self?}.",
      ],
      felt: [
        "Quiet. {It's the quiet that bothers me, dear, one ought to mind|self?}. || Calm as a plate. {Only at bedtime did I think, that was myself I was speaking of|self?}.",
      ],
      when: [
        "Last week, on a Wednesday, I'd all her nightgowns to do. || It was some days ago, over the pillowcases. I do those last, they're restful.",
      ],
      then: [
        "I turned the iron down for the silk. Nothing burnt. || I hung up the apron, dear, and looked at it. And then she called.",
      ],
    },
  },
  {
    said: ["what I said, how I pulled", "I hold court over myself"],
    answers: {
      why: [
        "One's mother bore with one, dear, two years in napkins. {And I can't bear with her for an afternoon|bad-daughter?}. || She was never tired of us, that I could see. {So what sort of daughter gets tired|bad-daughter?}.",
      ],
      felt: [
        "{Like being sent to her office, and she isn't there to let me off|bad-daughter?}. || Very small, on that mattress. {Nobody gets up to speak for me, I've noticed|bad-daughter?}.",
      ],
      often: [
        "Every night, dear, between her door and three o'clock. It used to be only after a bad day. || Nightly, since Sunday. Before that the court took its holidays.",
      ],
      mean: [
        "I go back and do it again nicely. {I've such a gentle voice at midnight, when it's of no use|bad-daughter?}. || There's a judge and there's me. {I'm found guilty before she has turned over once|bad-daughter?}.",
      ],
      then: [
        "She gets up to pray and I get up behind her. {I've never yet been let off before three|bad-daughter?}. || Then it's three and I'm called away. {They'll keep my place|bad-daughter?}.",
      ],
    },
  },
  {
    said: ["finished a whole wedding without", "eleven dresses, all out of"],
    answers: {
      why: [
        "I taught them too well, I suppose. {They didn't need to ring and ask me one thing|self?}. || It isn't mine now, why should there be? {I'd thought they might have kept a pleat the way I do it|self?}.",
      ],
      felt: [
        "So proud, and then {as if I'd come to the wrong hall|self?}. || {I felt like my own ghost at the back, counting buttons|self?}.",
      ],
      when: [
        "It was in April. I know the date, I'd have been up all night for it once. || In April, dear. They sent me the pictures the Monday after.",
      ],
      youSaid: [
        "I wrote that it was beautiful work. {I kept out of it that I'd gone looking for my own hand|self?}. || Bravo, I put. {I didn't say that I'd looked for myself|self?}.",
      ],
      who: [
        "The three that I had at the machines, and the eldest runs it now. They're not girls any longer. || My old shop, dear, and the three I trained up there. A hotel wedding, very grand.",
      ],
    },
  },
  {
    said: ["I've not said this to any", "This I haven't told a soul"],
    answers: {
      why: [
        "I was so tired that it prayed itself. {And I'd seen her look for the sleeve of her own mind, so to speak, all day|wish?}. || She'd cried for her mother until two. {I thought that it was enough now, for both of us|wish?}.",
      ],
      mean: [
        "Over for her, dear, the being lost. {And the other half of it was for me, God knows|wish?}. || I mean that God should fetch her, in her sleep, kindly. {There, now it's on your screen as well|wish?}.",
      ],
      felt: [
        "{My forehead was on the mat and I didn't dare to lift it|wish}. || {Warm and wicked, and then I saw her face|wish}. I've not had that smile since I was in plaits.",
      ],
      then: [
        "I helped her up, she's slow in the knees, and I rolled up her mat. {I'd no wish to touch my own|wish?}. || She patted my scarf straight and I put her to bed. {I lay down in my doorway like a dog that has been at the meat|wish?}.",
      ],
      when: [
        "Some weeks back, at the three o'clock one. I counted the nights since, and then I stopped. || It was in the night prayers, a month and more ago. It feels like this morning.",
      ],
      theySaid: [
        "To me, nothing, she was at her own prayer. She only turned and smiled. || She whispered amen, dear. She'd not heard what to.",
      ],
      youSaid: [
        "Not to a person, no, until you. I've hardly told it to the cat. || I haven't let it past my teeth before. My sister wouldn't know me.",
      ],
    },
  },
  {
    said: ["for one second I wished", "There was that fever she had"],
    answers: {
      why: [
        "I saw the end of it, like the end of a corridor. {And there was a bed in it, for me|wish?}. || I was thinking how quiet she'd be. {And how I'd sleep|wish?}. It was only a moment.",
      ],
      felt: [
        "{As if the floor had asked me a question|wish}. Then my fingers did the number. || {Still, quite still, and that's the dreadful part of it|wish}. Then my heart came back.",
      ],
      then: [
        "They came in nine minutes, dear, with a blanket. She asked the young man after his mother. || I rang and I held her hand, and they took her in for the night. She thought that it was an inspection.",
      ],
      when: [
        "In June, when she was burning so. It was past midnight. || June, the second night of that fever. I was in the hall in my bare feet.",
      ],
      youSaid: [
        "I gave them the address, very clearly. The lady said that I was doing well. || My mother's ill, I said, please come. It sounded just as it should.",
      ],
      who: [
        "The ambulance, dear. It's the number on the fridge, I'd written it there myself. || For the ambulance, it was. There's nobody else one rings at such an hour.",
      ],
    },
  },
];
