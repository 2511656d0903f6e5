import type { Scenario } from "~/domain/simulator/scenario";

/** What Tom answers to who asks back about sleep, food, his body and the doctor. */
export const ofEverydayNightsAndBody: NonNullable<Scenario["askedBack"]> = [
  {
    said: ["Up at three, down in the kitchen", "that's me on kitchen duty"],
    answers: {
      why: [
        "Something wakes me and it isn't a noise. || I've turned that over, and I think it's just what I'm set to.",
      ],
      then: [
        "I make tea I don't want. {I wait on the first bus|nights}. || I wipe down what's been wiped. {Then I sit and look at my hands|nights}.",
      ],
      often: [
        "It's been nightly since October. || Five nights out of the seven, and the other two I'm not far off.",
      ],
    },
  },
  {
    said: ["hours in the armchair of an afternoon", "drop off after dinner with my mouth"],
    answers: {
      why: [
        "I've had no night, so the day takes it off me. || I'm that short of it, I'd go off on a fence post.",
      ],
      felt: [
        "Cheated. You wake and it's getting dark. || Worse, waking, than if I'd not gone off.",
      ],
    },
  },
  {
    said: ["half in the bin so she won't", "for me under foil"],
    answers: {
      why: [
        "She'd only fret, {and she's been on her feet all day|gwen}. || It's the look she gives the plate. {I'd sooner she'd the pleasure of it clean|gwen}.",
      ],
      felt: [
        "{Like stealing off her|gwen}. || {It's a low trick, on a woman who's cooked for you|gwen}.",
      ],
      theySaid: [
        "She says I'd a good appetite tonight, then. || She tells the dog she's getting stout.",
      ],
    },
  },
  {
    said: ["move the button on my trousers", "My trousers are telling on me"],
    answers: {
      why: [
        "I've not the stomach for it, that's all there is to that. || I don't get hungry. I've done nothing to be hungry from.",
      ],
      theySaid: [
        "Not a word, she's only started putting butter on things. || They've not remarked on it. I keep a jumper over.",
      ],
      when: [
        "That was the start of this month. || I noticed it about the time the clocks changed.",
      ],
    },
  },
  {
    said: ["It's the tiredness. Like walking in", "It's lead, in the legs"],
    answers: {
      why: [
        "I've no name for where it comes from. {I've not lifted a thing in months and I'm dead beat|worn}. || {You'd need to have done something to be this tired|worn}, and I've not.",
      ],
      often: [
        "From when I get up. {It's there before my feet are|worn}. || All day and every day. {The stairs, mostly|worn}.",
      ],
      mean: [
        "You pull one foot out and the other's gone in. || They're somebody else's legs and I've to carry them.",
      ],
    },
  },
  {
    said: ["said it to his screen", "never turned round from the machine"],
    answers: {
      why: ["He'd a full waiting room. || It's how they do it now, it all goes down on there."],
      youSaid: ["I said right you are, doctor. || I thanked the back of his head."],
      felt: ["Like I was the one in the way. || I've had more conversation off a weighbridge."],
    },
  },
  {
    said: ["Stopped the drink in June", "not had a drink since June"],
    answers: {
      why: [
        "I'd got to like it for the wrong reason. || It'd begun to be the best part of the day, and I didn't care for that.",
      ],
      felt: [
        "Proud for a week. {Then there was just the night, with nothing taken off it|nights}. || {Long, it was|nights}. You find out how many hours there are.",
      ],
      theySaid: [
        "My wife made a cake, so she'd noticed. || Gwen never said, but the cans had gone off her shopping list.",
      ],
    },
  },
  {
    said: ["Job centre, agency, a fella my wife's", "and a cousin's friend with vans"],
    answers: {
      theySaid: [
        "We'll be in touch. They've a nice way of looking at the clock. || That it's a young man's game, vans. He gave me a mug with his name on.",
      ],
      felt: [
        "You go in with your shoulders back. {You come out with them where you like|no-ahead?}. || I'd sooner somebody was rude. {You can't push at a thing that's so soft|no-ahead?}.",
      ],
      why: [
        "They've four hundred of us to be polite to. || There's not the jobs, and there's my date of birth on the top line.",
      ],
    },
  },
  {
    said: ["lying there with my thoughts", "sooner be up than lie there"],
    answers: {
      why: [
        "{There's nothing to do with them, flat on your back|nights}. || {They're worse lying down, they get on top of you|nights}.",
      ],
      mean: [
        "The works, mostly. Round and round the gate. || What I might have been asked to do, and wasn't.",
      ],
    },
  },
  {
    said: ["Might ring our daughter Carys myself", "before the little one's bath"],
    answers: {
      why: [
        "I've had it on me all day, to hear the small one. || It's the only call I could make with no story ready.",
      ],
      youSaid: [
        "I'd say it's your dad, and there'd be a silence while she sat down. || Night night, I'd say, and mind the plug.",
      ],
      then: [
        "I'd pass her to her mother, I daresay. I'm not there yet. || I've the number up. I've had it up since six.",
      ],
    },
  },
];
