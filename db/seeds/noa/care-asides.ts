import type { Scenario } from "~/domain/simulator/scenario";

/** What Noa says of how they are looked after, of the signs that it gets bad, of frightening thoughts, and to a promise that is asked for. */
export const careAsides: Scenario["asides"] = {
  medicines: [
    "no, nothing. camomile, if that counts, which it doesn't || nothing, i don't take anything",
    "nothing to sleep either. my mum has opinions about that || not for sleep. i just wait for it",
  ],
  treated: [
    "no, never. just the waiting list || never. no hospital, no nothing",
    "i've never even seen the counsellor, i've seen the queue || not for this, not ever",
  ],
  signs: [
    "i stop replying to tali and i read his old messages from the top || when i scroll up to where he was nice. that's the sign",
    "day three of not washing my hair, that's when || when i go quiet. i'm never quiet",
  ],
  promised: [
    "i can't promise stuff like that. i'd tell someone, that's what i can do || promises are weird right now. i'd say if it got worse, ok?",
    "he promised things too. i'd rather just say who i'd ring || i don't do promises this week. i do phone calls",
  ],
  hinted: [
    "stupid like texting him at 2am, or stupid like THAT? say which || ok if you mean the one people lower their voice for, ask that one",
    "everyone asks it sideways, ask it frontways || nope, full sentence please, the scary version",
  ],
  frightened: [
    "some of them, at night. {i don't like where they go|dontwantto?} || yeah, there's one that comes late. {i don't say it out loud|dontwantto?}",
  ],
};
