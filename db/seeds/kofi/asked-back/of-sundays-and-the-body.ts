import type { Scenario } from "~/domain/simulator/scenario";

/** What Kofi answers to who asks back about the hardest of it, his sleep, his food and his body, just told. */
export const ofSundaysAndTheBody: NonNullable<Scenario["askedBack"]> = [
  {
    said: ["on the step like a parcel", "does its little click"],
    answers: {
      why: [
        "There's no way of doing it that's not handing them over. {Somebody's got to let go, and it's me|missing}. || {That's the sound of it being twelve days|missing}.",
      ],
      felt: [
        "{Like giving back something I'd only just got warm|missing}. || {It goes in here, that click, like a stitch|missing}.",
      ],
      often: ["Every other Sunday, on the dot. || Two Sundays a month, since the spring."],
    },
  },
  {
    said: ["Walking back to the car", "a hairband, half a rice cake"],
    answers: {
      why: [
        "{You don't want your hands empty, so you forget to give it|missing}. || I never clear it out. {It's the last bit of them there is|missing}.",
      ],
      then: [
        "I go back up and ring again, so we all get to do it twice. || It goes on the shelf over the sink. I've quite a row.",
      ],
      felt: ["{Lopsided|missing}. || {You drive very careful, with half a rice cake|missing}."],
    },
  },
  {
    said: ["driving past my own house", "they've taken my stop off"],
    answers: {
      mean: [
        "{It's all going on in there, and I'm on the wrong side of the glass|missing}. || Everyone else gets off there. {I just call the name out and drive on|missing}.",
      ],
      felt: [
        "{It pulls, like a shirt caught on a nail|missing}. || {Like they forgot to tell me, and all my stuff's there|missing}.",
      ],
    },
  },
  {
    said: ["told to calm down under water", "carrying something hot with nowhere"],
    answers: {
      mean: [
        "It's the one thing you can't do just then, {and they're all stood there dry|fury}. || If I put it down I've dropped it, and if I hold it I'm burnt. {And they're watching my face|fury}.",
      ],
      who: [
        "Everybody with a lanyard. || Work, the court, the rep. All of them with their hands free.",
      ],
    },
  },
  {
    said: ["three hours, if that", "Two, three hours, and I hear"],
    answers: {
      why: [
        "{I get as far as Monday and my eyes open|nosleep}. || {There's a lot of night, and I've a lot to go over|nosleep}.",
      ],
      mean: [
        "They've got a sheet, you put your hours down and you sign. I've never fudged it. || The log's for tiredness, we all fill it in. I stand by mine.",
      ],
    },
  },
  {
    said: ["I sleep fine when the kids", "foot in my ribs"],
    answers: {
      why: [
        "They're in. There's nobody to listen out for. || I know where everyone is, that's all it is.",
      ],
      felt: ["Heavy, the good kind. || Squashed. I'd not move for money."],
    },
  },
  {
    said: ["Not much point cooking for one", "Garage sandwich"],
    answers: {
      why: [
        "{You've a pan to wash, and no one's said it was nice|room}. || {It's a sad thing, one chop|room}.",
      ],
      often: ["Any shift I'm on. || All the days I've not got my two."],
    },
  },
  {
    said: ["I make it for ten", "so the whole stairs can smell"],
    answers: {
      why: [
        "That's my mum's pot, and she's never cooked for under ten. || So they come up the stairs running. They can tell what it is by the first landing.",
      ],
      theySaid: [
        "Kwame says it's nearly as good as Grandma's. He's five, he doesn't know about tact. || More, they say. You can't hear that too many times.",
      ],
    },
  },
  {
    said: ["half a sausage roll at Victoria", "if you count one"],
    answers: {
      why: [
        "I got a bell halfway through it. || I forget. I think I've had it, and it's still in the bag.",
      ],
    },
  },
  {
    said: ["Gripping it, the doctor said", "you come and do Brixton"],
    answers: {
      why: [
        "{It's that or my mouth, and my mouth's got a hearing on Monday|tight}. || {I'm holding on to something, I don't know that it's a wheel|tight}.",
      ],
      felt: [
        "{Like I've been carrying a wardrobe down stairs|tight}. || {Rusted|tight}. I've to run them under the tap.",
      ],
      theySaid: [
        "Ease off, that was the whole of his advice. || He gave me a sheet of hand exercises. There's a drawing of a lemon.",
      ],
    },
  },
  {
    said: ["I'm strong as an ox", "week's kip wouldn't mend"],
    answers: {
      mean: [
        "I could lift you, I just couldn't stay awake for it. || There's no illness in it. I'm flat, like a battery.",
      ],
    },
  },
];
