import type { StoryMoment } from "~/domain/simulator/story-moment";

/** Where Migs is asked of Gio, of those at home, and of God. */
export const askedOfThoseClose: StoryMoment[] = [
  {
    cue: "gio",
    said: ["three letters and its late", "saved under plumber"],
    mi: ["What happens in you, when that name comes up on your screen?"],
    empathy: ["You won't type it, and still it shines through every word you use for it."],
    support: ["That's all I'm getting, and that's fine. I like how you talk about him."],
  },
  {
    cue: "gio",
    said: ["one guy in the back with a guitar", "somebody by the exit"],
    mi: ["What would you have wanted him to see?"],
    empathy: ["You didn't look, and you know exactly where he was. That's a lot of not looking."],
    support: ["Okay, next question whenever you like. It's safe to have seen him there."],
  },
  {
    cue: "gio",
    said: ["song and a seen", "good at not typing"],
    mi: ["What do you think you were scared of, in that silence?"],
    empathy: ["You sent something true, and then both of you went quiet, and it's stayed there."],
    support: ["Waiting on a seen since June is hard. You were brave to send it at all."],
  },
  {
    cue: "gio",
    said: ["only at 5 40 and in physics", "every day sundays are the worst"],
    mi: ["What's it like, in the minute when he comes to mind?"],
    empathy: ["You say hardly ever, and it sounds like all the time. Maybe it's still very close."],
    support: [
      "You don't have to be over it. Missing somebody who's so near is its own kind of hard.",
    ],
  },
  {
    cue: "gio",
    said: ["nine answers ready and no hi", "the wall by the court fishballs"],
    mi: ["What would change, if that happened?"],
    empathy: ["You're not even asking for much, only for how easy it used to be."],
    support: ["It's okay to want that. Small things can be the ones you miss the most."],
  },
  {
    cue: "watching",
    said: ["i just liked his horse", "so now i can swim"],
    mi: ["How was it for that kid, to need a reason so fast?"],
    empathy: ["You knew, and in the same second you knew how to cover it. You were so young."],
    support: [
      "That's a long time to know something on your own. Thanks for letting me see that kid.",
    ],
  },
  {
    cue: "papa",
    said: ["keep feeding me", "the faces around the plate"],
    mi: ["Whose face would be the hardest for you?"],
    empathy: ["You'd still have your place at home, and it might not feel like yours any more."],
    support: ["You can picture it so exactly. No wonder you keep it away from that table."],
  },
  {
    cue: "papa",
    said: ["news was just the weather", "in the exact voice she had"],
    mi: ["What would you do, if she said it like that?"],
    empathy: ["You don't wish for a big speech. You wish that nothing would change in her voice."],
    support: ["That's a good thing to hope for, and such a simple one. I hope it with you."],
  },
  {
    cue: "watching",
    said: ["keep a list next to me", "check how im sitting"],
    mi: ["What would you tell him on a call, if there was no list?"],
    empathy: ["He's calling to hear his son, and you're busy playing the son he calls."],
    support: ["Ten minutes can be long when you're on guard. It makes sense that you plan them."],
  },
  {
    cue: "papa",
    said: ["when he couldnt see me", "laundry on it till december"],
    mi: ["When you think of him in that chair, what do you wish for?"],
    empathy: ["You miss him, and you're safer when he's far. Both of those are true at once."],
    support: ["You love him and you hold your breath around him. You can say both here."],
  },
  {
    cue: "watching",
    said: ["ten minutes of her being smug", "somebody in the house i cant do the show"],
    mi: ["What's in that minute, before she knows?"],
    empathy: ["You almost know how she'd take it, and still the step itself feels too high."],
    support: [
      "It doesn't have to be tonight, or ever on anyone's clock. It's good that there's somebody like her down the hall.",
    ],
  },
  {
    cue: "locker",
    said: ["hes gotta pick a bench", "some other guy in all his memories"],
    mi: ["What would you most want to keep, with Kiko?"],
    empathy: [
      "It isn't only what he'd say. It's that all you've had together might look different to him.",
    ],
    support: ["You've got years with him to lose, so of course you're careful."],
  },
  {
    cue: null,
    said: ["shes not related to anyone", "even if she charges for it"],
    mi: ["What is it about them, that makes you think of those two?"],
    empathy: ["You've looked around very carefully, and found people who don't repeat things."],
    support: [
      "Two names come to you, and neither was an easy choice. Nothing has to follow from that.",
    ],
  },
  {
    cue: null,
    said: ["you just bring a pillow", "lets you be boring"],
    mi: ["What's it like to be with somebody who doesn't need you to be funny?"],
    empathy: [
      "There are places where you can be quiet next to someone, and you know where they are.",
    ],
    support: [
      "That sounds like good company for this week. Being boring with someone can be a rest.",
    ],
  },
  {
    cue: "watching",
    said: ["teachers have group chats", "then i ask about homework"],
    mi: ["What's on the tip of your tongue, in that minute with him?"],
    empathy: [
      "He might be okay, and you can't tell where it would go after him. So it turns into physics.",
    ],
    support: [
      "It's smart to think about who'd hear it next. You get to choose how close anyone comes.",
    ],
  },
  {
    cue: "sin",
    said: ["not believe it for me", "except the guy in the mirror"],
    mi: ["What would have to happen, for you to believe it about yourself?"],
    empathy: ["You've got all that kindness ready for a friend, and none of it reaches you."],
    support: ["What you'd say to a friend is good. I'd say the same to you, and I mean it."],
  },
  {
    cue: "sin",
    said: ["more like im a typo", "that guy like bro why you"],
    mi: ["Who told you first that there was something to fix?"],
    empathy: ["You're looking at yourself with somebody else's red pen, maybe."],
    support: [
      "I don't see a mistake when I read you. I see somebody who's been very alone with this.",
    ],
  },
  {
    cue: "sin",
    said: ["leave that one room out", "seen it and doesnt answer"],
    mi: ["What would you want to hear back, if he answered?"],
    empathy: ["You keep talking to him, and the thing that hurts most stays outside the door."],
    support: [
      "You still talk to him, even with no answer. That's between you two, and it can be angry as well.",
    ],
  },
  {
    cue: "sin",
    said: ["my neck goes yes", "with my eyes down"],
    mi: ["Which of those two voices feels more like your own?"],
    empathy: [
      "You've got one answer in the day and another in church, and you're caught between them.",
    ],
    support: [
      "You don't need to settle that question tonight. I'm not here to tell you which one is right.",
    ],
  },
];
