import type { StoryMoment } from "~/domain/simulator/story-moment";

export const ofCues: StoryMoment[] = [
  {
    cue: null,
    said: ["like wet cardboard", "like i'm a balloon"],
    mi: ["What happens to a whole day when that's how you go into it?"],
    empathy: ["The bounce has gone out of you, and what's left is mostly sad."],
    support: [
      "Worn out and sad at once, and you still found a picture for it. We can go at that pace.",
    ],
  },
  {
    cue: null,
    said: ["like an old phone", "like i got swapped"],
    mi: ["What made you feel you were the one to keep, before all this?"],
    empathy: ["Still working, and treated like last year's model."],
    support: ["Three years is a long time. You can tell me about them here."],
  },
  {
    cue: null,
    said: ["and then stupid for", "i feel about this"],
    mi: ["When you hold yourself up against her like that, what do you look at first?"],
    empathy: ["As if she were the finished version, and you're the page that got crossed out."],
    support: [
      "You loved someone, and somebody's standing where you stood. Minding that needs no excuse.",
    ],
  },
  {
    cue: null,
    said: ["and then i panic", "by something that isn't"],
    mi: ["How is it in your chest right now, as you type?"],
    empathy: ["It hurts you and it frightens you, and there's no reasoning with it."],
    support: ["We can slow right down. Short lines are plenty while your chest is busy."],
  },
  {
    cue: null,
    said: ["there's your word", "like a thing you'd"],
    mi: ["Whose voice is it in, when it tells you what you're worth?"],
    empathy: ["As if somebody set a price on you, and you've been carrying the tag around."],
    support: ["You said that without dressing it up at all. I'm not hurrying past it."],
  },
  {
    cue: null,
    said: ["you noticed i didn't", "ok so that wasn't"],
    mi: ["The answer you left out, how much of it is about not wanting to be here?"],
    empathy: ["Part of you kept it in, and part of you wanted the gap to be seen."],
    support: [
      "You went back to the gap yourself, and that took some nerve. It can be answered slowly.",
    ],
  },
  {
    cue: null,
    said: ["ask me again in", "i might be braver"],
    mi: [
      "Then I'll ask again, softly: what comes up when you think about not being here any more?",
    ],
    empathy: ["The answer's close, and you want a bit more ground under you before it comes."],
    support: ["Asking to be asked again is a brave thing already. No hurry at this end."],
  },
  {
    cue: null,
    said: ["i don't mean it", "it came out bigger"],
    mi: ["When the noise is that loud, how close does it come to not wanting to be here?"],
    empathy: ["You're so tired of the noise that even you can't tell how big the wish has got."],
    support: [
      "You're trying hard to get the size of it right. I'm taking it as seriously as you say it.",
    ],
  },
  {
    cue: null,
    said: ["everyone says that stuff", "people say it all"],
    mi: ["On those nights, what does it say about whether you want to be here?"],
    empathy: [
      "Other people throw that sentence away. Yours comes back at night and means something.",
    ],
    support: [
      "You saw the difference between their version and yours, and you told me. I believe you about it.",
    ],
  },
  {
    cue: null,
    said: ["it scares me when", "i said it out"],
    mi: ["Since when has not wanting to be here sounded so ordinary to you?"],
    empathy: [
      "It's the calm that frightens you, as if the thought had moved in and knew where everything is.",
    ],
    support: ["It scared you and you still typed it. I'd rather know, and I'm steady with it."],
  },
  {
    cue: null,
    said: ["i haven't done anything", "it's only in my"],
    mi: ["What do those thoughts say about being here, when one pops up?"],
    empathy: ["You didn't ask for them. They barge in, and you're left hunting for the off."],
    support: [
      "You've told me clearly where it stands tonight. I believe you, and the thoughts can be talked about too.",
    ],
  },
  {
    cue: null,
    said: ["my sister would never", "i can't do that"],
    mi: ["When you see her face, what changes in the not wanting to be here?"],
    empathy: ["Her face reaches you where nothing else does, and it gets you as far as the sink."],
    support: [
      "Getting up and doing your teeth from in there takes strength. So does loving her like that.",
    ],
  },
];
