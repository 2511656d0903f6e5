import type { Scenario } from "~/domain/simulator/scenario";

/** What Tom answers to who asks on about the envelope, the lad who handed it to him and the boots. */
export const handedOver: Scenario["topics"] = {
  "lad-knew-him": {
    layer: 0,
    asks: [
      ...["did he know you at all", "he know you at all", "did he know you"],
      ...["did the lad know you", "know you at all", "ever met him before", "know the lad"],
    ],
    answers: [
      "[after: lanyard, badge, envelope, head office] No, he'd never seen me before that morning. || Not him. He was up from head office for the day.",
    ],
  },
  "lad-looked": {
    layer: 0,
    asks: [
      ...["what did he look like", "what does he look like", "lad look like"],
      "what was he like to look at",
    ],
    answers: [
      "[after: lanyard, badge, envelope] Thin, with clean shoes. || Young and tidy, with a folder.",
      "[after: job centre] Spots, and a tie he wasn't used to. || A thin lad, all elbows.",
      "[after: Dai] Short and bald, with a red face. || Small and wide, you'd hear him before you saw him.",
    ],
  },
  "how-old-he-was": {
    layer: 0,
    asks: [
      ...["how old was he", "how old is he", "what age was he", "old was the lad"],
      "old was that lad",
    ],
    answers: [
      "[after: job centre] Nineteen, twenty. || He'd not have been twenty.",
      "[after: lanyard, badge] Twenty-five at the outside. || I'd say twenty-four.",
      "[after: Emrys, father] Seventy or thereabouts. || He'd turned seventy, not long before.",
    ],
  },
  "lad-said": {
    layer: 0,
    asks: ["did the lad say", "what did the lad say", "lad say anything"],
    answers: [
      "[after: lanyard, badge, envelope] Only, and you are? Then he ran his finger down the list. || He asked my name, and that was it.",
    ],
  },
  "badge-said": {
    layer: 0,
    asks: [...["badge say", "on the badge", "on his badge", "on the lanyard", "lanyard say"]],
    answers: [
      "His name and the company's. I'd not my glasses on. || I never read it. There was a photo of him on it.",
    ],
  },
  "boots-handed": {
    layer: 0,
    asks: [
      ...["hand them in", "hand the boots in", "hand your boots in", "hand in your boots"],
      ...["handed them in", "give them back", "give the boots back", "give them your boots"],
      ...["return the boots", "still got the boots", "have the boots", "keep the boots"],
      ...["keep your boots", "boots now", "where are the boots"],
    ],
    answers: [
      "[after: boots] I've not. They're under the stairs yet, and nobody's asked. || I never did. I've got them still, under the stairs.",
    ],
  },
  "boots-like": {
    layer: 0,
    asks: [
      ...["kind of boots", "sort of boots", "what boots", "boots were they", "boots like"],
      "size boots",
    ],
    answers: ["[after: boots] Steel toecaps, black once. || Black, steel in the toe, size ten."],
  },
  "envelope-where": {
    layer: 0,
    asks: [
      ...["where is the envelope", "envelope now", "keep the envelope"],
      ...["still got the envelope", "still have the envelope", "have that envelope"],
      "kept the envelope",
    ],
    answers: [
      "In the drawer, with the certificate. || It's in the kitchen drawer with the rest of it.",
    ],
  },
  "gwen-read-it": {
    layer: 0,
    asks: [
      ...["show gwen the letter", "show gwen the envelope", "show it to gwen"],
      ...["did you show gwen", "did you show her", "did gwen read it", "gwen read the letter"],
      "did she read it",
    ],
    answers: [
      "[after: envelope, letter, sheets] She read it that night, at the table. || I passed it over after tea and she read it through.",
    ],
  },
  "sandwich-filling": {
    layer: 0,
    asks: [
      ...["in the sandwiches", "on the sandwiches", "kind of sandwiches", "what sandwiches"],
      "sort of sandwiches",
    ],
    answers: [
      "[after: sandwiches] Egg and cress, and ham, cut small. || Ham or egg, with the crusts off.",
    ],
  },
  "sandwich-maker": {
    layer: 0,
    asks: [...["who made them", "who made the sandwiches", "who put them on", "who paid for them"]],
    answers: [
      "[after: sandwiches] The canteen girls. It was their last week as well. || The canteen did. They were finished too, mind.",
    ],
  },
};
