import type { Scenario } from "~/domain/simulator/scenario";

/** What Tom answers to who asks on about the papers he was given and the sandwiches. */
export const papersAndSandwiches: Scenario["topics"] = {
  "printed-where": {
    layer: 0,
    asks: [
      ...["that paper now", "where is that paper", "where is the paper", "wheres that paper"],
      ...["wheres the paper", "paper he printed", "paper he gave you", "that sheet now"],
      ...["that printout", "the printout", "do with the paper", "do with that paper"],
      ...["keep that paper", "still have that paper", "still got that paper"],
      "what he printed",
    ],
    answers: [
      "[after: printed, warehouse picking, lifting boxes] In the drawer, with the leaflets. || It's in the drawer. I put it on top of the leaflets.",
    ],
  },
  "plumber-charged": {
    layer: 0,
    asks: [
      ...["he charge", "did it cost", "how much was it", "what did it cost"],
      "how much did she pay",
    ],
    answers: [
      "[after: washer, her kitchen] Eighty pound. I'd have done it for a cup of tea. || She never told me. A fair bit, I'd say.",
    ],
  },
  "printed-said": {
    layer: 0,
    asks: [
      ...["did you read it", "read it through", "on that paper", "paper say", "on the paper"],
      "on the printout",
    ],
    answers: [
      "[after: printed, warehouse picking, lifting boxes] Two warehouses and a number to ring. || The hours, the pay, and where to apply.",
    ],
  },
  "job-where": {
    layer: 0,
    asks: [
      ...["where was the job", "where was that job", "where is the warehouse"],
      ...["which warehouse", "where was the warehouse"],
    ],
    answers: [
      "[after: warehouse, lifting boxes] One of those big sheds out past the ring road. || Out on the new estate. You'd want a car for nights.",
    ],
  },
  "certificate-signed": {
    layer: 0,
    asks: [...["who signed it", "signed the certificate", "whose signature", "who was it signed"]],
    answers: [
      "[after: certificate] Some director. You couldn't read his name. || A squiggle. I never made out whose.",
    ],
  },
  "certificate-framed": {
    layer: 0,
    asks: ["frame it", "framed it", "ever frame", "hang it up", "put it on the wall"],
    answers: [
      "[after: certificate] No, it's never been on a wall. || Not once. It's stopped in the drawer.",
    ],
  },
  "still-have-it": {
    layer: 0,
    asks: [
      ...["do you still have it", "still have it", "still got it", "have you still got it"],
      ...["have you kept it", "did you keep it", "do you have it still"],
    ],
    answers: [
      "[after: certificate] I have, in the dresser. || Aye, it's in under the tea towels.",
      "[after: envelope] I've kept it, don't ask me why. || Yes, I never threw it out.",
      "[after: clock, spanner] I've got it yet. || It's here, yes.",
    ],
  },
  "page-found": {
    layer: 0,
    asks: [
      ...["find this page", "find the page", "found this page", "found the page"],
      ...["where did she find it", "how did she find it", "how did gwen find"],
      ...["where did gwen find", "hear about this", "hear of this"],
    ],
    answers: [
      "Somebody at her work told her of it. || There was a card up at the home, with the address.",
    ],
  },
  "list-left": {
    layer: 0,
    asks: ["left on the list", "still on the list", "left on her list"],
    answers: [
      "The bathroom tap, and a shelf she wants. || Only the fence. It's waiting on a dry day.",
    ],
  },
  "which-oil": {
    layer: 0,
    asks: ["what oil", "oil do you use", "kind of oil", "what do you oil"],
    answers: ["The little can, three-in-one. || Same as everybody, the red and white can."],
  },
};
