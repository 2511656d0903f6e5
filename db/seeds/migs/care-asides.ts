import type { Scenario } from "~/domain/simulator/scenario";

/** What Migs says of how they are looked after, of the signs that it gets bad, of frightening thoughts, and to a promise that is asked for. */
export const careAsides: Scenario["asides"] = {
  medicines: [
    "no po, nothing. vitamins when lola's watching || nah, i don't take anything",
    "not for sleep, no. i just watch old games || nope, nothing like that po",
  ],
  treated: [
    "no po, never || not me po. i've been to the dentist, does that count",
    "no one's ever checked me for that || never ever. we don't really do that in our house",
  ],
  signs: [
    "when i'm funnier than usual. like way funnier || i get loud. if i'm loud, it's bad",
    "my stomach goes first, always || when i start saying yes to everybody",
  ],
  promised: [
    "promise po. it's not like that || yeah, promise. pinky and everything",
    "double promise, ok || i already promised po",
  ],
  hinted: [
    "stupid how po? i do like nine stupid things a day, ask the real one || is that the big question in a disguise? you can just ask it po",
    "that's a soft pass, throw it properly || say it in full po, i can take it",
  ],
  frightened: [
    "the one where they all find out. it plays like a trailer || like pictures of them all laughing and then it goes quiet? yeah, that one",
  ],
};
