import type { Scenario } from "~/domain/simulator/scenario";

/** What Tom answers who asks him to put it his way, or what would make it easier to say. */
export const inHisOwnWords: Scenario["topics"] = {
  "not-asked-first": {
    layer: 0,
    asks: ["did i not ask first", "i not ask first", "i have asked first"],
    answers: [
      "What it's like, I suppose. {Everybody goes straight to the mending, so I say nothing|shut-down}. || What I do at three in the morning. {Nobody's had that out of me|shut-down}.",
    ],
  },
  "none-asked": {
    layer: 0,
    asks: ["none of us asked you", "have none of us asked", "nobody asked you yet"],
    answers: [
      "What I was, before I was out of work. || How I am when they've all gone home. I'm not sure I'd answer, but it's never been put.",
    ],
  },
  "come-for": {
    layer: 0,
    asks: ["what did you come for", "did you come for", "come here for"],
    answers: [
      "{To say it the once|shut-down}, to somebody who'd not fetch me a leaflet. || {I'm not sure I know|shut-down}. To see what it looks like written down, I think.",
    ],
  },
  "wanting-to-say": {
    layer: 0,
    asks: ["come in wanting to say", "come wanting to say", "did you come to say"],
    answers: [
      "That it's the nights. {I can do the days, after a fashion|nights}. || That {I've stopped sleeping and I'm no company|nights}, and it's gone on too long.",
    ],
  },
  "part-not-heard": {
    layer: 0,
    asks: ["part i havent heard", "i havent heard yet", "part youve not told"],
    answers: [
      "How I am at half past three in the morning. {It's a different fella sat there|nights}. || There's a good bit. {I'm all right till the house goes to bed|nights}, put it that way.",
    ],
  },
  "tried-went": {
    layer: 0,
    asks: ["how did it go that", "did it go that time", "how did trying it go"],
    answers: [
      "It went a week. {Then I'd be at it and I'd think, who's this for|hollow}. || I gave it a fair go, I'm no quitter. {It filled the morning and didn't touch the rest|hollow}.",
    ],
  },
  "still-there": {
    layer: 0,
    asks: ["still there when you stop", "there when you stop", "when you stop being busy"],
    answers: [
      "{A sort of draught, and I can't find where it gets in|hollow}. || {Nothing, that's what's there|hollow}. You can only look at that so long, so I get the paint out.",
    ],
  },
  "gone-on-to-say": {
    layer: 0,
    asks: ["have gone on to say", "gone on to say", "going to say before"],
    answers: [
      "Only that it's a bit worse than I'd made out. {I'd got my foot in the door with it, that's all|shut-down}. || Something about the nights. {It'll come round again, if it's let|shut-down}.",
    ],
  },
  "yours-to-carry": {
    layer: 0,
    asks: ["yours like to carry", "what is yours like to", "your own like to carry"],
    answers: [
      "{It's hardly there in the day, and then it gets dark|nights}. || It's the hours of it, not the size. {By four in the morning I'd hand it to anybody|nights}.",
    ],
  },
  "had-there": {
    layer: 0,
    asks: ["was it you had there", "it you had there", "you were about to say"],
    answers: [
      "{Only that I'm not right, and I've known it a while|shut-down}. || I'd been about to tell you how it is, {when there's nobody to put a face on for|shut-down}.",
    ],
  },
  "weigh-my-side": {
    layer: 0,
    asks: ["weigh from your side", "does it weigh from", "it weigh from your"],
    answers: [
      "{It's what I get up with and what I go to bed with|hollow}. || {More than I make it look|hollow}. I've had eight months' practice at making it look nothing, so it's not all you.",
    ],
  },
  "sound-from-me": {
    layer: 0,
    asks: ["sound like coming from me", "like coming from me", "sound coming from me"],
    answers: [
      "Like somebody with a bus to catch. {I shut up, when I hear that|shut-down}. || Like that mug. {I felt daft for having said anything|shut-down}.",
    ],
  },
  "mine-to-ask": {
    layer: 0,
    asks: ["is mine to ask", "what is mine to ask", "what may i ask"],
    answers: [
      "How the nights are. {She can't ask me that, she's in them|nights}. || Most things, so long as you're asking and not telling. {Ask me about three in the morning|nights}.",
    ],
  },
  "come-across": {
    layer: 0,
    asks: ["how did it come across", "did it come across", "how did that come across"],
    answers: [
      "As if you'd made your mind up about me. || Like I was shirking. I've not been called that in my life.",
    ],
  },
  "be-handed-it": {
    layer: 0,
    asks: ["like to be handed it", "to be handed it", "handed that line"],
    answers: [
      "{You nod, and you say no more|shut-down}. I go red for every lad I gave it to. || You smile, you say ta. {It's somebody wanting you to stop, and so you do|shut-down}.",
    ],
  },
  "true-state": {
    layer: 0,
    asks: ["true state of it", "how is it really", "whats the true state"],
    answers: [
      "{Not good|hollow}. I get up, I go round the house, I go to bed. || {Thin|hollow}. I put a face on it till about four, when the light goes.",
    ],
  },
  "make-of-it": {
    layer: 0,
    asks: ["make of it yourself", "you make of it yourself", "do you think of it yourself"],
    answers: [
      "That it's mostly said to get out of the room. || I nod, and it's gone by tea time. I'd sooner they said nothing.",
    ],
  },
  otherwise: {
    layer: 0,
    asks: ["say to it otherwise", "would you say to it", "say if you werent polite"],
    answers: [
      "That it's not right, really. {I say what I say so there's an end to it|shut-down}. || That it's easy said from where you are. {I was brought up to keep that in|shut-down}.",
    ],
  },
  "where-not-reach": {
    layer: 0,
    asks: ["where it doesnt reach", "in there where it", "doesnt reach you"],
    answers: [
      "{Cold|hollow}. There's a fella sat in there with his coat on. || {I can hear people talking, and it might as well be next door|hollow}.",
    ],
  },
  "open-again": {
    layer: 0,
    asks: ["open it up again", "would open it up", "help you open up"],
    answers: [
      "Ask me something small. I can generally manage small. || Give me a minute and don't fill it. I come back, if I'm let.",
    ],
  },
  "after-the-but": {
    layer: 0,
    asks: ["what comes after it", "comes after it", "comes after the but"],
    answers: [
      "But it's three in the morning again in a few hours. || But you're not the one sat in this chair. No offence meant.",
    ],
  },
  "leave-you": {
    layer: 0,
    asks: ["where does it leave you", "hearing that mine came", "does that leave you"],
    answers: [
      "Where I was. Pleased for you, and a bit further off. || Looking in at a window, a bit. I'd not know how you got from there to here.",
    ],
  },
  "yours-like": {
    layer: 0,
    asks: ["whats yours like for", "yours like for someone", "never worked in it"],
    answers: [
      "It's a long shift with no job in it. {You clock on at three and nobody relieves you|hollow}. || {All the gear, and nothing to use it on|hollow}. You turn up every morning just the same.",
    ],
  },
  "miss-asking": {
    layer: 0,
    asks: ["did i miss with", "what did i miss", "miss with all that"],
    answers: [
      "That I'd have told you, if you'd left a gap. || There was a thing I'd half said. You'd gone on to the next.",
    ],
  },
  "stay-with-which": {
    layer: 0,
    asks: ["one would you want to stay", "want to stay with", "which one would you"],
    answers: [
      "Whichever was nearest the nights. {That's where it is, for me|nights}. || The first. {I'd still got that kitchen in my head, and the dark|nights}.",
    ],
  },
  "when-read": {
    layer: 0,
    asks: ["think of when you read", "did you think of when", "when you read it"],
    answers: [
      "Whether there was a right answer. {I was never one for talking about that sort of thing|shut-down}. || I thought, I ought to know that about myself. {I went to look and it was all shut up|shut-down}.",
    ],
  },
  "stood-on-it": {
    layer: 0,
    asks: ["now youre stood on it", "youre stood on it", "see now youre stood"],
    answers: [
      "Give me a minute with it. {I'm not used to looking that way|shut-down}. || {That I've looked at everything but me for a long time|shut-down}.",
    ],
  },
  "on-the-way": {
    layer: 0,
    asks: ["come across on the way", "across on the way", "find on the way"],
    answers: [
      "My father, oddly. He'd have had no answer either. || Thirty-one years of shifts, one behind the other. I got lost in them.",
    ],
  },
  "before-dog": {
    layer: 0,
    asks: ["thinking of before she started", "before she started", "before the dog started"],
    answers: [
      "Nothing with any shape to it. {I'd just gone grey, like|hollow}. || How long it is since there was any noise in here. {I'd got back as far as the summer|hollow}.",
    ],
  },
  "through-mind": {
    layer: 0,
    asks: ["whats going through your mind", "going through your mind", "going through your head"],
    answers: [
      "Whether to say it or leave it. {I get it as far as my fingers|shut-down}. || That I've been ten minutes typing one line. {There's more, it won't be hurried|shut-down}.",
    ],
  },
  "sooner-be-off": {
    layer: 0,
    asks: ["that id sooner be off", "sooner be off", "i want to be off"],
    answers: [
      "Nothing you did. {I'd sooner go first than be left sat here|apart}. || Folk generally would. {I'm not much company, I know that|apart}.",
    ],
  },
  "thoughts-got-to": {
    layer: 0,
    asks: ["your thoughts got to", "where had your thoughts", "thoughts gone to"],
    answers: [
      "The canteen, the last week. {I could hear the spoons|hollow}. || {Miles off|hollow}. I was up on the gantry with Wyn, and he was telling me off.",
    ],
  },
  "nothing-pulls": {
    layer: 0,
    asks: ["nothing pulls you one way", "pulls you one way", "when nothing pulls you"],
    answers: [
      "{Like a Sunday with nobody coming|hollow}. || It's restful for about a minute. {Then you notice it's been months|hollow}.",
    ],
  },
};
