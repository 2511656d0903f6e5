import type { StoryMoment } from "~/domain/simulator/story-moment";

/** Where Noa is asked what helps and what comes next, and about what is Noa's own. */
export const wayOn: StoryMoment[] = [
  {
    cue: null,
    said: ["lasts for the length of the run", "lungs are louder than my head"],
    mi: ["What's the first thing in your head when you stop running?"],
    empathy: ["While you run you're ahead of it, and then it's waiting where you stop."],
    support: ["Running gives you a gap. It may be a short one, and it's still yours."],
  },
  {
    cue: null,
    said: ["drawing with my left hand", "left-handed drawings"],
    mi: ["What changes, when it's allowed to come out ugly?"],
    empathy: ["With that hand nothing has to be any good, so maybe for a minute neither do you."],
    support: [
      "In the middle of this you found a drawing style that's allowed to be terrible. I like that.",
    ],
  },
  {
    cue: null,
    said: ["breathes into the mic", "very good advice"],
    mi: ["What do you hear in it, when the dog just breathes?"],
    empathy: [
      "No words, no sides, only something warm that breathes. Maybe that's all you've wanted.",
    ],
    support: ["The dog has it right, no tips at all. I'm happy to do it that way too."],
  },
  {
    cue: null,
    said: ["nine pages it's in the freezer", "nine pages to him"],
    mi: ["What does page nine say that page one couldn't?"],
    empathy: ["It's all been said now, nine pages of it, and still nobody has heard it."],
    support: ["Nine pages is a lot to get out of yourself. No need to send it for it to count."],
  },
  {
    cue: "replaced",
    said: ["dating app for six minutes", "went on the app six minutes"],
    mi: ["His, in the first six minutes. What did that jacket do to you?"],
    empathy: ["You went looking for something else and ran straight into him."],
    support: ["With that jacket coming up first, six minutes is plenty. There's no shame in it."],
  },
  {
    cue: null,
    said: ["waiting list's nine weeks", "nine weeks they said"],
    mi: ["What was it like to hear nine weeks, when it's now that it hurts?"],
    empathy: ["You put your hand up, and were told to hold the feeling for nine weeks."],
    support: ["You signed up, and that takes something. Nine weeks is long, so let's use now."],
  },
  {
    cue: null,
    said: ["dad went she had puppets", "made a crocodile ask"],
    mi: ["What would you have liked someone to ask you, at nine?"],
    empathy: ["Maybe at nine you'd have wanted a person to ask, with no puppet in between."],
    support: [
      "No puppets here. If there's something left over from when you were nine, it has room.",
    ],
  },
  {
    cue: "ghosted",
    said: ["nobody knows how bad", "post nice skies so"],
    mi: ["What's behind those skies, if you let me see?"],
    empathy: [
      "You hide it so well that nobody comes looking, and maybe part of you wishes they would.",
    ],
    support: ["No skies needed in here. How bad it is can be as bad as it is."],
  },
  {
    cue: "burdening",
    said: ["can't put it all on her", "meant to be the big one"],
    mi: ["How is it to go on being the older one, in the middle of this?"],
    empathy: ["You're keeping it off her, and that leaves you more alone with it."],
    support: ["Even now you think of what she can carry. The rest of it can come here."],
  },
  {
    cue: "rage",
    said: ["angry with me for a minute", "call him one bad name"],
    mi: ["No calming you down, then. What's the bit that most needs shouting about?"],
    empathy: ["You don't want it made smaller, you want somebody next to you in it."],
    support: ["I'm with you in this one, and you've every reason to be angry. Let it out."],
  },
  {
    cue: "shame",
    said: ["not be my fault for", "hour off from it being"],
    mi: ["How would that hour feel, with the fault put down?"],
    empathy: ["It's as if you'd been on trial in your own head, with no breaks."],
    support: ["An hour off is a fair thing to want. Nobody's accusing you in here."],
  },
  {
    cue: "unlovable",
    said: ["same thing same stone", "nine at the window"],
    mi: ["The same weight as back then. What do you remember of it?"],
    empathy: ["It may be two losses hurting at once, this one and that one."],
    support: [
      "You know this weight from before, so it makes sense that you turn it on yourself. I'm not going to.",
    ],
  },
  {
    cue: "missing",
    said: ["my ex i was funny", "was good value once"],
    mi: ["Tell me about that person, the one that strangers liked. What were you like?"],
    empathy: ["It's not only him you miss, maybe. It's whoever you were before."],
    support: ["I've met a bit of that person in here, even in the middle of all this."],
  },
  {
    cue: null,
    said: ["going to be a studio", "studio that was the plan"],
    mi: ["What did that studio look like, before he was in it?"],
    empathy: [
      "It was your own plan first, and maybe it's strange to find it again under all this.",
    ],
    support: ["You thought that up yourself, big windows and all. I'd like to hear more of it."],
  },
  {
    cue: "unlovable",
    said: ["loud and i'm loyal", "i'd fight a bus"],
    mi: ["What has all that loudness been good for, in your life?"],
    empathy: ["The best of you, maybe, and it came back to you as a complaint."],
    support: ["Nobody wants an apology in here for loud, or for loving that hard."],
  },
  {
    cue: null,
    said: ["bin bag for his things", "boxes and crisps"],
    mi: ["Once you were through Yael's door, what would you say to her?"],
    empathy: [
      "All that care comes easily when it's for Yael. Turning it on yourself is another matter, maybe.",
    ],
    support: ["That's the kind of friend you are. I'd say you've earned some of it yourself."],
  },
  {
    cue: null,
    said: ["it was a ten at lunch", "ten with sirens"],
    mi: ["What makes it a nine just now, and not the ten?"],
    empathy: ["It came down from ten, and nine still fills nearly everything."],
    support: ["A nine is a lot to be sitting there with. It can stay a nine while we talk."],
  },
  {
    cue: null,
    said: ["like a news bulletin", "on the hour basically"],
    mi: ["What's the headline, when it comes round?"],
    empathy: ["Each time it might go quiet, the next bulletin is already on its way."],
    support: ["If the hour strikes while we're talking, say so. We'll sit through it."],
  },
  {
    cue: "ghosted",
    said: ["i saw the screen", "did phone face"],
    mi: ["In the moment she looked at that screen, what did you want to do?"],
    empathy: ["To be missed by accident is one thing. You could see it wasn't one."],
    support: [
      "It hurts to be looked past, and it's lonely to have seen how. No need to be less sore than you are.",
    ],
  },
  {
    cue: "shame",
    said: ["my brain goes what did you do", "think what was it"],
    mi: ["When it starts up with that, what would you like to say back?"],
    empathy: ["It keeps on at you, as if being guilty were easier than not knowing."],
    support: [
      "That's a relentless thing to have going in your own head. You don't owe it an answer here.",
    ],
  },
  {
    cue: null,
    said: ["train to my sister tali on friday"],
    mi: ["What comes up when you picture being at Tali's on Friday?"],
    empathy: ["Part of you is on that train already, and part of you is hovering."],
    support: ["I'm glad there's a Tali at the end of that line. There's no rush about the button."],
  },
  {
    cue: null,
    said: ["not block i'd only unblock", "grown-up's block"],
    mi: ["How do you imagine a day with him on mute?"],
    empathy: ["Not a slammed door, just him turned down, so that maybe you can hear yourself."],
    support: ["Mute's your own idea, and you know yourself best there."],
  },
  {
    cue: null,
    said: ["could say yes and be awful company", "keeps offering lunch"],
    mi: ["What do you picture, when you picture lunch with Yael?"],
    empathy: [
      "You think you'd have to bring something to that lunch, and maybe she's just asking you.",
    ],
    support: ["Lunch doesn't need you to be good company, and she did ask."],
  },
  {
    cue: null,
    said: ["know this has run its course", "run its course he wrote"],
    mi: ["What would your half of that both have said, if anyone had asked you?"],
    empathy: ["It was written as if you'd agreed, and you hadn't even been asked."],
    support: ["You got no say in that we, so have one here. I'd like to hear your half."],
  },
  {
    cue: "rage",
    said: ["typing to him and deleting", "draft to him open right now"],
    mi: ["What are your hands trying to tell him?"],
    empathy: ["Your hands haven't heard that it's over. They still go to him with everything."],
    support: [
      "They're used to going to him, those hands. It's no betrayal, and you can type it here.",
    ],
  },
  {
    cue: "ghosted",
    said: ["knew one tram line", "followed him here with two"],
    mi: ["How is it to go out of the door, with him all over the place?"],
    empathy: ["You came here for him, and now the whole place keeps bringing him up."],
    support: [
      "To follow someone to a strange city took guts. It makes sense that you feel lost in it now.",
    ],
  },
  {
    cue: null,
    said: ["both our names till june", "both on the lease till june"],
    mi: ["What's it like to live in half of something?"],
    empathy: [
      "There's hardly a corner that's only yours, and maybe the joke is there because it hurts.",
    ],
    support: [
      "Till June is a long time to live with his name on it. Your half is plenty for this chat.",
    ],
  },
];
