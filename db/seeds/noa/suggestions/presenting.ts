import type { StoryMoment } from "~/domain/simulator/story-moment";

/** What else Noa shows from the beginning: cues of layer 0. */
export const presenting: StoryMoment[] = [
  {
    cue: "nosleep",
    said: ["three years of messages", "last spring in the messages"],
    mi: [
      "What are you looking for, in all those messages?",
      "How is it, to meet the two of you again in there?",
    ],
    empathy: ["As if the answer were in there somewhere, one message further down."],
    support: ["It makes sense to go back through the messages, looking for where it turned."],
  },
  {
    cue: "nosleep",
    said: ["bed still has a his side", "got his dent in it"],
    mi: ["What comes up when you so much as look at the bed?"],
    empathy: ["The bed is still keeping his place, so you were the one who had to move out."],
    support: [
      "The sofa's a perfectly good place for now. Nobody's rushing you back into that bed.",
    ],
  },
  {
    cue: "nosleep",
    said: ["sad yoghurts", "looked at the yoghurt"],
    mi: ["You and a yoghurt, for about a week. How's your body holding up on that?"],
    empathy: [
      "You make it funny, and there's someone quite worn out on your side of that yoghurt.",
    ],
    support: ["Yoghurt counts as food this week. You won't get a telling-off from me."],
  },
  {
    cue: "nosleep",
    said: ["41 thousand messages", "at 3am i'm a historian"],
    mi: ["Say you found the exact one where it turned. What would finding that message give you?"],
    empathy: [
      "You're doing detective work at 3am, because maybe not knowing is worse than any answer.",
    ],
    support: [
      "3am with the whole chat open is a lonely place. What you find in there can be brought here.",
    ],
  },
  {
    cue: "nosleep",
    said: [],
    mi: [
      "How are the nights for you at the moment?",
      "What goes round in your head when you're meant to be asleep?",
      "How does a day look, on so little sleep?",
    ],
    empathy: [
      "There's no off switch in it, the night's just more of the day.",
      "Maybe sleeping would mean putting it down, and part of you isn't ready to.",
      "Even sleep has shut you out, and maybe that was the last quiet place.",
    ],
    support: [
      "On that little sleep, no wonder it all has sharper edges.",
      "Messages from very tired people are welcome here, they needn't make sense.",
      "I'm not marking you on your sleep. I'm just around for a while.",
    ],
  },
  {
    cue: "replaced",
    said: ["wearing my scarf in the picture", "scarf round her neck"],
    mi: [
      "Your scarf, on her. What did it do to you to see that?",
      "What does that scarf make you think, about the two of you?",
    ],
    empathy: [
      "It's more than a scarf, maybe. It's seeing a bit of you carry on without you in it.",
    ],
    support: ["So soon, and in your own scarf. You don't have to be dignified about it with me."],
  },
  {
    cue: "replaced",
    said: ["girl's got my haircut", "girl has the fringe"],
    mi: ["Tell me about you, back when that hair was yours. What was different?"],
    empathy: ["You gave that hair up for him, and now you get to look at it on somebody else."],
    support: [
      "You changed something about yourself because of him. Of course it stings to see it there.",
    ],
  },
  {
    cue: "replaced",
    said: ["zoomed in on that girl's earrings", "know that girl's earrings better"],
    mi: ["What were you hoping those earrings would tell you?"],
    empathy: ["It's her you keep searching for the answer, and the question is maybe about you."],
    support: [
      "Looking that hard isn't mad. You're trying to make sense of something that makes none yet.",
    ],
  },
  {
    cue: "replaced",
    said: ["change the name in the slot", "kept the whole film"],
    mi: ["What had you thought you two were?"],
    empathy: [
      "If only the name changes and the rest stays, maybe you wonder whether any of it was yours.",
    ],
    support: [
      "It hurts to feel like a part that anyone can play. You don't have to solve that one tonight.",
    ],
  },
  {
    cue: "replaced",
    said: [],
    mi: [
      "What happens in you, in the moment you see that?",
      "How do you talk to yourself afterwards?",
      "When something like that pops up, what does it stir up?",
    ],
    empathy: [
      "It leaves you standing outside your own life, looking in.",
      "Maybe the sorest thought is how easily it could all be swapped.",
      "Something that used to be ordinary and yours can trip you up now.",
    ],
    support: [
      "You don't have to be cool about it here.",
      "There's no need to be the bigger person in this chat.",
      "That's a rotten thing to run into, and you can say so as often as you like.",
    ],
  },
  {
    cue: "missing",
    said: ["sugar in before i remembered", "off the shelf before it hit me"],
    mi: ["What was it like, when it hit you about the cup?"],
    empathy: ["Your hands still know how he takes it, and they got there before the news did."],
    support: ["Of course a cup can do that. I'm still here, there's time for it."],
  },
  {
    cue: "missing",
    said: ["two stops too long", "round a whole corner like a dog"],
    mi: ["What came back, with that smell?"],
    empathy: ["A second of him, from a stranger, and then you had to lose him again."],
    support: ["Following a smell makes sense to me. You were following three years."],
  },
  {
    cue: "missing",
    said: ["saved his last voice note", "eleven seconds of him"],
    mi: ["Out of everything, it's those bin bags. What do you hear in him, when you play it?"],
    empathy: ["Bin bags, of all things, and it's his everyday voice that you can't get any more."],
    support: ["Nobody here is taking that recording off you. It's yours to play."],
  },
  {
    cue: "missing",
    said: [],
    mi: [
      "When it isn't anger, what is it?",
      "What do you miss that nobody would guess?",
      "Which part of the day has most of him in it?",
    ],
    empathy: [
      "There's a lot of missing in this, somewhere under the shouting.",
      "It keeps catching you in the small things, when you weren't braced for it.",
      "Being this angry at someone and wanting them back is a rotten pair of things to hold at once.",
    ],
    support: [
      "Furious and missing him, in the same breath. Both have room here.",
      "Missing him isn't taking his side. There's room for it.",
      "If it comes out as crying, that's fine with me too.",
    ],
  },
  {
    cue: "shame",
    said: ["un-tell it person", "said our balcony"],
    mi: ["What's it like, having to say the opposite to each of them?"],
    empathy: [
      "It was a happy thing to say out loud, and now each person who heard it is one more to face.",
    ],
    support: ["You were happy and you said so. I don't hear anything foolish in that."],
  },
  {
    cue: "shame",
    said: ["like a crime scene", "up on the stand every night"],
    mi: ["When you go through it like that, what are you hoping to find?"],
    empathy: [
      "You've been put on trial every night, by yourself, with nobody there to speak for you.",
    ],
    support: ["There's no judge on my side of this. Bring all of it."],
  },
  {
    cue: "shame",
    said: [],
    mi: [
      "What do you imagine they're saying?",
      "Whose voice is it, when it goes through everything you did?",
      "If it happened to somebody you love, where would you see the fault?",
    ],
    empathy: [
      "It isn't only that he went. It's having been the one who didn't see it, with people watching.",
      "Maybe it's easier to have done something wrong than to have no reason at all.",
      "You've turned a lot of that anger round, and it's pointing at you.",
    ],
    support: [
      "Nothing about you looks ridiculous from here.",
      "I can hear how it burns. You can take your time with it.",
      "The whole case gets a rest here, and I still take you seriously.",
    ],
  },
  {
    cue: "burdening",
    said: ["talked about soup and hung", "my cheerful voice at her"],
    mi: ["What would you have said, if she hadn't been revising?"],
    empathy: ["You rang because you needed her, and then you looked after her instead."],
    support: [
      "That was a loving thing to do, and it left you with all of it. Some of it can go here.",
    ],
  },
  {
    cue: "burdening",
    said: ["number of sad calls", "like it's a parking ticket"],
    mi: ["Who told you there was a limit?"],
    empathy: ["So you're rationing yourself, and it's in the week when you need people most."],
    support: ["There's no count being kept here."],
  },
  {
    cue: "burdening",
    said: [],
    mi: [
      "What are you afraid would happen if they saw all of it?",
      "What do you do with the part that nobody gets to see?",
    ],
    empathy: [
      "You're looking after everyone's evening and holding the worst of it by yourself.",
      "Maybe it feels as if there's only so much of your sadness that people will have.",
    ],
    support: [
      "You don't have to be good company here.",
      "You can hand some of that over, I've got the hands free.",
    ],
  },
];
