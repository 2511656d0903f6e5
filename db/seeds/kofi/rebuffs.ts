import type { Scenario } from "~/domain/simulator/scenario";

/** What Kofi says to advice and comfort that name one thing. */
export const rebuffs: NonNullable<Scenario["asides"]> = {
  seeSomebody: [
    "Two hundred quid an hour, is it? I've got a solicitor for that. || Sit across from somebody with a form? I've got that booked already.",
  ],
  medicine: [
    "I drive eighty people. I'm not taking anything for it. || I've got to be fit to drive, so that's out.",
  ],
  screens: [
    "It's off for ten hours a day, I'm driving. It's not the phone. || I ring my kids on that. It's staying on.",
  ],
  selfCare: [
    "I've got a shared shower with a timer on the light, so no, no candles. || I wash at the depot, mate. It's not that sort of tired.",
  ],
  calm: [
    "Breathe, is it? I'm breathing. That's how come I'm shouting. || If counting to ten worked I'd be at nine million.",
  ],
  exercise: [
    "I walk the length of that bus a hundred times a day. Still angry. || After a shift like mine I'd be running on fumes.",
  ],
  sayNo: [
    "I told them no. That's how I've got a hearing. || Said no, didn't I. Loud. Look where it got me.",
  ],
  talkToThem: [
    "Talk to who? I've talked. They wrote it down. || Every time I open my mouth it goes on a form.",
  ],
  busy: [
    "I work fifty hours. How much busier d'you want me? || Busy's not the problem. It's when I stop.",
  ],
  plan: [
    "I live by a timetable. It's them that changed it. || I've got it all written down, dates, times. Nobody wants to read it.",
  ],
  rest: [
    "With what? Days off are what I'm fighting about. || I lie down. It's my head that stays on shift.",
  ],
  overthinking: ["You think I do it for fun? || Tell it that at four in the morning."],
  meantWell: [
    "They meant it enough to type it up. || Didn't mean it. It's got my name on it, though.",
  ],
  othersWorse: [
    "Some dads don't see them at all. Yeah, that's meant to help, is it? || Not that bad, then. You try it for a month.",
    "Somebody's always worse off. He's not the one missing his kids' bath time. || So I've got to queue up behind them, have I.",
  ],
  positive: ["I'm not doing a smile for this. || Bright side of what? Show me where."],
  atLeast: [
    "At least. There's always an at least. || I know what I've got. It's what I'm scared of losing.",
  ],
  common: [
    "Everybody. Funny how it's only me in that room on Monday. || Does everybody hand their kids back on a Sunday?",
  ],
  timeHeals: [
    "It'll pass. They'll be grown up by then. || My lad's five once. I've not got time to wait for it.",
  ],
  beStrong: [
    "Strong. That's what they call you when they're not going to help. || I don't feel strong, I feel wound up.",
  ],
};
