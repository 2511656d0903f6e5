import type { Scenario } from "~/domain/simulator/scenario";

/** What Halima answers to who asks back about her mother, her brother, her sisters and Zain. */
export const ofHerFamily: NonNullable<Scenario["askedBack"]> = [
  {
    said: ["A whole town stood straighter", "there was a time when the market went quiet"],
    answers: {
      why: [
        "She'd taught the half of them and she'd taught the other half's wives. They were afraid of being parsed. || She'd look over her spectacles, and the fishmonger would take his hat off. She had it from her own father.",
      ],
      felt: [
        "{I hold up the blouse and I look away, for her sake|unknown?}. || {One's sorry on behalf of the whole town|unknown?}.",
      ],
    },
  },
  {
    said: ["like two ladies at a hotel", "and we get on splendidly until the bath"],
    answers: {
      mean: [
        "After you, no, after you, and isn't the porridge nice today. {I could scream with good manners|unknown?}. || She tells me that the service is excellent. {I'd rather be scolded, I'd know whose I was|unknown?}.",
      ],
      why: [
        "She's well brought up, and she doesn't know me. It's how one is with the other guests. || She's no reason to be anything but polite. It's family that one's rude to.",
      ],
    },
  },
  {
    said: ["sit before somebody sees you", "Rest your feet a little, kakak"],
    answers: {
      felt: [
        "I was so pleased that I nearly called her Mak. || Looked after, for a minute, by the only one who's noticed.",
      ],
      then: [
        "She gave me half of her banana. Then she asked if there was a bus. || We kept a lookout for the mistress, she and I. Nobody came.",
      ],
    },
  },
  {
    said: ["he's an engineer, in Perth, with a lawn", "That's Azman, he builds"],
    answers: {
      why: [
        "He went for the studying and he stayed for the wife. {I don't blame him for the wife|siblings?}. || If it's in print he trusts it. {I've not been in print, so he reads round me|siblings?}.",
      ],
      often: [
        "Every week or so, dear, on a Sunday as a rule. || It's once a week, about. He does it when the paper's been read.",
      ],
    },
  },
  {
    said: ["We're very civil, he explains", "We never quarrel, if that's what you mean"],
    answers: {
      why: [
        "I'd have to begin at the beginning, and {he's never stopped for breath in the right place|siblings?}. || One true thing would bring on the rest, I fear. {It's easier to say mm at the commas|siblings?}.",
      ],
      mean: [
        "That she's up every night, and that I shout. {He has only had the menus from me|siblings?}. || Mm, and really, and fancy that. {I've done it while changing a sheet|siblings?}.",
      ],
    },
  },
  {
    said: ["had I thought of warm milk", "then he told me about the turmeric"],
    answers: {
      mean: [
        "Paint the gate with it, for a start. {I'm glad he couldn't see my face|resentment?}. || Where it's grown and what it does to the blood. {I've got it by heart, and I've still got the night|resentment?}.",
      ],
      youSaid: [
        "I said that I'd buy some. {There are four jars of it, and not one of them can stand behind her|resentment?}. || Fancy, I said. {I say fancy and I think, then come and stir it|resentment?}.",
      ],
    },
  },
  {
    said: ["is the sister who rings", "she has a new kitchen. With our brother"],
    answers: {
      who: [
        "The youngest is Liyana, dear, she flies for the airline. She sends chocolates and she waves. || There's Azman, our brother, and Liyana is the little one. I come second.",
      ],
    },
  },
  {
    said: ["that's our arrangement", "it's love and cupboards"],
    answers: {
      why: [
        "If she stops to listen she'll have to do something. {I believe she knows that, so she doesn't stop|siblings?}. || A cupboard's a safe thing to love. {I'm rather full of drawers that nobody should open|siblings?}.",
      ],
      felt: [
        "{I've got her voice and I've not got her|siblings?}. || {It's like being fed on photographs of rice|siblings?}.",
      ],
    },
  },
  {
    said: ["another day she said the word home", "I told her that the kettle was boiling"],
    answers: {
      why: [
        "She was worried for me, I do see it. {It came from so far away that it sounded like a bill|siblings?}. || I couldn't have her hear me breathe. {And I'd no answer, it was my own thought she'd said|siblings?}.",
      ],
      then: [
        "She rang the next week about tiles. It's lying there between us like a fork in the grass. || I hung up and I boiled it, to make an honest woman of me.",
      ],
    },
  },
  {
    said: ["a surveyor, a round and merry man", "My Zain measured land"],
    answers: {
      why: [
        "He said it was only supper, there'd be another one. He was born cheerful, his mother told me. || It was how he was put together, dear. He'd see the funny side before he'd seen the smoke.",
      ],
    },
  },
  {
    said: ["We quarrelled about money and biscuits", "fight over the biscuit money"],
    answers: {
      felt: [
        "Warm, dear, and noisy. It's still the temperature I measure by. || I never once went to sleep cross. I'd not known it was rare.",
      ],
    },
  },
  {
    said: ["nobody ever got to heaven", "There's no prize above for"],
    answers: {
      youSaid: [
        "Lift them, I'd say, and I swept under him. || That it wasn't heaven that I was expecting, it was his mother.",
      ],
    },
  },
];
