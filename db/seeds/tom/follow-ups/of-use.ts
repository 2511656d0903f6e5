import type { Scenario } from "~/domain/simulator/scenario";

/** What Tom answers who asks what he was good for, and what he is good for now. */
export const ofUse: Scenario["topics"] = {
  "certificate-mine": {
    layer: 0,
    asks: [
      ...["been yours to write", "would have gone on it", "put on the certificate"],
      ...["gone on the certificate"],
    ],
    answers: [
      "My name, right. And that nobody was hurt on my shift in nine years, I'd have liked that put. || Nine years a shift manager and nobody carried out. And Tom, the way it's said.",
    ],
  },
  "lad-ask": {
    layer: 0,
    asks: ["want him to ask", "wanted him to ask", "want the lad to ask"],
    answers: [
      "What I'd done. {I'd a whole answer ready and he never turned the page over|useless}. || Anything before March. {He started at what I'm doing now, and that's nothing|useless}.",
    ],
  },
  boots: {
    layer: 0,
    asks: [
      ...["do with your boots on", "after you've laced up"],
      ...["as far as the boots", "far as your boots", "laced your boots"],
      ...["laced up your boots"],
    ],
    answers: [
      "{I feel a fool|useless}. I sit there a minute and then I take them off quiet, so Gwen doesn't hear. || I'm all right for about as long as it takes to do the one. {Then I remember, and I've to undo it|useless}.",
    ],
  },
  "decent-finish": {
    layer: 0,
    asks: [
      ...["decent way to finish", "good way to finish", "how should it have ended"],
      ...["have been a decent way"],
    ],
    answers: [
      "Somebody from upstairs coming down on the floor and saying it to our faces. {Ten minutes, he'd have needed|useless}. || A last shift that we knew was the last. {We'd have run her down ourselves and done it right, and nobody thought we'd want to|useless}.",
    ],
  },
  "good-shift": {
    layer: 1,
    asks: ["on a good shift", "like to be that man", "to be that man"],
    answers: [
      "You'd come off at two with your face black and not a thing you'd have done different. || Busy. Lads shouting for me from three sides, and I'd know which one mattered.",
    ],
  },
  "shift-known": {
    layer: 0,
    asks: ["know from running a shift", "from running a shift", "nobody asks you now"],
    answers: [
      "Who's had a row at home, before he's got his coat off. {You can't put that on a form|useless}. || How to tell a man he's wrong and have him still speak to you. {They don't want that for warehouse picking|useless}.",
    ],
  },
  steelman: {
    layer: 1,
    asks: [
      ...["that word steelman", "the word steelman", "steelman mean to you"],
      ...["being a steelman"],
    ],
    answers: [
      "My father, and his. You said it and the bank gave you a mortgage, and {I've no word to put there now|useless}. || Where I lived and who I drank with and what time I got up. {Take it off, and I couldn't say what you'd call me|useless}.",
    ],
  },
  "carys-rang": {
    layer: 1,
    asks: [
      ...["call had come to you", "that call had come", "if carys had rung you"],
      ...["the one carys rang"],
    ],
    answers: [
      "{An afternoon of being some use to her|useless}. I'd have been in the car before she'd said which tap. || I'd have moaned about the traffic all the way to Cardiff. {I'd have been her dad again, that's all|useless}.",
    ],
  },
  "carys-right": {
    layer: 0,
    asks: ["to sit right with you", "it sit right with you", "have to be at carys"],
    answers: [
      "If there was a job to it. {Her back gate's hanging off, I'd go for a gate|useless}. || She'd have to want me for something, {the boiler, or fetching Nia from nursery|useless}. I'd be there by dinner.",
    ],
  },
  "turn-at-table": {
    layer: 1,
    asks: ["your turn at that table", "your turn at the table", "turn comes round on sunday"],
    answers: [
      "That the gate's hung, next door. {It's not much of a week, but it's a thing I did|useless}. || I'd say I'd a job on and it was coming along. {I'd have to make the job up, so I cut my meat|useless}.",
    ],
  },
  "more-than-pay": {
    layer: 1,
    asks: [
      ...["what else is it", "else is it", "if not the money"],
      ...["its more than pay", "more than just pay", "more than the money"],
      ...["not only the money"],
    ],
    answers: [
      "Being expected. {There's not a soul would notice now if I was ten minutes late|useless}. || I'd a seat in that canteen, and nobody had to be kind to give it me. {Here they're all being kind|useless}.",
    ],
  },
  "on-the-course": {
    layer: 0,
    asks: [
      ...["there on that course", "sat on that course", "the retraining course"],
      ...["on the computer course"],
    ],
    answers: [
      "{I felt like the slow lad at the back, and I was|useless}. || I was watching my own finger go for the wrong key. {Thirty years I'd been the one who showed people|useless}.",
    ],
  },
  "spanner-back": {
    layer: 1,
    asks: [
      ...["remind you of", "does it remind"],
      "that spanner in your hand",
      "the spanner bring back",
      "hold that spanner what",
    ],
    answers: [
      "{Knowing what I was doing|useless}. Number four, nights, and the heat all down one side of your face. || My father's grip on it, and then mine. {I was sure of things, in that hand|useless}.",
    ],
  },
  "drawing-see": {
    layer: 0,
    asks: [
      ...["when you look at it", "look at the drawing"],
      "look at that drawing",
      "look at her drawing",
      "see in that drawing",
    ],
    answers: [
      "Somebody who could lift a house. {I'd like to know where she saw him|useless}. || The size of the hands on him. {She's drawn a fella who can do things|useless}, and then I look at mine.",
    ],
  },
  "tell-little-one": {
    layer: 0,
    asks: [
      ...["liked to answer", "like to have answered", "like to have told her"],
      ...["able to tell the little", "to tell the little one", "to tell nia"],
      ...["to say to nia"],
    ],
    answers: [
      "That Grampa's got a job to go to. {She'd want to know what it was, mind, and I'd be stuck|useless}. || That I'm on my holidays. {I'd want it to be true, I don't like to make it up for her|useless}.",
    ],
  },
  "about-dinner": {
    layer: 0,
    asks: ["tell her about that dinner", "about that dinner", "about your dinner break"],
    answers: [
      "That I've been let off early. {She'd only ask who by|useless}. || That it's a long one, with pudding. {I can't tell her there's nobody going to call me back in|useless}.",
    ],
  },
  "heard-in-bed": {
    layer: 0,
    asks: ["hear in that about", "about the bed", "bed being made up"],
    answers: [
      "{That I'm to be looked after|useless}. I know she meant they'd love to have me. || I heard us, the year we took Gwen's mother in. {Clear the back room, and where do we put her chair|useless}.",
    ],
  },
  "sitting-there": {
    layer: 0,
    asks: ["was it like sitting there", "like sitting there", "sitting in that chair"],
    answers: [
      "{Like being weighed|useless}. He never looked above my collar. || I'd my folder on my knee, all neat, and {he didn't ask to see it|useless}.",
    ],
  },
  "want-me-see": {
    layer: 0,
    asks: ["you want me to see", "want me to see", "like me to see"],
    answers: [
      "That {it's not the sitting down I wanted|useless}. I'd be there now, if the gates were open. || My hands, if you could. {There's thirty-one years on them and nobody to lend them to|useless}.",
    ],
  },
  "leave-out": {
    layer: 0,
    asks: [
      ...["what do they leave out", "they leave out the people", "leaflets leave out"],
      ...["the leaflets miss"],
    ],
    answers: [
      "What you're to do with your hands. {It says find a hobby, and I had a trade|useless}. || {Who you are, the Monday after|useless}. It's all phone numbers and a man smiling.",
    ],
  },
  "put-it-yourself": {
    layer: 0,
    asks: [
      ...["you put it yourself", "how would you put it", "in your own words"],
      ...["whats the one youd use", "word would you use", "you going to put it"],
    ],
    answers: [
      "I'd say {I've been laid by|useless}, same as you'd lay a tool by. Nobody's cross with it, it's only not wanted. || {Scrap, if you want the trade word|useless}. It's what they did with the rollers.",
    ],
  },
  "matters-most": {
    layer: 0,
    asks: ["what matters most", "said what matters most", "matters most to you"],
    answers: [
      "That she's not worn out on my account, Gwen. {I'm a weight on her as it is|gwen}. || I'd like to be some good to Gwen again. {She's doing the two jobs, hers and mine|gwen}.",
    ],
  },
  "on-mind": {
    layer: 0,
    asks: ["on your mind the most", "most on your mind", "weighing on you most"],
    answers: [
      "{Whether I'm any good to anybody|useless}. You did say straight. || Half six of a morning. {She goes out to earn it and I rinse the cups|useless}.",
    ],
  },
  "lad-of-twenty-one": {
    layer: 0,
    asks: ["that lad of twenty", "lad of twenty one", "like at twenty one"],
    answers: [
      "Cocky. He'd a motorbike, and he thought the works had been put there for him. || Thin as a rake and frightened of the noise. He'd got Gwen by the Saturday, so he can't have looked it.",
    ],
  },
};
