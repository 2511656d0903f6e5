import type { StoryMoment } from "~/domain/simulator/story-moment";

/** Where Ben is asked about the trouble itself, and what it does to nights and body. */
export const trouble: StoryMoment[] = [
  {
    cue: "jokes",
    said: ["these things happen as we", "with a little salute"],
    mi: ["And the five weeks since, what have they been like for you?"],
    empathy: [
      "You said it the way it's said at work, and maybe that saved you from saying the rest.",
    ],
    support: [
      "It's all right if those five weeks were more than that. The untidy version has room here.",
    ],
  },
  {
    cue: null,
    said: ["short two people", "half the roster was home"],
    mi: ["That's one version. What was it like to be in that Sunday night?"],
    empathy: ["Told like that it's all numbers, and you're nowhere in it."],
    support: ["I don't need the form. There's room for what that Sunday was to you."],
  },
  {
    cue: "body",
    said: ["nothing for most of the day", "i go flat like a line"],
    mi: ["What is it about walking in there that wakes your body up?"],
    empathy: ["The rest of you has gone quiet, and your hands are what still speaks."],
    support: [
      "Flat, and then your hands start, that's confusing to live in. It doesn't need a name here.",
    ],
  },
  {
    cue: "ashamed",
    said: ["ashamed if i've got to", "shame i reckon"],
    mi: ["What does the shame say, when you let it talk?"],
    empathy: ["Shame likes to stay out of sight, and you went and said its name."],
    support: ["That's not an easy one to pick. I don't think less of you for it."],
  },
  {
    cue: null,
    said: ["warm it's on spin", "going round and i'm not"],
    mi: ["What's good about being down there next to the washing machine?"],
    empathy: ["Something else is doing the turning, for once."],
    support: ["Stay by the washing machine as long as you like, it asks nothing of anyone."],
  },
  {
    cue: null,
    said: ["steadier than when i started", "less wobbly than"],
    mi: ["What do you think has steadied you a little?"],
    empathy: ["A bit more ground under you, and maybe you don't quite trust it yet."],
    support: ["I'm glad of that. It needn't hold for it to count."],
  },
  {
    cue: "sleep",
    said: ["properly maybe four of those", "about four nights that"],
    mi: ["Four nights out of five weeks. What do the others have in them?"],
    empathy: ["Maybe it's been one long night since then, with a few gaps in it."],
    support: ["Five weeks on that little sleep is a long haul. You needn't be sharp in here."],
  },
  {
    cue: "empty-tank",
    said: ["building all winter", "whole winter of it"],
    mi: ["What was that winter like, before it had a date on it?"],
    empathy: ["That night got the date, and there's a whole winter inside it."],
    support: [
      "A whole winter is a long time to have been carrying on. It counts as much as the night.",
    ],
  },
  {
    cue: "mrs",
    said: ["what was on the telly", "quiz show on"],
    mi: ["When you go back into that room, what do you look at first?"],
    empathy: ["You keep going back, as if there were still something in that room to be done."],
    support: ["Nobody's hurrying you out of that room. I can keep you company at the door."],
  },
  {
    cue: "handover",
    said: ["occupational hazard", "a bin for sharps"],
    mi: ["How do you carry it now, with no place to put it?"],
    empathy: ["It comes home with you, because nobody ever showed it another place to go."],
    support: ["Some of it can be put down here, no label needed."],
  },
  {
    cue: "handover",
    said: ["in at eight the next", "it went straight to bed one"],
    mi: ["What would you have wanted to hear, that next morning?"],
    empathy: ["The morning went on as if nothing had happened, and you had to go on with it."],
    support: [
      "You turned up and did your work, after such a night. I'd like to hear what that morning was like.",
    ],
  },
  {
    cue: "mrs",
    said: ["being nice to me", "lovely the family were"],
    mi: ["What had you been ready for, in place of kindness?"],
    empathy: ["Maybe you'd braced for blame, and kindness went straight through."],
    support: ["Being treated that nicely can be harder than blame. It needn't make sense yet."],
  },
  {
    cue: "empty-tank",
    said: ["don't remember any of the lights", "on call for something"],
    mi: ["How is it to go through a day like that?"],
    empathy: ["You're in it and you aren't, as if part of you were always somewhere else."],
    support: [
      "That's an uneasy way to be travelling. You don't have to arrive anywhere in this chat.",
    ],
  },
  {
    cue: "empty-tank",
    said: ["i'm the alarm", "come out of the surf"],
    mi: ["What's holding you up, at times like that?"],
    empathy: [
      "You look as if you're still standing, so maybe nobody sees how long it's been going on.",
    ],
    support: ["I'm noticing. You needn't stay upright on my account."],
  },
  {
    cue: "sleep",
    said: ["lie there and run the list", "back on the list"],
    mi: ["What's on the list, when it starts to run?"],
    empathy: ["You lie down, and the shift gets up again."],
    support: ["The list can be said out loud here, if that gets it out of your head a bit."],
  },
  {
    cue: "sleep",
    said: ["neighbour was pressure-washing", "started on his driveway"],
    mi: ["What did that do to you, being woken from the bit of sleep you'd got?"],
    empathy: ["You'd got away at last this morning, and then even that was called back."],
    support: ["Being woken out of that is rotten. Grumbling about the neighbour is welcome."],
  },
  {
    cue: null,
    said: ["forty percent shortbread", "get-well chocolates"],
    mi: ["What does a meal look like for you, these days?"],
    empathy: [
      "You live on what's left from looking after other people, and maybe not only when it comes to toast.",
    ],
    support: ["Toast is food. I won't be prescribing you a vegetable."],
  },
  {
    cue: null,
    said: ["over the sink in my lanyard", "washed up with my pass still"],
    mi: ["What tells you that the day is over, once you're home?"],
    empathy: ["You were home, and part of you was still badged in."],
    support: ["You did cook, pass round your neck and all. I'm not marking the table manners."],
  },
  {
    cue: "body",
    said: ["lift that remembers its job", "go still like someone's watching"],
    mi: ["What happens in you at the moment your hands go still?"],
    empathy: [
      "Your hands behave as soon as it counts, and maybe you pay for it out in the corridor.",
    ],
    support: ["They shake, and you go through the doors. Here they don't need to be steady."],
  },
  {
    cue: "body",
    said: ["diagnosed myself with something", "three rare diseases"],
    mi: ["What might that jaw of yours be holding on to?"],
    empathy: ["Maybe it's easier to hunt for a rare thing than to feel how worn you are."],
    support: ["All day you take other people's aches seriously. Yours count in here, jaw first."],
  },
];
