import type { Scenario } from "~/domain/simulator/scenario";

/** What Halima says to advice and comfort that name one thing. */
export const rebuffs: NonNullable<Scenario["asides"]> = {
  seeSomebody: [
    "And who'd sit with her while I sit there? || I'd spend the whole hour listening for her, dear, at somebody else's price.",
  ],
  medicine: [
    "I'd not wake up for her then, and that won't do. || I have to hear the gate, dear, so I take nothing.",
  ],
  screens: [
    "It's for my brother's articles, mostly, so I shouldn't miss it. || The phone's the only one in this house that remembers my name.",
  ],
  selfCare: [
    "A bath, in this house? She'd be out in the road before I'd found the soap. || The only bath here is hers, dear, and we fight about it.",
  ],
  calm: [
    "I breathe, dear. It's in the middle of the night, behind her, in the corridor. || I sit quietly with my tea till she calls, and she calls.",
  ],
  exercise: [
    "I walk all night, dear, behind her. || If I go out for a walk, so does she, and not the same way.",
  ],
  sayNo: [
    "One can't say no to one's mother, dear, least of all now. || I'd say it, and she'd have forgotten it by the time I'd drawn breath.",
  ],
  talkToThem: [
    "I tell them the funny parts, dear. They laugh so nicely, and then I've lost my place. || They've their own lives, dear. I begin, and then I ask about theirs.",
  ],
  busy: [
    "Busy, dear. I've not sat down since the morning prayer. || I've plenty to do, God knows. It's not for want of that.",
  ],
  plan: [
    "I had a timetable on the fridge. She put it in the rice. || A list needs somebody who'll keep to it, and there are two of us.",
  ],
  rest: ["And who'd take the night, dear? || Rest is for when she sleeps, and she doesn't."],
  overthinking: [
    "If I stop thinking of her for a minute she's at the gate. || It's my work, dear, thinking ahead of her.",
  ],
  meantWell: [
    "Who, dear? She doesn't know me, so she can't mean anything by it. || No, there's no harm meant, I know. It goes in, all the same.",
  ],
  othersWorse: [
    "Yes, there are worse things. I nurse one of them. || No doubt. And I've got one of the worse things in the next room.",
  ],
  positive: [
    "I'm grateful five times a day, dear. I'm also tired. || I look for it, dear. There's a bright side, and it's mostly at breakfast.",
  ],
  atLeast: [
    "I have, God be praised. It doesn't take the night turn. || That's so, dear, and I'm grateful for it. I'm worn out as well.",
  ],
  common: [
    "My aunt had two of them and a goat, I've been told. || There's always an aunt who did it with triplets and no well.",
    "Everyone, dear? Then they've been very quiet about it. || Yes, somebody in every street. Each behind her own gate.",
  ],
  timeHeals: [
    "God willing. But it only goes one way, this illness, they told us so with a chart. || If God wills. Only they drew it for us on a chart, and there's one direction on it.",
    "It doesn't get better, dear, and that's not pessimism, it's the leaflet. || I'm not being gloomy, my dear, it's in the pamphlet, it gets worse.",
    "It passes, yes, and it takes her with it. || Time's what's taking her, dear.",
  ],
  beStrong: [
    "I look strong, dear, it's the headscarf. || They call it strong when there's nobody else to do it.",
  ],
};
