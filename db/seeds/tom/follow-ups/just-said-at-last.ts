import type { Scenario } from "~/domain/simulator/scenario";

/** What Tom answers to who asks on for one thing more: how long, which, and what came of it. */
export const justSaidAtLast: Scenario["topics"] = {
  "page-how-long": {
    layer: 0,
    asks: ["been looking at it", "looking at the page", "look at the page"],
    answers: [
      "Twenty minutes, with the dog asking. I'd read the bit at the bottom about privacy || A cup of tea's worth, half an hour. It went cold before I'd pressed anything",
    ],
  },
  "which-two": {
    layer: 1,
    asks: [...["which two", "two were they", "who were the two"], ...["who were they"]],
    answers: [
      "[after: chemist, high street] Gareth, and a lad off maintenance with him. I saw Gareth's cap and I was over the road || Ianto and young Gareth. I knew the walk before I knew the faces",
    ],
  },
  "after-crossing": {
    layer: 1,
    asks: [
      ...["after crossing", "crossed over feel", "when you crossed"],
      ...["once you'd crossed", "crossing the road"],
    ],
    answers: [
      "{Like I'd pinched something|apart}. I walked the long way round to be sure || {Daft. Then I looked back and they'd gone in somewhere, the pair of them|apart}",
    ],
  },
  "stay-how-long": {
    layer: 1,
    asks: ["how long for", "stay for how long", "how long would you stay"],
    answers: [
      "[after: come and stay, spare room] As long as I like, she says, that's what frightens me || Till I'm right, was how she put it. There was no date on that",
    ],
  },
  "folder-begun": {
    layer: 2,
    asks: ["start the folder", "start putting", "when did you start that"],
    answers: [
      "Back in October, one wet night, it was the bills first || October. I'd bought the labels for the seed tins",
    ],
  },
  "papers-worry": {
    layer: 2,
    asks: ["does that worry you", "worried by that", "frighten you doing that"],
    answers: [
      "[after: papers, folder, bills] Not while I'm at it, it's neat work. {It's after, when I see what I've made|better-off} || {It bothered me that it didn't|better-off}. I'd a nice straight edge on everything",
    ],
  },
  "gwen-cooks": {
    layer: 0,
    asks: [
      ...["does she cook", "she cook", "what's for tea"],
      ...["she make for tea", "what does gwen cook"],
    ],
    answers: [
      "Faggots and peas, a stew, she'll do a pie on her day off. There's nothing the matter with any of it || Proper teas, with a gravy. She'll cook it at noon, before she goes on",
    ],
  },
  "gwen-mind-bin": {
    layer: 0,
    asks: [...["would she mind", "mind if she knew", "she mind"], ...["be hurt"]],
    answers: [
      "[after: in the bin, the dog a fair bit] She'd not be cross. {She'd do smaller ones and say nothing, and I'd see it|gwen} || {She'd think it was her cooking|gwen}. It'd take the heart out of her",
    ],
  },
  "who-ran-course": {
    layer: 0,
    asks: [
      ...["who ran it", "ran the course", "taught you on the"],
      ...["who taught it", "who was teaching"],
    ],
    answers: [
      "[after: retraining, course] A young woman from the college, patient as you like. She'd say no such thing as a silly question || A girl called Megan. She'd draw a box on the board and say, this is a cell, gents",
    ],
  },
  "in-the-shed": {
    layer: 1,
    asks: [
      ...["long do you stand there", "stand there with", "stay in the shed"],
      ...["in the shed for", "long are you in the shed"],
    ],
    answers: [
      "Ten minutes, maybe. The dog comes and sees am I done || A quarter of an hour, if it's not raining in. I couldn't say what I do",
    ],
  },
  "if-you-spoke": {
    layer: 0,
    asks: [
      ...["happen if you spoke", "if you spoke to them", "if you spoke"],
      ...["if you said hello", "spoke to one of them"],
    ],
    answers: [
      "[after: nod, chemist, high street] He'd say what you up to, and I'd have to tell him. {Or he'd tell me the same, and we'd be stood there|apart} || We'd do the rugby. {I'd be all right for the rugby, it's the gap after|apart}",
    ],
  },
  "done-the-washer": {
    layer: 1,
    asks: [
      ...["would you have done", "done about the washer", "have done for her"],
      ...["done with the washer"],
    ],
    answers: [
      "[after: washer, her kitchen] Had the back off it. It'd be the pump, they go on that sort, it's a sock as a rule || Driven down with my bag. I'd have had a mop in one hand and Nia on my foot",
    ],
  },
  "told-carys-hurt": {
    layer: 1,
    asks: [...["told her that", "told her it hurt", "told carys it"], ...["tell carys it"]],
    answers: [
      "No. {You can't ring your daughter up and say I wish you'd flooded sooner|useless} || {She'd feel bad, and she'd break something a-purpose|useless}. She's like that",
    ],
  },
  "those-nights": {
    layer: 3,
    asks: ["what are those nights like", "nights like that"],
    answers: [
      "[after: wake up, being dead, being finished] I lie there, that's all it is. {I listen to Gwen breathe and I wish I'd no next bit|not-here?} || {It's a want to be let off|not-here?}. I go down and sit with the dog, and it gets light",
    ],
  },
  "thoughts-since": {
    layer: 3,
    asks: ["been thinking like that", "had those nights", "been having those"],
    answers: [
      "Since the back end of the summer. It crept up, I couldn't give you a date || August or so, at the first. It's most nights since October",
    ],
  },
  "dolls-arm": {
    layer: 3,
    asks: [...["do with the doll", "the doll", "doll's arm"], ...["mend the doll", "fix the doll"]],
    answers: [
      "Put it back on. It's a bit of elastic and a hook, she clapped || I mended it with her stood on my foot. She'd never a doubt, that one",
    ],
  },
  "came-out-then": {
    layer: 0,
    asks: [
      ...["come out of it", "came out of it", "get through that winter"],
      ...["come through it"],
    ],
    answers: [
      "[after: my father] Work. There was somebody at the gate at six who'd want to know where I was || I kept turning up, and one day in the spring I heard myself whistle",
    ],
  },
  "why-they-skip": {
    layer: 1,
    asks: ["why do you think they skip you", "why do they skip you", "why would they skip"],
    answers: [
      "So I'll not have to say there's nothing. {They go over me like a bad step|useless} || {It's manners|useless}. You'd not ask a fella off his food what he'd had",
    ],
  },
  "biggest-gap": {
    layer: 0,
    asks: [...["biggest gap", "gap on the wall", "the biggest space"], ...["what's missing most"]],
    answers: [
      "{The start of the day|hollow}. There was a nail for that and it's still in || The lads, if you'd made me say. {It's the shape of eleven coats|hollow}",
    ],
  },
  "pumps-up": {
    layer: 1,
    asks: [...["pumps you up", "pump you up", "puts air in"], ...["blow you up a bit"]],
    answers: [
      "Nia, for an afternoon. Then it's on the rim again by teatime || A job to do. It holds about as long as the job",
    ],
  },
};
