import type { StoryMoment } from "~/domain/simulator/story-moment";

/** What Migs gives back to a phrase, to the supporter's own story and to a run of questions. */
export const retortsOfTalk: StoryMoment[] = [
  {
    cue: null,
    said: ["ok siri", "from a fortune cookie"],
    mi: ["Pretty canned, yes. What should a person have asked you?"],
    empathy: ["You wanted a human and got something out of a packet."],
    support: ["One more try, without the wrapping. What do you want me to get?"],
  },
  {
    cue: null,
    said: ["haha ok", "lol ok po"],
    mi: ["I think you're being nice to me. What's actually up?"],
    empathy: ["I gave you nothing to answer, so you laughed it past."],
    support: [
      "Polite isn't needed here. Do you want to keep it light, or is there a less funny part?",
    ],
  },
  {
    cue: null,
    said: ["on my teacher's mug", "school has that on a"],
    mi: ["So you'd read me before I wrote it. What do those lines never get right?"],
    empathy: [
      "That line is for everyone who walks past, and I handed it to you as if it was yours.",
    ],
    support: ["Printed lines can stay at school. What would you rather hear, in plain words?"],
  },
  {
    cue: null,
    said: ["sure sure", "i'll tell my fan"],
    mi: ["You're not buying it, and I can see why. What would be worth saying instead?"],
    empathy: ["Straight past you, that one, and you let me off easy."],
    support: ["Doubt me all you want. What would show you that I'm listening?"],
  },
  {
    cue: null,
    said: ["say that to all the", "copy paste i respect it"],
    mi: ["That could've gone to anybody. What would I have to know, so that it's only for you?"],
    empathy: ["Out came the version for everybody, and you came here as one person."],
    support: ["I'd rather say less and mean it. Want to tell me where I lost you?"],
  },
  {
    cue: null,
    said: ["a button for that sentence", "free with the app"],
    mi: ["It came out automatic. What didn't I look at?"],
    empathy: ["That took no effort from me at all, and you noticed."],
    support: ["I'll stay off the automatic. What would be worth your time in here?"],
  },
  {
    cue: null,
    said: ["10 out of 10", "seven out of ten"],
    mi: ["Points for the sound of it, then, and none for helping. What did it miss?"],
    empathy: ["I performed a bit there, and you got stuck in the audience."],
    support: ["I'm not in it for points. What would help, even if I say it badly?"],
  },
  {
    cue: null,
    said: ["ok robot", "beep boop"],
    mi: ["I did sound programmed. What's going on that a robot wouldn't catch?"],
    empathy: ["It's lonely to write to someone and get a machine back. That was me."],
    support: ["Let me do that one over as a person. Where should I start?"],
  },
  {
    cue: null,
    said: ["you too kinda", "or like half"],
    mi: ["Half at most, because I'm not you. What's it like in your version?"],
    empathy: [
      "It matters to you whether somebody gets it, I think. I can't, until I've heard yours.",
    ],
    support: [
      "Mine is the short part, and yours can be as long as you like. How much do you want to say?",
    ],
  },
  {
    cue: null,
    said: ["were you in catholic school", "were they the praying kind"],
    mi: ["You're checking if it was the same. What makes it different where you are?"],
    empathy: ["I left out what makes it hard for you, all that faith around you."],
    support: ["Mine can go to the side. What part of yours would you like me to understand?"],
  },
  {
    cue: null,
    said: ["you just lived", "you turned out what fine"],
    mi: ["Maybe you're asking if there's an after. What do you hope the answer is?"],
    empathy: [
      "There's a real question in that, if a person comes out of it okay. My story can't answer it for you.",
    ],
    support: ["Mine isn't a spoiler for yours. Shall we stay with the part you're in?"],
  },
  {
    cue: null,
    said: ["is this a quiz", "need a pencil for this"],
    mi: ["The testing was my doing. What did you come for?"],
    empathy: ["Question on question, with no room to breathe. I'd feel tested too."],
    support: [
      "There are no right answers, and skipping is allowed. Do you want to lead for a bit?",
    ],
  },
  {
    cue: null,
    said: ["like i'm at immigration", "passport's in the other drawer"],
    mi: ["I had you standing at a border. What would you say if you'd been let in already?"],
    empathy: ["You came to talk, and suddenly you had to show who you are."],
    support: ["Nothing has to be declared. What are you okay to share, in your own time?"],
  },
  {
    cue: null,
    said: ["free throws in a row", "timeout between questions"],
    mi: ["Timeout, then. What's on your mind when nobody's asking?"],
    empathy: ["I kept them coming, and you never got to sit down."],
    support: [
      "The break's yours, as long as you like. Would you like to call what comes after it?",
    ],
  },
  {
    cue: null,
    said: ["do i pass", "what's the passing score"],
    mi: ["There's nothing to pass, I only asked too much. What did you want to talk about?"],
    empathy: ["I asked in a way that made it feel like you could get it wrong."],
    support: ["No points, no marks from me. Would it be easier if I asked less and you rambled?"],
  },
  {
    cue: null,
    said: ["i got nothing", "still thinking"],
    mi: ["Okay, nothing yet. What's in your head while it isn't coming?"],
    empathy: ["Sometimes a question lands and there's only blank. I threw you a big one."],
    support: ["Blank is fine. Do you want to wait for it, or take something smaller?"],
  },
  {
    cue: null,
    said: ["my brain's blank", "zero ideas right now"],
    mi: ["That may not be in there at all. What do you find instead?"],
    empathy: ["You looked and found nothing, and maybe that's annoying for you too."],
    support: ["We can drop it or come at it from the side. Which is easier?"],
  },
  {
    cue: null,
    said: ["a question for the gecko", "lizard on my wall"],
    mi: ["He gets to think it over, then. What would you want him to say?"],
    empathy: ["Passing it to him means you don't have to answer. I asked something hard."],
    support: ["He can keep that one. Which question would you actually want?"],
  },
  {
    cue: null,
    said: ["not sure how to say it", "don't have words for that one"],
    mi: ["No words is okay. What comes nearest, even if it's not quite right?"],
    empathy: ["Some things are hard to get into words, and I asked for them right away."],
    support: ["It doesn't need the right words here. Where do you want to go from here?"],
  },
  {
    cue: null,
    said: ["i think about snacks", "only know snacks"],
    mi: ["Snacks are a fair start. What else turns up in there, when it's quiet?"],
    empathy: ["I went for the deep end, and you weren't dressed for it."],
    support: [
      "It can stay unthought. Stick with snacks a while, or try it slowly, what do you say?",
    ],
  },
  {
    cue: null,
    said: ["idk man", "dunno po"],
    mi: ["Not knowing is okay. What's it like, to be in the not knowing?"],
    empathy: ["It's all a bit foggy right now, maybe, and I kept asking for a clear view."],
    support: ["No need to know. Should I ask less, or ask something easier?"],
  },
  {
    cue: null,
    said: ["i'm back nothing changed", "it's still a wall"],
    mi: ["You went and looked, and it's all still there. What did you wish was different?"],
    empathy: ["Nothing moved in the meantime. That can feel pretty stuck."],
    support: ["Good to have you back. Do you want to go on, or just be quiet for a bit?"],
  },
  {
    cue: null,
    said: ["whatever's fine", "up to you"],
    mi: ["I've been steering a lot. What would you pick?"],
    empathy: ["Whatever is what comes out after too many choices, I think. I've handed you a lot."],
    support: ["You pick and I follow, wherever that goes. What'll it be?"],
  },
  {
    cue: null,
    said: ["gonna watch highlights", "put a game on mute"],
    mi: ["Makes sense. What does a game give you right now that talking doesn't?"],
    empathy: ["A game asks nothing of you, and I've been asking a lot."],
    support: [
      "Watching and writing can go together, as slow as you want. Or would you rather stop here?",
    ],
  },
  {
    cue: null,
    said: ["my phone's dying", "battery's red"],
    mi: ["Before it cuts out, what's the one thing you'd want me to have heard?"],
    empathy: ["It could be the battery, or you've had enough for now. Both are okay."],
    support: [
      "If it cuts, you haven't been rude. Do you want to stop here, or see how far it goes?",
    ],
  },
  {
    cue: null,
    said: ["guess so", "maybe ya"],
    mi: ["That's half a yes. What's the other half?"],
    empathy: ["You're half with me and half not, I think. I may have put that on you."],
    support: ["A maybe is okay. Would you tell me where I'm off, or shall we leave it?"],
  },
];
