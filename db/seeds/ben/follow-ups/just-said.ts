import type { Scenario } from "~/domain/simulator/scenario";

/** What Ben answers to who asks on about what he has just told of the ward and of that night. */
export const justSaid: Scenario["topics"] = {
  "who-looks-after": {
    layer: 0,
    asks: [
      "looking after you",
      "looks after you",
      "look after you",
      "takes care of you",
      "taking care of you",
    ],
    answers: [
      "{No one's on for that|handover}. I've a washing machine that's warm. || {There's nobody down for it on the roster|handover}. My brother would, he hasn't been told there's a vacancy.",
    ],
  },
  "who-bleeps": {
    layer: 0,
    asks: [
      "calling you when it goes",
      "bleeping you",
      "paging you",
      "end of the bleep",
      "who is it when it goes",
    ],
    answers: [
      "{Nobody, that's what gets me, I ring back in my head and it's just a tone|sleep?}. || Fourteen, always. {I know it's the fridge, and I know it's fourteen|sleep?}.",
    ],
  },
  "when-it-bleeps": {
    layer: 0,
    asks: ["when you hear it", "when the bleep goes", "when you hear the bleep"],
    answers: [
      "{I sit up and say my name|sleep?}. Then I look at the curtains until they're curtains. || I put a hand on my hip, where it'd be. {There's nothing there, so that's me awake|sleep?}.",
    ],
  },
  "bad-one": {
    layer: 0,
    asks: ["the bad one", "was the shocker", "was bad about it", "a bad one"],
    answers: [
      "[after: tamati, fourteen, glasses] Same one, it's the night she died. I tell it as buns if I can. || That's her, the lady I've been telling you about. I start with the buns because it's easier.",
      "A patient of mine died, on nights. I lead with the buns as a rule. || Someone died on my shift. The buns are what I tell people instead.",
    ],
  },
  "buns-freezer": {
    layer: 0,
    asks: [
      "get the buns",
      "buns come from",
      "where on earth did you get them",
      "did you get them from",
      "in the freezer",
      "hot cross buns",
      "nine buns",
      "the buns",
    ],
    answers: [
      "They were Mum's, from Easter, she posts things. I'd forgotten I owned them until I'd eaten nine. || Mum sent them up at Easter in a chilly bag. Nine, cold, over the sink.",
    ],
  },
  "one-patient": {
    layer: 0,
    asks: [
      "always end up at",
      "bed do you end up",
      "one particular patient",
      "a particular patient",
      "one patient in particular",
      "one patient you",
      "someone in particular",
      "somebody in particular",
    ],
    answers: [
      "Yes. Bed fourteen, five weeks ago. {I do go round the others too, but I always end up at hers|mrs}. || Yes, one. Fourteen. {The rest of them come and go, she's there every time|mrs}.",
    ],
  },
  "glasses-off": {
    layer: 0,
    asks: ["took them off", "take them off", "took her glasses", "took the glasses"],
    answers: [
      "I did, afterwards. {They were still warm at the sides|mrs}. || Me. I folded them. {It felt ruder than the compressions had|mrs}.",
    ],
  },
  "say-on-me": {
    layer: 0,
    asks: ["why on me", "say on me", "you mean on me", "died on you"],
    answers: [
      "Because I was the one holding the bleep. {Grammar gives you away|missed?}. || It's what we say, all of us. {I just seem to be the only one who means it|missed?}.",
    ],
  },
  "both-coffees": {
    layer: 0,
    asks: [
      ...[
        "do you drink both coffees",
        "drink both coffees",
        "you drink both of",
        "drink the second coffee",
      ],
      "drink both",
      "both coffees",
      "both of them coffees",
      "second coffee",
    ],
    answers: [
      "No, the second goes to whoever's nearest. They think I'm generous. || No, one's for Sanjay, my registrar. He's started saying 'you shouldn't have', and I shouldn't.",
    ],
  },
  "flu-alone": {
    layer: 0,
    asks: [
      "anyone look after you",
      "anybody look after you",
      "looked after you then",
      "bring you anything",
    ],
    answers: [
      "No, I rang in sick and apologised to the roster, and then I was on my own with a bucket. || No, I'd have had to tell someone. I lived on ice blocks and told Mum it was a cold.",
    ],
  },
  "how-many-patients": {
    layer: 0,
    asks: ["many people were you", "many patients", "many were you looking after", "many beds"],
    answers: [
      "Thirty-one that night. You keep a list in your pocket and it's never the right way up. || Thirty-one, with the outliers. There's a folded sheet in your pocket, and you live off that.",
    ],
  },
  "told-to-me": {
    layer: 0,
    asks: [
      "people say to you",
      "anyone say to you",
      "they say to you after",
      "colleagues say to you",
    ],
    answers: [
      "'Tough one', 'good effort', and one 'at least she was old'. {I thanked all of them|handover}. || I had a 'these things happen' and a hand on the shoulder. {I've said both to other people, so I knew they were closing the chart|handover}.",
    ],
  },
  "said-that-to": {
    layer: 0,
    asks: ["who did you say that to", "you say it to", "you say that to"],
    answers: [
      "The nurse on with me, at five in the morning. She didn't laugh, which is how I know she's good. || Sanjay, my registrar, on the stairs. He saluted back, so that was us done.",
    ],
  },
  "meant-to-be-there": {
    layer: 0,
    asks: [
      "meant to be there",
      "supposed to be there",
      "should have been there",
      "who was missing",
    ],
    answers: [
      "A second house officer and a nurse. Both had the bug, I'd have sent them home myself. || One more of me, and one more nurse. They were sick, properly sick, I can't even be cross.",
    ],
  },
  "other-version": {
    layer: 0,
    asks: [
      "other version",
      "the long version",
      "not the boring version",
      "version isnt boring",
      "real version",
    ],
    answers: [
      "That one's got a name in it, and a time. {I was busy and I thought it could wait|missed?}. || {In the other one I'm standing in it, looking at the wrong screen|missed?}.",
    ],
  },
  "only-doctor": {
    layer: 0,
    asks: ["the only doctor", "only doctor there", "any other doctors", "another doctor"],
    answers: [
      "On the ward, yes. Sanjay, my registrar, was down in emergency with somebody sicker, as it looked then. || Up there, yes. My registrar was four floors down with his hands full.",
    ],
  },
  "last-saw-mates": {
    layer: 0,
    asks: ["last see them", "last saw them", "see your mates", "see your friends"],
    answers: [
      "The last night with a jug was in July. I've been 'on call' since, I'm a very popular man on paper. || July, give or take. I've cancelled four since, all with jokes in them.",
    ],
  },
  "shut-eyes": {
    layer: 0,
    asks: ["eyes are shut", "eyes shut", "close your eyes", "shut your eyes"],
    answers: [
      "The ward from the door, lights down. {Then I'm at fourteen, and I'm early, and it still goes the same|mrs}. || The corridor. {I walk down it and I know which bed I'm going to|mrs}.",
    ],
  },
  "anyone-in-hall": {
    layer: 0,
    asks: ["did anyone see", "did anybody see", "anyone see you do", "anyone watching"],
    answers: [
      "Only the neighbour's cat. It's been discreet. || No, I looked round for a camera crew, I'd have welcomed one.",
    ],
  },
  "on-the-drawing": {
    layer: 0,
    asks: [
      "what was on it",
      "on the drawing",
      "on the picture",
      "what had she drawn",
      "in the picture",
    ],
    answers: [
      "Me, with ears like a bus with its doors open, and a sun. I was bigger than the hospital. || A doctor with enormous ears. Fair, we do say we're listening.",
    ],
  },
  "drawing-now": {
    layer: 0,
    asks: [
      "where is it now",
      "where is the drawing",
      "where is the picture",
      "still have the picture",
      "still have the drawing",
    ],
    answers: [
      "[after: drawing, picture, drew, ears] On our fridge at home, it's got a stain I've chosen not to identify. || It's on the fridge door. I see the ears first and then the milk.",
    ],
  },
};
