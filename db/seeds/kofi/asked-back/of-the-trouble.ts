import type { Scenario } from "~/domain/simulator/scenario";

/** What Kofi answers to who asks back about the trouble and his days, just told. */
export const ofTheTrouble: NonNullable<Scenario["askedBack"]> = [
  {
    said: ["Manager changed my shift so", "gave it to somebody's holiday"],
    answers: {
      why: [
        "He'd a gap on the Saturday and I never grumble. || It suited his grid. I never got a better reason than that.",
      ],
      felt: ["{Like the floor had been took up|fury}. || {I could have chewed the table|fury}."],
      then: [
        "I took it up with him. It was loud, and then it was in writing. || He backed off and wrote it up. By three it'd got to me.",
      ],
      when: [
        "It's two weeks ago I raised my voice. || The text was a fortnight back. I can still see what was on my fork.",
      ],
    },
  },
  {
    said: ["Judge gave it eleven minutes", "than it took that judge"],
    answers: {
      why: [
        "He'd a list that long, we were before his lunch. || There was nothing to look at, he'd got it all on a sheet.",
      ],
      felt: [
        "{Like being a parcel, and you're the wrong weight|fury}. || {Like missing it while I was stood in the room|fury}.",
      ],
      theySaid: [
        "Every other weekend and half of August. Then, thank you, next. || Is that acceptable, he said. I heard a yes come out of me.",
      ],
    },
  },
  {
    said: ["under that, I just miss", "there's two kids under it"],
    answers: {
      why: [
        "I used to have them every day and now I don't. {There's no more to it than that|missing}. || {If I look at it I'll not get through my shift|missing}. So I'm cross, cross drives all right.",
      ],
      mean: [
        "Angry gets you up in the morning. {The other one sits you on the side of the bath|missing}. || You lift up the temper, and it's a little lad's shoes. {I've put it back down|missing}.",
      ],
    },
  },
  {
    said: ["Tired of being careful", "Is that a feeling? I feel watched"],
    answers: {
      why: [
        "I've done it since I was eleven, and look where it's got me. || There's always someone with a pen, these days.",
      ],
      mean: [
        "Where I stand, how I stand, is my voice up. {I do it before good morning|fury}. || Cameras on the bus, then HR, then mediation. {I cough and someone makes a note|fury}.",
      ],
    },
  },
  {
    said: ["in the cab, lights off", "Sat upstairs on an empty bus"],
    answers: {
      why: [
        "It's the one place nobody comes and finds me. || You can see the whole yard, and it can't see you.",
      ],
      felt: [
        "Peaceful enough. It ticks a bit, when it's cooling down. || I've got my boots up. That's as good as I've felt today.",
      ],
    },
  },
  {
    said: ["less likely to kick something", "I was up with the pigeons"],
    answers: {
      why: [
        "It's had a bit of air, I suppose. || I've been sat down and not interrupted. Try it some time, tell HR.",
      ],
      mean: ["My foot's stopped going. || I've unhooked my jaw, that's how I can tell."],
    },
  },
  {
    said: ["bedsit in Peckham with bunk", "nobody in the bunks"],
    answers: {
      felt: [
        "{Like a hotel you can't check out of|room}. || {Like camping, only indoors and for ever|room}.",
      ],
      why: [
        "It was what I could get by the Monday, on what I'd got. || It's near the route and it's near the kids. It's not for the view.",
      ],
    },
  },
  {
    said: ["The shouting's new", "I never used to raise"],
    answers: {
      why: [
        "{I'd run out of places to put it|fury}. || {Court was March, so work it out|fury}. It'd been waiting for somewhere to go.",
      ],
      mean: [
        "At a van, at the telly, at a jar once. Then at my manager. || A bus pulled out on me and I heard this roar. It was me, with the window shut.",
      ],
    },
  },
  {
    said: ["I get four days a month", "Do the sum. Four days"],
    answers: {
      mean: [
        "Two weekends, Friday tea to Sunday six. {You take a Saturday off that and see what's left|fury}. || It's four out of thirty. {He had a quarter of me as a dad, between two sips of tea|fury}.",
      ],
      felt: [
        "{As if he'd gone in my pocket|fury}. || {Like being short-changed by a machine|fury}. There's nothing to hit.",
      ],
    },
  },
  {
    said: ["You tell me, you're the one", "in your chair, wouldn't I"],
    answers: {
      mean: [
        "I mean I've been round it and round it, and I've not found the door. || If there's a why, nobody's shown me it.",
      ],
    },
  },
];
