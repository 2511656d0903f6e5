import type { Scenario } from "~/domain/simulator/scenario";

/** What Tom says of how they are looked after, of the signs that it gets bad, of frightening thoughts, and to a promise that is asked for. */
export const careAsides: Scenario["asides"] = {
  medicines: [
    "I don't take anything. He took my blood pressure and sent me home. || Nothing, no. I've never been one for it.",
    "Not for sleep either. I'd sooner be awake than groggy. || Nowt for the nights. I lie there or I get up.",
  ],
  treated: [
    "No, never. I've not been to anybody about my head in my life. || I've not, no. It's not a thing I've ever gone to anybody with.",
    "Only ever the once overnight, and that was for an appendix. || Not for this sort of thing, no.",
  ],
  signs: [
    "I stop answering Gwen. Next thing it's three o'clock and I'm adding up. || It's when I've nothing to say at tea. Once the house is asleep, there it is.",
    "I'll have left my jobs half done. That's how you'd know. || When the radio's off and I've not noticed. It's never off.",
  ],
  promised: [
    "A promise is a big word. I'd sooner tell you straight if it got worse. || I don't promise what I can't see the end of. I'd say if it changed, I'll give you that.",
    "I'm no good at promising. I'd get somebody up before I'd break one. || I'll not swear to it. I'd wake somebody, that much I can say.",
  ],
  hinted: [
    "If you're asking what I think, ask it straight. || I'd sooner you put that to me plain.",
    "Thirty-one years at the works, I can take a plain question. || There's a word for that, and you can use it with me.",
  ],
  frightened: [
    "Some of them would, at night. {There's some I'd not say at my own table|not-here?}. || There's thoughts I've been keeping from everybody. {They come when I'm lying there|not-here?}.",
  ],
};
