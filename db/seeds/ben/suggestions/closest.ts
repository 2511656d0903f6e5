import type { StoryMoment } from "~/domain/simulator/story-moment";

/** Where Ben tells of those closest. */
export const closest: StoryMoment[] = [
  {
    cue: null,
    said: ["tells me i'm too thin", "checks i'm eating"],
    mi: ["When Tim goes on about your eating, what do you hear in it?"],
    empathy: ["Maybe the food and the cricket are how the two of you say the other thing."],
    support: [
      "There's a brother who looks at you properly, in between the cricket. Good that you've got him.",
    ],
  },
  {
    cue: null,
    said: ["we don't do feelings", "sink and a tea towel"],
    mi: ["What gets across at that sink, without being said?"],
    empathy: ["It's closeness with something to dry, and it's never needed a name."],
    support: ["That system has held for a long time. Dishes are a fine language."],
  },
  {
    cue: "jokes",
    said: ["sound effects the rest no", "did it as a bit everything"],
    mi: ["What's in the part that Tim hasn't had?"],
    empathy: ["He got the loud part, and the quiet part stayed with you."],
    support: ["The version with nothing added is welcome here, at any speed."],
  },
  {
    cue: null,
    said: ["he's clocked something", "he might've twigged"],
    mi: ["How do you feel about Tim maybe having noticed?"],
    empathy: ["He's coming to a place he can't stand, and maybe you know what that says."],
    support: ["He's coming, and he can't stand the place. No story has to be ready for him."],
  },
  {
    cue: null,
    said: ["he'd bring sausages", "bring the snags"],
    mi: ["How did that land with you, coming from Tim?"],
    empathy: ["He talked about sausages, and what got through to you was that he's worried."],
    support: ["You hear what he means, whatever he calls it. That's worth having."],
  },
  {
    cue: null,
    said: ["put the tea towel down and", "stop drying and stay"],
    mi: ["What would it be like, to have Tim stop and stay?"],
    empathy: ["Maybe that's all you're after, someone who puts things down and doesn't go."],
    support: ["You trust him with it before he's even heard it. That's worth a lot."],
  },
  {
    cue: null,
    said: ["tighten every hinge", "fixing my doors"],
    mi: ["What comes up in you, at the thought of your mum hearing it?"],
    empathy: ["He'd fix what has hinges, maybe because it's hard to see someone he can't fix."],
    support: ["You know exactly how he'd worry. Who hears what is still yours to say."],
  },
  {
    cue: "jokes",
    said: ["she doesn't laugh at the bits", "what's under the punchline"],
    mi: ["What's it like to be near someone who hears past the joke?"],
    empathy: ["She'd hear you, and maybe right now that's exactly what you can't bear."],
    support: ["Ducking her makes sense, when being seen is too much. She's still your mate."],
  },
  {
    cue: "handover",
    said: ["dumplings after every bad shift", "dumplings and a proper debrief"],
    mi: ["What did those dumplings with Hana give you?"],
    empathy: ["You had a place for this once, and maybe you miss it more than you let on."],
    support: [
      "Dumplings and someone to talk it out with, so you do know what helps. No wonder it slid, with you this tired.",
    ],
  },
  {
    cue: null,
    said: ["what it's doing to me", "knows the fact of it"],
    mi: ["If Hana had the rest of it from you, what would she have?"],
    empathy: ["She's got the fact, and you've got what it does to you."],
    support: ["It's yours to tell, if you want to and when. The rest has room here meanwhile."],
  },
  {
    cue: null,
    said: ["then i hit stop", "bailed after the hello"],
    mi: ["What happened in you, right before you stopped it?"],
    empathy: ["As long as it isn't played, she hasn't asked, and you don't have to answer."],
    support: ["Stopping there was allowed. The rest of that message can wait."],
  },
  {
    cue: null,
    said: ["ask the real question", "get a finally off her"],
    mi: ["What is it that she'd ask you?"],
    empathy: [
      "You know what's coming after that finally, so maybe you've been half answering it already.",
    ],
    support: ["Hana would go straight there, by the look of it. I'll leave the pace to you."],
  },
  {
    cue: null,
    said: ["shoes off and sit", "on my couch in twenty"],
    mi: ["How would it be, to have her sitting there?"],
    empathy: ["She wouldn't be put off by you, and maybe part of you longs for that."],
    support: [
      "Someone who comes and doesn't leave is a rare thing to have. I'm glad there's Hana.",
    ],
  },
  {
    cue: null,
    said: ["haven't asked in weeks", "been slack it's a while"],
    mi: ["What gets in the way of asking her, these days?"],
    empathy: ["There's a bit of guilt about her in that, and so little of you left to go round."],
    support: ["You've had very little to spare. That it bothers you shows what she means to you."],
  },
];
