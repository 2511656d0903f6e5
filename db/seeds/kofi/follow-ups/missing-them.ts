import type { Scenario } from "~/domain/simulator/scenario";

/** What Kofi tells of missing his two. */
export const missingThem: Scenario["topics"] = {
  "on-that-phone": {
    layer: 1,
    asks: ["to them on that phone", "on that phone", "say to them when you rang"],
    answers: [
      "I'm coming anyway. {I'd got my mouth open for it|missing}. || {It wasn't me, I didn't choose this|missing}. But you say that, and it sounds like you're blaming their mum.",
    ],
  },
  "when-comes-back": {
    layer: 1,
    asks: ["when that comes back to", "that comes back to you", "when you think of that day"],
    answers: [
      "I'm in the canteen and the fork's stopped halfway. {It's the slippers, he'd got one in each hand|missing}. || {It still smells of her, that pillow|missing}. I've not washed the case. That's not right, is it?",
    ],
  },
  "understand-one-day": {
    layer: 1,
    asks: ["him to understand one day", "understand one day", "kwame to understand"],
    answers: [
      "I was never at work. {I was looking for the way round|missing}. || {It wasn't the bus that couldn't stop|missing}, it was grown-ups. And I'd have walked.",
    ],
  },
  "that-theyre-counting": {
    layer: 1,
    asks: ["know that theyre counting", "that theyre counting", "counting the sleeps"],
    answers: [
      "Heavy, and nice. {No one's ever counted down to me|missing}. || {It holds me up|missing}. I could be flat on the floor, and I'd get up for three sleeps.",
    ],
  },
  "day-start-to-finish": {
    layer: 1,
    asks: ["that day have been", "start to finish if", "finish if youd had it"],
    answers: [
      "Pick them up at nine, wet hair by eleven, pizza with the cheese in the crust. {Then both of them asleep on me, and I don't move for an hour|missing}. || Toast in the car, the baths, chips for the pigeons. {And stories, with all the voices|missing}. Thirty quid, and I'd have lived off it for two weeks.",
    ],
  },
  "saw-that-day-go": {
    layer: 1,
    asks: ["you saw that day go", "saw that day go", "that day went"],
    answers: [
      "I let a tyre down and pumped it up again. {My arms needed something to do|missing}. || {Like when the lift drops and your belly's still on the fourth|missing}. And I'd to ring them next.",
    ],
  },
  "want-to-shout": {
    layer: 1,
    asks: ["you want to shout", "did you want to shout", "want to shout at the phone"],
    answers: [
      "Pedal! {Look up, son, I've got you|missing}. I did say it, to the phone, quite quiet. || {That's my boy|missing}, and then run till my lungs came up.",
    ],
  },
  "in-the-shop": {
    layer: 1,
    asks: ["hit you there in the", "there in the shop", "hit you in the shop"],
    answers: [
      "They'd grown, and nobody'd rung me. {It's only feet I'm talking about|missing}. || {Some other fella knows|missing}. He'll have got down and felt where the toe is, and that's my job.",
    ],
  },
  "miss-most-kids": {
    layer: 0,
    asks: [
      ...["do you miss most", "miss most about having them", "miss most about your kids"],
      ...["most about your kids", "miss about them"],
    ],
    answers: [
      "The boring bits. {Where's your other shoe, have you done your teeth, all that|missing}. || {Being yelled for from the toilet|missing}. Dad, Dad, Daaad. I've not had to bring anyone a roll in months.",
    ],
  },
  "four-days-be": {
    layer: 1,
    asks: ["want each of them to be", "each of them to be", "four days to be"],
    answers: [
      "Boring! {I want one where nobody looks at the clock|missing}. || {A wet one, with a row about the remote|missing}. You don't dare have a row when you've only got the four.",
    ],
  },
  "set-out-like-that": {
    layer: 0,
    asks: ["with them set out", "set out like that", "time set out like"],
    answers: [
      "I know my Fridays till she's in big school. {I've got it folded in my wallet like a ticket|missing}. || {You can't be ill, you can't be late, you can't be sad of a Saturday|missing}. It's the one rota I've never argued with.",
    ],
  },
  "gone-off-the-line": {
    layer: 0,
    asks: ["gone off the line", "shes gone off the", "after she rings off"],
    answers: [
      "I keep it by my ear. {There's a bit of a hum, and I stop for the hum|missing}. || {I say, right then, to the room|missing}. And I look at what's left of the evening.",
    ],
  },
  "once-theyve-gone": {
    layer: 0,
    asks: ["once theyve gone back", "days like once theyve", "days after they go back"],
    answers: [
      "Monday's all right, I'm still hoovering up crumbs. {By Wednesday I can't hear them in my head|missing}. || {As if the clocks have gone back again|missing}. It's dark by two in the afternoon.",
    ],
  },
  "life-go-by": {
    layer: 0,
    asks: ["see your life go by", "not be let off", "let off at it"],
    answers: [
      "I know all the windows. {There's their bathroom light on, and I've got the green|missing}. || {You just drive, that's what's mad|missing}. You indicate, you smile, you pull off.",
    ],
  },
  "cooking-for-them": {
    layer: 0,
    asks: ["when youre cooking for them", "youre cooking for them", "cook for them"],
    answers: [
      "Music up, windows steamed. Ama's on rice, and Kwame's telling me what he won't eat. || I feel the right size. I've a spoon in my hand, and two people want what's in the pot.",
    ],
  },
  "heard-that-song": {
    layer: 0,
    asks: ["you heard that song", "heard that song", "hear that song"],
    answers: [
      "My hand went up to do the wipers. {At a zebra|missing}. || {My eyes went, with a full lower deck|missing}. I turned the heater up, like it was that.",
    ],
  },
  "those-ten-minutes": {
    layer: 0,
    asks: ["in those ten minutes", "those ten minutes on", "ten minutes on the phone"],
    answers: [
      "Kwame's breathing. {He doesn't say a lot, he just puts his mouth near|missing}. || {Where Ama goes, and guess what|missing}. It's never anything. I hang on for the guess what.",
    ],
  },
  "highlife-back": {
    layer: 0,
    asks: ["when the highlifes on", "the highlifes on", "the highlife bring back"],
    answers: [
      "Saturday mornings, Mum and her mop, and my sisters screaming. {Everybody was in|missing}. || Some christening in a hall, and me asleep on the coats. {I want mine to have that|missing}.",
    ],
  },
  "at-the-gym": {
    layer: 0,
    asks: ["there at the gym", "go to there at", "think about at the gym"],
    answers: [
      "Sundays, it's always Sundays. {There's a mirror, so I watch a big fella thinking about Sunday|missing}. || {What they're having for tea|missing}. You can't lift anything with fish fingers on your mind.",
    ],
  },
  "person-asking": {
    layer: 0,
    asks: ["had been a person asking", "been a person asking", "told a person"],
    answers: [
      "It's my chest, it's like something's parked on it. {Then I'd have given them the kids' names|missing}. || {I'd have said sad|missing}. I wasn't giving that to a bear.",
    ],
  },
  "them-at-window": {
    layer: 1,
    asks: ["see them at that window", "them at that window", "them waving at you"],
    answers: [
      "I grin like a fool. {I'd flash the lights, which you're not allowed|missing}. || {It gets me here, under the badge|missing}. I'd only be going past, and it'd be enough.",
    ],
  },
  "longer-answer": {
    layer: 1,
    asks: ["in the longer answer", "the longer answer", "besides being a dad"],
    answers: [
      "Left back. Barbecues. {Somebody's husband, somebody's mate|missing}. || {I did the school fete, I did the voices, I'd views on Arsenal|missing}. Now it's down to two names.",
    ],
  },
  ironing: {
    layer: 0,
    asks: ["youre ironing those", "ironing those", "while you iron"],
    answers: [
      "Some teacher'll see that collar and think, {he's looked after|missing}. || {It's the one bit of me that gets as far as Monday|missing}. It goes in under a jumper.",
    ],
  },
  "his-sundays-yours": {
    layer: 0,
    asks: ["think of his sundays", "comes up about yours", "your own sundays"],
    answers: [
      "Will they come? {When it's not on a chart, when they're grown, will they come round|missing}? || {I've thirteen years of doorsteps to do first|missing}. Then a roast, maybe.",
    ],
  },
  "pair-together": {
    layer: 0,
    asks: ["the pair of them together", "pair of them together", "both of them together"],
    answers: [
      "Like a full bus. {You can hear it's all there|missing}. || {I keep counting to two|missing}. One, two. And again in the shop.",
    ],
  },
};
