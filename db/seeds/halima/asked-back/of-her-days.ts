import type { Scenario } from "~/domain/simulator/scenario";

/** What Halima answers to who asks back about her work, her days, what helps and what was tried. */
export const ofHerDays: NonNullable<Scenario["askedBack"]> = [
  {
    said: ["I closed it, well, I gave it up", "Then I handed over the keys"],
    answers: {
      why: [
        "She'd begun to go out of the door. {One can't do a fitting with an ear on the street|worn-out?}. || I'd had her under the cutting table for a month, with a colouring book. {It wasn't right, for her or for the brides|worn-out?}.",
      ],
      mean: [
        "Closed is how I like to say it. There's a light on in there to this day. || I took them off my own ring, dear, it was stiff. I broke a nail.",
      ],
    },
  },
  {
    said: ["so that my hands remember", "so the fingers don't forget"],
    answers: {
      why: [
        "They were clever, and it's a pity. If they forget as well there'll be two of us. || She has plenty of hems, my neighbour, I think that she lets them down on purpose.",
      ],
    },
  },
  {
    said: ["a bath that was a war", "a battle over the bath"],
    answers: {
      mean: [
        "She kept her slip on and I kept my temper, that was the treaty. || I'd more soap on me than she had. She fights very correctly, she asks your pardon.",
      ],
      felt: [
        "It was a day. {One's a bit bent by the end of it, like a spoon|worn-out?}. || Long, with a nice piece in the middle. {I'd not like to be handed another one just yet|worn-out?}.",
      ],
    },
  },
  {
    said: ["I'd put on lipstick, so", "How well you look, puan"],
    answers: {
      why: [
        "If I've a mouth on they don't look further up. {It's cheaper than sleeping|worn-out?}. || They're to think that we manage. {I paint it on for the nurse, and she writes down, managing|worn-out?}.",
      ],
      youSaid: [
        "Thank you, I said, it's the weather. || I told her she was kind. I'd been up since two, and I told her that she was kind.",
      ],
    },
  },
  {
    said: ["then lie down in the doorway", "I'll go to my place across her door"],
    answers: {
      mean: [
        "She rises for her prayers in the night and I go along, behind her. || We do them together, she in front. I'm there in case she sits down where there's no chair.",
      ],
    },
  },
  {
    said: ["My sister said she'd ring at ten", "There's a call from my sister at ten"],
    answers: {
      mean: [
        "I might say what's on my own floor. {A mattress, and me on it|siblings?}. || That ours has a padlock in it. {I'd like to see what she does with that, between two taps|siblings?}.",
      ],
      why: [
        "She always rings when her boys are down. And I've said fine for so long that I'm curious. || It's you, dear, I've got my mouth open now. It may be shut again by the time she's done with the oven.",
      ],
    },
  },
  {
    said: ["For one song I've got her back", "I have my mother for three minutes"],
    answers: {
      felt: [
        "Like being asked to dance by somebody you thought had left. || Oh, I'm so happy that I count the bars.",
      ],
      why: [
        "The songs are kept somewhere else, I think, in a dry place. She's all there in them. || It hasn't found that drawer yet, the illness. I don't say it too loud.",
      ],
    },
  },
  {
    said: ["When I pull a thread through", "While the thread's going through"],
    answers: {
      why: [
        "It goes where I send it. There's nothing else in the house that does. || One can't answer with pins in the mouth. It's a good excuse.",
      ],
    },
  },
  {
    said: ["Ten minutes with nobody's name", "For ten minutes I don't call anyone"],
    answers: {
      why: [
        "It's the only place that I can't hear her breathing. I hear the gate from it, so it's allowed. || There's a door between, dear, and it's half shut. That's the whole secret.",
      ],
    },
  },
  {
    said: ["She apologised to the girl", "She got bitten for it"],
    answers: {
      why: [
        "She hadn't been introduced. You can't put a sponge on a headmistress without a good morning. || Somebody young had got her by the buttons. She was frightened, and her teeth are good.",
      ],
      theySaid: [
        "The girl was sweet, she asked had she done it wrong. She hadn't. || Never mind, puan, the poor thing said, and rubbed the place. She didn't come to us for long.",
      ],
      felt: [
        "{I wanted to laugh, and I wanted those two mornings|worn-out?}. || {I stood there with the plasters, and I was so tired that I thought the bite was well placed|worn-out?}.",
      ],
    },
  },
  {
    said: ["a group for carers at the hospital", "The hospital has a meeting for families"],
    answers: {
      why: [
        "Somebody thought of the parking, I expect, and nobody of the mothers. || It suits the hospital, dear. The ones who could go are the ones who needn't.",
      ],
      youSaid: [
        "I told them I'd try. It's on the fridge still, under the magnet. || I said what a good idea, and would there be tea. I never went.",
      ],
    },
  },
];
