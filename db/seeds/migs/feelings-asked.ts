import type { Scenario } from "~/domain/simulator/scenario";

/** What Migs answers to who asks after a feeling by its name. */
export const feelingsAsked: Scenario["topics"] = {
  lonely: {
    layer: 0,
    answers: [
      "kinda, yeah. {there's always like ten people and nobody's in on it|off} || ya, it's weirdly worse in a group. {i'm the one making the noise so who'd know|off}",
    ],
  },
  guilty: {
    layer: 1,
    answers: [
      "ya, for being fake mostly. {they're so nice to a guy i made up|watching} || ya, some. {every time mama's proud it feels like i stole it|watching}",
    ],
  },
  ashamed: {
    layer: 1,
    answers: [
      "lowkey yes. {like there's a stain and i'm always holding my hand over it|sin} || ya, {i change facing the wall, so there's your answer|sin}",
      "idk, maybe of my laugh. {it's out before i've checked if it's funny|locker} || a bit i guess, {like i've gotten claps for stuff i'd never wanna hear about me|locker}",
    ],
  },
  angry: {
    layer: 0,
    answers: [
      "at the guys? nah, they've no idea what they're doing. {i'm mad that i laugh along|locker} || not really. {ok a bit, at the jokes, and i tell like half of them|locker}",
    ],
  },
  afraid: {
    layer: 0,
    asks: [
      "most scared of",
      "you scared of",
      "you most afraid of",
      "are you afraid of",
      "afraid of most",
      "what scares you",
      "biggest fear",
      "worst that could happen",
      "worst thing that could happen",
    ],
    answers: [
      "that it gets out before i say it, like somebody else presses send. {i read people's faces for it, all day|watching} || one screenshot, one 'uy did you know'. {any phone buzzes and i look up first|watching}",
    ],
  },
  hope: {
    layer: 1,
    answers: [
      "not hopeless, it's more like halftime and we're down. {some nights i think my sister already knows and she still shares her chips|off?} || there's some, ya. my sister stuck this tiny rainbow thing on my phone, and {i look at it when it's bad|off?}",
    ],
  },
  burden: {
    layer: 1,
    answers: [
      "kinda, {they've got enough going on, they don't need my plot twist|papa} || nah, not like that. {i just think i'll be a lot of work when it comes out|papa}",
      "nah, {i'm the fun one, the fun one doesn't get to be a problem|off} || i try not to be. {that's why it's all jokes, jokes are free|off}",
    ],
  },
  crying: {
    layer: 0,
    asks: [
      "have you cried",
      "do you cry",
      "did you cry",
      "ever cry",
      "you cried",
      "cry about it",
      "let it out",
    ],
    answers: [
      "once, in the shower, radio on full. {it was a really happy song too|off?} || ya, into a towel, like a pro. {then i came out and danced for lola|off?}",
    ],
  },
};
