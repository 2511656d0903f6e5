import type { Scenario } from "~/domain/simulator/scenario";

/** What Tom answers who asks about the lads, the breakfast and Dai. */
export const oldShift: Scenario["topics"] = {
  "know-men": {
    layer: 1,
    asks: ["know men that well", "knowing men that well", "know them that well"],
    answers: [
      "Easy. You'd never to explain yourself, and {I've to explain myself to everybody now|apart}. || You'd know a fella's wife had left by his sandwiches. {I couldn't tell you one thing about any of them this week|apart}.",
    ],
  },
  "to-one-of-them": {
    layer: 0,
    asks: ["say to one of them", "with no reason needed", "say to one of the lads"],
    answers: [
      "I'd ask how his mam's hip is. {Something daft like that, and I'd hear him talk a bit|apart}. || I'd say it's too quiet, isn't it. {I'd like to hear one of them say aye|apart}.",
    ],
  },
  "this-side": {
    layer: 1,
    asks: ["on this side of it", "bring something yourself", "be the one who brings"],
    answers: [
      "{I don't know where to put my hands|shut-down}. It was always them stood there and me nodding. || Back to front. {I keep wanting to ask how you are|shut-down}.",
    ],
  },
  "talk-then": {
    layer: 0,
    asks: [
      ...["did the talk come", "talk come about", "how did you talk at work"],
      ...["get talking at work"],
    ],
    answers: [
      "Side on. You'd be watching a gauge, he'd say our Gareth's in bother again, and you'd say, oh aye. {I don't know how you'd begin it face to face|apart}. || There was always something to hold. You'd be lifting a thing between you and he'd say his mother was bad. {Without that I don't see how it's started|apart}.",
    ],
  },
  "that-week": {
    layer: 0,
    asks: ["that week like among", "week like among the", "what was that week like"],
    answers: [
      "{Men I'd known twenty years, and nobody'd look at each other|apart}. || All jokes, the first three days. {By the Thursday we were eating with our backs turned|apart}.",
    ],
  },
  twelve: {
    layer: 0,
    asks: ["one of the twelve", "being one of twelve", "twelve of you like"],
    answers: [
      "A rough lot, and soft as butter. One kept budgies, one had been in the army, and Baz never shut up. || Daft, most of them. You could have woken any one of us at four and we'd have come.",
    ],
  },
  "without-job-talk": {
    layer: 0,
    asks: ["without a job in front", "with no job to talk", "if it werent about the job"],
    answers: [
      "How they're sleeping. {I'd not ask it, but it's what I'd want to know|apart}. || Whether they miss it or is it just me. {I'd have to get through the rugby first|apart}.",
    ],
  },
  "not-managing": {
    layer: 0,
    asks: [
      ...["one of them werent managing", "of them werent managing", "one of them wasnt managing"],
      ...["of the lads wasnt managing"],
    ],
    answers: [
      "I'd say come round, I've a fence wants holding. I'd have it out of him while he held it. || Sit down, butt, and don't tell me champion. I can say it to another man, no bother.",
    ],
  },
  "about-the-chair": {
    layer: 0,
    asks: [
      ...["hear that about the chair", "that about the chair", "they kept a chair"],
      ...["they keep you a chair"],
    ],
    answers: [
      "It got me in the throat a bit. {Somebody'd thought to count me in|apart}. || I read it four times. {I've not answered it, I didn't know how to put it|apart}.",
    ],
  },
  "walked-home": {
    layer: 0,
    asks: [...["walked home by one", "be walked home", "walk you home"], ...["see you home"]],
    answers: [
      "I'd make out I was going that way anyhow. I'd be glad of the feet beside me. || It'd feel queer, it was always me saw other men home. I'd like it, I think, as far as the corner.",
    ],
  },
  "sat-in-as-well": {
    layer: 0,
    asks: ["are sat in as well", "some of them are sat", "others are sat in too"],
    answers: [
      "No comfort. {Ten men in ten kitchens, and not one'll knock|apart}. || I see the lit windows, out with the dog. {I know who's behind which, and I keep walking|apart}.",
    ],
  },
  "in-there": {
    layer: 0,
    asks: ["hope to find in there", "out of the car what", "hope to find at the breakfast"],
    answers: [
      "A chair with its back to the wall, and nobody stopping talking when I come in. || Baz telling the one about the crane. I'd laugh in the right place and that'd do me.",
    ],
  },
  "chair-by-door": {
    layer: 0,
    asks: ["make a chair by the", "chair by the door", "all right to sit in"],
    answers: [
      "If they'd go on with what they were saying. And nobody asking how am I keeping. || Knowing I could be gone in five minutes, and Baz not making a speech of it.",
    ],
  },
  "dai-company": {
    layer: 0,
    asks: [
      ...["in dais company", "being with dai", "dais company like"],
      ...["time with dai like"],
    ],
    answers: [
      "Restful, for all his noise. {I've not been at ease like that with a man since|apart}. || He'd fill it all up himself, and then he'd stop and wait. {There's been nobody to wait like that for me|apart}.",
    ],
  },
  "dai-come-out": {
    layer: 0,
    asks: [
      ...["dai were sat there", "would he come out with", "would dai come out with"],
      ...["dai was sat there"],
    ],
    answers: [
      "You look like a wet week, mun. Then he'd put my kettle on as if he lived here. || He'd have none of my fine-thank-you. He'd look at me, and I'd not get away with it.",
    ],
  },
  "dai-the-one": {
    layer: 0,
    asks: [
      ...["made dai the one", "was it that made dai", "why was it dai"],
      ...["what made it dai"],
    ],
    answers: [
      "He never took my word for it. I'd say fine, and he'd say aye, and sit down. || He'd lost his own wife young. A man being low didn't frighten him.",
    ],
  },
  "true-things": {
    layer: 0,
    asks: ["like the true things", "the true things", "those true things"],
    answers: [
      "Short. He said once, you're frightened of that girl leaving home, aren't you. And I was. || He'd drop it in between two leeks, and I'd be halfway home before it went in.",
    ],
  },
  "told-dai": {
    layer: 0,
    asks: ["would you have told him", "have told him if", "told dai if he"],
    answers: [
      "{That I don't like what I think about, nights|nights}. He'd have had it out of me by the end of the row. || {The not sleeping, I'd have started there|nights}. Dai could make a thing sound ordinary.",
    ],
  },
  "think-ringing": {
    layer: 0,
    asks: ["think of ringing him", "you think of ringing", "think about ringing dai"],
    answers: [
      "{That he'll have given up expecting it|apart}. Then I put the phone back on its stand. || I get his number up and I think, he'll be having his tea. {It's always his tea time|apart}.",
    ],
  },
  "hearing-dai": {
    layer: 0,
    asks: ["hearing that from dai", "hear that from dai", "hear it from dai"],
    answers: [
      "I'd get my coat. From anybody else I'd argue. || It'd be a weight off, to be told. I'd call him a name first.",
    ],
  },
  "walk-hope": {
    layer: 0,
    asks: ["hope for from that walk", "hope for from the walk", "want from that walk"],
    answers: [
      "That I'll get to his old gate and find I've the phone in my hand. || Very little. A bit of air, and it might shame me into ringing him.",
    ],
  },
};
