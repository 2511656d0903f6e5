import type { StoryMoment } from "~/domain/simulator/story-moment";

export const inPassing: StoryMoment[] = [
  {
    cue: null,
    said: ["The blue cotton ones", "Those good blue ones"],
    mi: ["What would make an ordinary night good enough for them?"],
    empathy: ["The best is put by for company, and you don't count yourself as company."],
    support: ["I'd like to hear about the day that they came from."],
  },
  {
    cue: null,
    said: ["Lime and chilli, so", "Sharp, it makes you"],
    mi: ["Where does it take you, when the lid comes off?"],
    empathy: ["Her hand is in it, chilli and all, and the smell's enough."],
    support: ["What else came from her kitchen? I'd enjoy a wander round it."],
  },
  {
    cue: null,
    said: ["I've got lipstick on", "It's me with a"],
    mi: ["What would she make of you now, do you think, the one in that picture?"],
    empathy: ["You look at her as if she were somebody you'd once met and liked."],
    support: ["I'd like to know more of her, whatever you remember."],
  },
  {
    cue: null,
    said: ["you, and I go", "Then I'm standing there"],
    mi: ["What would your arms have wanted, just then?"],
    empathy: ["The thanks come out, and your arms are left with nothing in them."],
    support: ["Stay with those empty arms a moment, if you can. I'm here beside it."],
  },
  {
    cue: null,
    said: ["I'd do anything for", "I know that I"],
    mi: ["What do you do for him, that comes out of that knowing?"],
    empathy: ["You're sure of it and can't touch it, and that's where the pain is, maybe."],
    support: ["You can say both of those here. I won't ask which one counts."],
  },
  {
    cue: null,
    said: ["Lorries, mostly, and where", "We moved hospital beds"],
    mi: ["What did it feel like on a snowy day, when the phone went?"],
    empathy: ["When everything slid, you were the steady one."],
    support: ["I'd love to hear about one of those days, lorries and all."],
  },
  {
    cue: null,
    said: ["It does go in", "It says, you've got"],
    mi: ["What would you want it to say to you, on a bad morning?"],
    empathy: ["It cheers you on from the sink, and you've given it a job of work."],
    support: ["I like what you've done with it. What would you throw out next?"],
  },
  {
    cue: null,
    said: ["Oh, it comes up", "It's only ever said"],
    mi: ["What would you ask her about those years, if you could?"],
    empathy: ["There's a story held up to you, and you've noticed a tired young woman inside it."],
    support: ["You're curious about her, even so. I'd like to hear what you imagine."],
  },
];
