import type { StoryMoment } from "~/domain/simulator/story-moment";

/** Where Tom shows a feeling: cues of layer 1. */
export const feelings: StoryMoment[] = [
  {
    cue: "apart",
    said: ["crossed over so we", "read a shop window"],
    mi: ["What would you have had to say to them, if you'd stopped?"],
    empathy: ["Maybe you missed them and hid from them, both in the same minute."],
    support: [
      "Being asked how things are takes some facing. No wonder the two of them were let go by.",
    ],
  },
  {
    cue: "apart",
    said: ["knew a man's breathing", "coughing with your back turned"],
    mi: ["What was it like, to know men that well?"],
    empathy: ["You knew them that well, and now there's so little of it left."],
    support: [
      "Stood that near to them for so long, of course you miss it. Tell me about them, if you like.",
    ],
  },
  {
    cue: "apart",
    said: ["parked outside it once", "through the steam on the glass"],
    mi: ["What was going on in you, sat outside that breakfast?"],
    empathy: ["Part of you wanted to be in there, and part of you couldn't bear to be seen."],
    support: [
      "You got yourself as far as that Friday. There's no shame in the bit that couldn't be done.",
    ],
  },
  {
    cue: "apart",
    said: ["ring a man just to talk", "no reason to knock"],
    mi: ["With no reason needed, what would you want to say to one of them?"],
    empathy: [
      "The shift was the excuse for all of it, and without the excuse you've lost the company.",
    ],
    support: ["Missing them is reason enough, in here. It was a lot of shifts."],
  },
  {
    cue: "apart",
    said: ["one they bring things to", "when a thing's broke"],
    mi: ["What's it like to be on this side of it, and bring something yourself?"],
    empathy: [
      "You've been the one to go to for so long, and maybe nobody thinks to ask who you go to.",
    ],
    support: [
      "This isn't the way round you're used to. What you bring here doesn't have to come mended.",
    ],
  },
  {
    cue: "apart",
    said: ["stood with their back", "friend won't look at you"],
    mi: ["What goes through you, when you catch sight of it?"],
    empathy: ["It was something that knew you, and now it looks straight past."],
    support: ["That's a hard thing to have always in view. It makes sense that it feels personal."],
  },
  {
    cue: "apart",
    said: ["easy while we'd a job", "never a cross word at work"],
    mi: ["How did the talk come about, while there was still the job?"],
    empathy: ["There was no falling out, only nothing left to stand beside."],
    support: [
      "It says something about those years, that a nod feels so little. Missing them is allowed here.",
    ],
  },
  {
    cue: "apart",
    said: ["talked and I listened", "hardly had to open my mouth"],
    mi: ["What was it like, being in Dai's company?"],
    empathy: [
      "With Dai you didn't have to find the words, and now there's neither the words nor Dai.",
    ],
    support: ["It makes sense to miss a man who made it so easy. Say what you like of him."],
  },
  {
    cue: "apart",
    said: [],
    mi: [
      "What do you miss most about having them round you?",
      "How is it for you, walking through the town these days?",
      "What would you want one of the lads to know, if it could be said?",
    ],
    empathy: [
      "You're among people who've known you for years, and still by yourself with it.",
      "It's the company that's gone, as much as the work.",
      "Somehow you've got out of reach, and maybe you don't know the way back in.",
    ],
    support: [
      "There's no shame in missing that, and no need to make light of it.",
      "So many years beside other men leave their mark. It's all right to feel the want of it.",
      "You've some company here, for as long as you care to write.",
    ],
  },
  {
    cue: "gwen",
    said: ["listening to her not complain", "put in for the nights"],
    mi: ["What happens in you, when you hear her like that?"],
    empathy: ["Her being so quiet about it is the loudest thing in the house, maybe."],
    support: ["You hear all that she doesn't say. It shows how much she's on your mind."],
  },
  {
    cue: "gwen",
    said: ["doubles at the care home", "lifting other people's parents"],
    mi: ["When she comes in and asks you that, what's it like?"],
    empathy: ["It goes hard with you, that she's done in and still asks what you need."],
    support: [
      "You see what the day has taken out of her. Noticing that is looking after her as well.",
    ],
  },
  {
    cue: "gwen",
    said: ["getting her face ready", "putting her smile on"],
    mi: ["When she stops on those stairs, what would you want to say to her?"],
    empathy: ["She hides hers from you and you hide yours from her, with half a stair between."],
    support: [
      "You know what that stop on the stairs is, and you've kept it to yourself. It can be told here.",
    ],
  },
  {
    cue: "gwen",
    said: ["never once said it", "if she'd shout"],
    mi: ["What is it that you're waiting for her to say?"],
    empathy: ["Her kindness gives you nothing to push against, and so the blame stays with you."],
    support: [
      "Being treated kindly when you feel you owe for it is hard going. Grateful isn't asked for here.",
    ],
  },
  {
    cue: "gwen",
    said: ["stood there in my slippers", "handing her the sandwiches"],
    mi: ["As she goes off to work, what's that minute like for you?"],
    empathy: [
      "She goes out to the day and you're left holding the house, and it feels the wrong way round.",
    ],
    support: ["You're there to see her off. It can be a kindness and be hard on your pride, both."],
  },
  {
    cue: "gwen",
    said: ["half in the bin", "tea left for me under foil"],
    mi: ["If you left the plate as it was, what then?"],
    empathy: ["You'd sooner she saw a clean plate than had one more worry."],
    support: ["Over a plate of food, even, you're sparing her. In here there's no plate to clear."],
  },
  {
    cue: "gwen",
    said: ["hand her straight to her mother", "like it's hot"],
    mi: ["What's there to hear, if you held on to the phone a minute?"],
    empathy: ["You want to hear her, maybe, and you're afraid of what she'd hear in you."],
    support: ["Passing the phone on has got you through. There's no telling-off for that."],
  },
  {
    cue: "gwen",
    said: ["she deserves somebody", "she married a man with a trade"],
    mi: ["What do you want to be for her?"],
    empathy: ["You measure yourself by what you think she's owed, and come up short each time."],
    support: [
      "Twenty-nine years, and what she's owed is still what you ask about. There's a husband in that question.",
    ],
  },
  {
    cue: "gwen",
    said: ["presents out of her wages", "hides the receipts"],
    mi: ["How was it, to be the one who bought the presents?"],
    empathy: [
      "It's not the money so much, maybe, as having nothing of your own to put in anyone's hands.",
    ],
    support: [
      "It's no small thing, to lose buying a present from your own pocket. It's all right to mind.",
    ],
  },
  {
    cue: "gwen",
    said: ["sooner she had a man", "minding me when"],
    mi: ["If she did lean on you, what would that look like?"],
    empathy: ["You'd like to be what holds her up, and you feel like what she's got to hold."],
    support: [
      "You're kind to each other, careful as it is. Wanting more than that for her is love.",
    ],
  },
  {
    cue: "gwen",
    said: ["ring in sick to stop", "give up a shift to sit"],
    mi: ["How would it be for you, having her stop home with you?"],
    empathy: [
      "You know she'd give up a shift for it, and that's what you can't let yourself have.",
    ],
    support: ["You count what it'd cost her, down to the shift. You're allowed to count as well."],
  },
  {
    cue: "gwen",
    said: [],
    mi: [
      "At the end of a day, what do you see when you look at her?",
      "What hasn't been said to her yet, that you'd want her to know?",
      "How is it between you, of an evening?",
    ],
    empathy: [
      "You see all that she carries, and maybe you count yourself in with it.",
      "It's hard to be cared for, when looking after them was your side of it.",
      "There's love in that, and maybe these days it comes out as shame.",
    ],
    support: [
      "Minding so much how she is tells me what she means to you.",
      "You were the one who provided, so of course this comes hard.",
      "The part you keep from her for her own sake has room here.",
    ],
  },
];
