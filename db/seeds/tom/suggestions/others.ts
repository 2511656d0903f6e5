import type { StoryMoment } from "~/domain/simulator/story-moment";

/** Where Tom tells of others. */
export const others: StoryMoment[] = [
  {
    cue: null,
    said: ["lads off my old shift", "twelve counting me"],
    mi: ["What was it like, being one of the twelve?"],
    empathy: ["Twenty years beside the same men is maybe more than work."],
    support: [
      "Twenty years is a long time to stand next to a man. I'd like to hear about any of them.",
    ],
  },
  {
    cue: null,
    said: ["only ever talk over the job", "no phoning"],
    mi: ["Without a job in front of you, what would you want to talk about?"],
    empathy: ["The talk had the job to lean on, and now there's nothing for it to lean on."],
    support: ["Talking over a job is a good way to talk. No wonder it's hard to do without one."],
  },
  {
    cue: "shut-down",
    said: ["think I'm managing", "we all let on"],
    mi: ["If one of them weren't managing, what would you say to him?"],
    empathy: ["Each of you keeps it up for the others, and each is alone behind it."],
    support: ["There's no letting on needed in here. Not managing is allowed."],
  },
  {
    cue: null,
    said: ["sent word there's a chair", "come for your breakfast"],
    mi: ["What did it do to you, to hear that about the chair?"],
    empathy: [
      "There's a chair kept for you, and maybe that's harder to walk up to than a shut door.",
    ],
    support: ["They've thought of you. That chair doesn't need an answer tonight."],
  },
  {
    cue: null,
    said: ["pull my leg", "mickey-taking"],
    mi: ["How would it be, to be walked home by one of them?"],
    empathy: ["Under the leg-pulling you know they'd see you right, and it's hard to let them."],
    support: [
      "You know how they'd be, teasing first. It's good there's somebody who'd walk you to the door.",
    ],
  },
  {
    cue: null,
    said: ["couple are driving vans", "work on the vans"],
    mi: ["What's it like, to know some of them are sat in as well?"],
    empathy: ["You're each behind your own door with it, maybe, and nobody goes round."],
    support: ["You've kept track of how they're all doing. They're still your shift."],
  },
  {
    cue: null,
    said: ["nearest I've had", "best friend it was Dai"],
    mi: ["What was it that made Dai the one?"],
    empathy: ["You don't say that of many, maybe, so it means something that you say it of him."],
    support: ["It's good to hear of Dai. Say as much about him as you please."],
  },
  {
    cue: null,
    said: ["odd true thing", "slip in something real"],
    mi: ["What were they like, the true things, when they came?"],
    empathy: ["It was safe to be real with him, wrapped up in leeks and rugby."],
    support: ["Leeks and rugby are a decent way for things to get said. They'll do here, too."],
  },
  {
    cue: null,
    said: ["gone before it got bad", "after he'd left"],
    mi: ["What would you have told him, if he'd still been about?"],
    empathy: ["The man who might have spotted it wasn't there to see."],
    support: ["He'd already gone when it came on. It makes sense to feel the gap."],
  },
  {
    cue: null,
    said: ["give us a ring", "ring me that was the last"],
    mi: ["What goes through you, when you think of ringing him?"],
    empathy: ["You said you would, and maybe the phone gets heavier the longer it's left."],
    support: ["There's no telling-off for not having rung. You've not forgotten that he asked."],
  },
  {
    cue: null,
    said: ["you're not right butt", "you're not well butt"],
    mi: ["How would it be, hearing that from Dai?"],
    empathy: ["Part of you would like somebody to fetch your coat and not ask."],
    support: ["You've got his voice to hand yet, coat and all. That's something to have kept."],
  },
  {
    cue: null,
    said: ["how he is and I ought", "how he's keeping"],
    mi: ["If you had him on the phone, what would you ask him first?"],
    empathy: ["It bothers you not to know, and maybe that's how much he matters."],
    support: ["Minding that you've not asked says he's still your mate. There's no blame in here."],
  },
  {
    cue: null,
    said: ["never wasted a word", "two sentences off him"],
    mi: ["How was it, growing up beside a man so quiet?"],
    empathy: ["You learned early on what a man keeps to himself, maybe."],
    support: [
      "He comes across, even in a line. I'd hear more of your father, if you want to say it.",
    ],
  },
  {
    cue: null,
    said: ["dug side by side", "never a word spoken"],
    mi: ["What got told, in all that saying nothing?"],
    empathy: ["It was close in its own way, and maybe some things never did get told."],
    support: ["There's company in working the same ground. I'd not call it nothing, what you had."],
  },
  {
    cue: null,
    said: ["I looked up to him", "man I wanted to be"],
    mi: ["What was it in him, that you wanted to be like?"],
    empathy: ["You never let him know, and maybe you'd have liked him to."],
    support: ["It's a fine thing to have thought of your father. It can be said here, even now."],
  },
  {
    cue: null,
    said: ["man sees to his own", "you see to your own"],
    mi: ["What does seeing to your own mean, as things are now?"],
    empathy: ["You've lived by that line, and maybe now it's the line that hurts."],
    support: [
      "You've kept to what he told you. It makes sense that being seen to yourself comes hard.",
    ],
  },
  {
    cue: null,
    said: ["look at his boots", "study his boots"],
    mi: ["What would you have wanted from him, past the boots?"],
    empathy: [
      "He'd have had no words for it, and maybe asking after your food was as near as he could get.",
    ],
    support: ["There's some care in that, boots and all. You know him well."],
  },
];
