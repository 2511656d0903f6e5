import type { Scenario } from "~/domain/simulator/scenario";

/** What Ben tells of how it is in him, asked right after he hints at it. */
export const inside: Scenario["topics"] = {
  "used-up": {
    layer: 0,
    asks: [
      ...["has used you up", "used you up", "worn you down"],
      ...["what drained you", "draining you", "what's been draining"],
    ],
    answers: [
      "Nights, short staff, and saying yes. {After August there wasn't anything left to say yes with|empty-tank?}. || It's the yeses, I think, one more shift and one more shift. {Then August came and took the rest|empty-tank?}.",
    ],
  },
  "your-turn": {
    layer: 0,
    asks: [
      ...["made it your turn", "made you write tonight", "brought you here tonight"],
      ...["made you write", "decide to write", "made you get in touch"],
    ],
    answers: [
      "I said the number out loud to a patient on Friday and {my voice went funny|empty-tank?}. So here I am. || A patient asked me if it's any good, and I didn't know. {I've wanted to ring it myself for weeks|empty-tank?}, is the truth.",
    ],
  },
  "monday-looks": {
    layer: 0,
    asks: [
      ...["monday look like", "does monday look", "thinking about monday"],
      ...["think about monday", "afraid of monday"],
    ],
    answers: [
      "It looks like a keypad. {I've been punching in that number since Thursday|empty-tank?}, flat on my back. || It looks like ten hours of being asked things. {I can do the first four|empty-tank?}, after that it's whoever turns up in my shirt.",
    ],
  },
  "where-you-were": {
    layer: 0,
    asks: [
      ...["noticed where you were", "realised where you were", "through you when you noticed"],
      ...["standing at your own door"],
    ],
    answers: [
      "I laughed, and then {I didn't want to go in, there was nobody in there to be for|empty-tank?}. || There was a snort, at first. {After it I felt about ninety, and I sat down on the mat|empty-tank?}.",
    ],
  },
  "smooth-running": {
    layer: 0,
    asks: [
      ...["underneath the smooth running", "how is it in there", "under the calm"],
      ...["underneath the calm", "behind the calm", "under the efficient"],
    ],
    answers: [
      "Quiet, in a bad way. {Like a ward with the monitors unplugged|empty-tank?}. || Not much moving. {It's like the corridor at four, with one light on|empty-tank?}.",
    ],
  },
  "sent-back": {
    layer: 0,
    asks: [
      ...["sent you back for", "sent you back", "made you go back for"],
      ...["fish it out", "why did you go back for"],
    ],
    answers: [
      "She'd written 'thank you doctor' in the corner, backwards. {I'd nearly put the only nice thing all week through a shredder|empty-tank?}. || I thought of her asking did I hang it up. {It scared me a bit, what I'd stopped noticing|empty-tank?}.",
    ],
  },
  "calling-you": {
    layer: 0,
    asks: [
      ...["calling you to", "think it's calling", "bleep want from you"],
      ...["what does it want"],
    ],
    answers: [
      "{Fourteen, every time|sleep?}, I pick it up and it's bed fourteen. || It never says. {In my head it's the same bay, it's that extension|sleep?}.",
    ],
  },
  "comes-quiet": {
    layer: 0,
    asks: [
      ...["round from that", "it's quiet what's there", "when it's quiet"],
      ...["when it goes quiet"],
    ],
    answers: [
      "My own pulse, and the fridge. {Then I'm wide awake till it's light|sleep?}. || The room, and me sitting up in it like a meerkat. {There's no going back off after that|sleep?}.",
    ],
  },
  slipped: {
    layer: 0,
    asks: [
      ...["slipped out of its place", "else has slipped", "else has changed"],
      ...["what else has gone"],
    ],
    answers: [
      "Days, mainly. {I said good morning to the dentist at five in the afternoon|sleep?}. || The whole clock. {I've eaten tea at dawn and I've lain in the dark at lunch|sleep?}.",
    ],
  },
  august: {
    layer: 0,
    asks: [
      ...["part of august", "the other part", "about august"],
      ...["happened in august", "august like", "behind the buns"],
    ],
    answers: [
      "{There's a name in it that I've not said out loud yet|jokes}, so I tell it as a bit. || There was a night in it. {I've got a funny way round that night, and I've been going that way since|jokes}.",
    ],
  },
  "before-joke": {
    layer: 0,
    asks: [
      ...["before the joke", "half second before", "second before the joke"],
      ...["just before the joke"],
    ],
    answers: [
      "{Cold water, sort of, going up|jokes}. Then the line arrives and it stops at my neck. || A drop, like missing a stair. {The gag's the handrail|jokes}.",
    ],
  },
  "they-see": {
    layer: 0,
    asks: [
      ...["might they see", "would they see", "they see in you"],
      ...["people see in you", "afraid they'd see", "they might see"],
    ],
    answers: [
      "{Someone who isn't coping|jokes}, I'd guess. They've got a form for that. || I think they'd see it's not a bit. {That there's no one doing the voice, it's just me|jokes}.",
    ],
  },
  "carry-it": {
    layer: 1,
    asks: [
      ...["how do you carry", "carry it now", "where do you put it"],
      ...["where does it go", "put it down anywhere"],
    ],
    answers: [
      "In my jaw, mostly, and {on the drive I no longer do|handover}. There's no tray for it. || I take it home and put it in the wash with the scrubs. {It's clean and it's still there|handover}.",
    ],
  },
  "five-weeks-like": {
    layer: 0,
    asks: [
      ...["five weeks since", "these five weeks", "last five weeks"],
      ...["past five weeks", "weeks been like"],
    ],
    answers: [
      "Long, and I couldn't tell you one day from another. {I do the shift, I do the funny bit, I lie there|empty-tank?}. || A blur with a roster on it. {I turn up and I go home and I don't land anywhere|empty-tank?}.",
    ],
  },
  "that-sunday": {
    layer: 1,
    asks: [
      ...["in that sunday", "to be in that sunday", "what was it like to be in that sunday"],
      ...["that sunday night", "sunday night like", "sunday night be"],
      ...["be there that night", "like to be there"],
    ],
    answers: [
      "Fine till one, and then {it was like running in a pool|mrs}. Everyone moved fast and nothing went quicker. || Ordinary, there was a birthday cake in the office. {And after three it's bright lights and my own voice counting|mrs}.",
    ],
  },
  "wakes-body": {
    layer: 1,
    asks: [
      ...["walking in there", "wakes your body", "about walking in"],
      ...["about going in", "about those doors"],
    ],
    answers: [
      "It's the smell, I think, that floor cleaner. {My body goes 'there's one in there you haven't checked'|body?}. || They hiss when they open, those doors. {Everything in me gets ready before I've had a thought|body?}.",
    ],
  },
  "shame-says": {
    layer: 1,
    asks: [
      ...["shame say", "shame tell you", "shame says"],
      ...["the shame at its loudest", "when it's at its loudest"],
    ],
    answers: [
      "'{They'd never have let you in if they'd known|ashamed?}.' In Dad's voice, and he'd be horrified. || It says {the badge was a clerical error|ashamed?}. Very calm about it, like a letter from the council.",
    ],
  },
  steadied: {
    layer: 0,
    asks: [
      ...["steadied you", "has steadied", "made you steadier"],
      ...["what's helped just now", "feel steadier", "bit steadier"],
    ],
    answers: [
      "You not handing me anything. I keep waiting for the leaflet. || I've said a whole sentence with no punchline on it, it's like putting a bag down.",
    ],
  },
  "other-nights": {
    layer: 0,
    asks: [
      ...["do the others have", "the other nights", "other nights"],
      ...["nights have in them", "in those nights"],
    ],
    answers: [
      "Ceiling, list, kettle, ceiling. {About four I give up and watch it get light|sleep?}. || There's a lot of lying there being sensible. {My eyes are shut and I'm at work|sleep?}.",
    ],
  },
  "back-in-room": {
    layer: 1,
    asks: [
      ...["look at first", "notice first", "back in that room"],
      ...["see first", "you see when you're there", "back there with her"],
    ],
    answers: [
      "Her hands, on top of the sheet. {They were the only things in there not doing anything|mrs}. || The clock over the door. {I can't see it without the second hand going round|mrs}.",
    ],
  },
  "ready-for": {
    layer: 1,
    asks: [
      ...["been ready for", "ready for instead", "in place of kindness"],
      ...["expecting from her", "expected from her"],
    ],
    answers: [
      "A complaint, a raised voice, a form. {I'd got my face ready for all that, and there's no face for a hug|mrs}. || I was set for shouting. {I know where to look when I'm shouted at|mrs}.",
    ],
  },
  "day-like-that": {
    layer: 0,
    asks: [
      ...["through a day like that", "a day like that", "days like that"],
      ...["those days like"],
    ],
    answers: [
      "You know how a film goes on when you've fallen asleep in front of it. {I'm in it, by all accounts|empty-tank?}. || It's done before I've met it. {I look at the list at the end and it's my handwriting|empty-tank?}.",
    ],
  },
  "holding-you-up": {
    layer: 0,
    asks: [
      ...["holding you up", "keeps you going", "gets you through"],
      ...["carries you through", "what keeps you upright"],
    ],
    answers: [
      "Caffeine and manners. {Underneath that I'm not sure there's a floor|empty-tank?}. || It's habit, I'd say, and other people needing things. {When nobody needs anything I go down like a tent|empty-tank?}.",
    ],
  },
  "on-the-list": {
    layer: 0,
    asks: [
      ...["on the list", "the list when", "run the list"],
      ...["what's the list", "list at night"],
    ],
    answers: [
      "Bloods I signed for, a drip I might've set wrong, who I didn't ring back. {It's three pages by two o'clock|sleep?}. || Every patient, in bed order. {I get as far as thirteen and then I'm sitting up|sleep?}.",
    ],
  },
  woken: {
    layer: 0,
    asks: [
      ...["being woken", "woken from", "woke you up this morning"],
      ...["when you were woken"],
    ],
    answers: [
      "{I could've cried, over a driveway|sleep?}. I lay there and admired his thoroughness. || {I nearly went out there in my towel and begged|sleep?}. He waved, he's a lovely bloke.",
    ],
  },
  "day-over": {
    layer: 0,
    asks: [
      ...["day is over", "tells you the day", "when does the day end"],
      ...["the day end for you", "end of the day for you"],
    ],
    answers: [
      "Nothing does. {I take the lanyard off and it's still swinging|empty-tank?}. || There isn't a bell for it. {I've been home three hours before my shoulders hear about it|empty-tank?}.",
    ],
  },
  "hands-still": {
    layer: 1,
    asks: [
      ...["hands go still", "when they go still", "once they're still"],
      ...["hands stop shaking", "moment your hands"],
    ],
    answers: [
      "{It's like somebody else takes the wheel|body?}, and he's quite good. I'd like to know where he goes after. || I go cold and handy. {Nothing shakes and nothing's home|body?}, till I'm back out in the corridor.",
    ],
  },
  "jaw-holding": {
    layer: 0,
    asks: [...["jaw be holding", "your jaw", "holding in your jaw"], ...["that jaw"]],
    answers: [
      "A sentence, the dentist reckons, he says I bite down on it all night. {I'd say he's not far off|body?}. || {About five weeks' worth of 'all good'|body?}, I should think. It clicks when I yawn.",
    ],
  },
  "passed-by": {
    layer: 0,
    asks: [
      ...["did i walk past", "i walk past", "my way past"],
      ...["concern i never got", "i never got to", "havent i asked"],
      ...["gap i forgot", "what goes in it", "belongs there"],
      ...["did i miss", "i didn't ask", "havent i asked you"],
    ],
    answers: [
      "Whether I'm all right. {I'm not, since you've left the space|empty-tank!}. || The one about me. {And no, I'm not okay|empty-tank!}, it's odd to see it typed.",
    ],
  },
  "understood-end": {
    layer: 0,
    asks: [
      ...[
        "want somebody to have understood",
        "want me to understand",
        "somebody to have understood",
      ],
      ...["have understood by the end", "want people to understand"],
    ],
    answers: [
      "That I can do the job and {be going under at the same time|empty-tank?}. They keep treating it as either or. || I'd like one person to get that {it's not tiredness you sleep off|empty-tank?}.",
    ],
  },
  hunch: {
    layer: 0,
    asks: [
      ...["your hunch", "make of it", "tired one"],
      ...["what's your guess", "what do you think it is"],
    ],
    answers: [
      "My hunch is {he's been fine for so long he's forgotten what it was|empty-tank?}. I wouldn't send him home. || Overdrawn, I'd say, {he's been paying for August out of winter|empty-tank?}.",
    ],
  },
  "worked-out": {
    layer: 0,
    asks: [
      ...["work out for yourself", "had to work out", "had to learn yourself"],
      ...["taught yourself"],
    ],
    answers: [
      "Where to stand so you're not seen, mostly. {I know every blind spot on that floor|jokes}. || How long you can run a tap before somebody knocks. {It's a good six minutes of not being anyone|jokes}.",
    ],
  },
  "lie-down-now": {
    layer: 0,
    asks: [
      ...["lay down now", "lie down now", "come with you"],
      ...["goes round in you", "go round in you", "going round in you"],
    ],
    answers: [
      "{The list, the lamp over fourteen, the pips|sleep?}, we all squeeze in. || I'd take the whole ward with me. {There's not much room, I'm on the edge by about two|sleep?}.",
    ],
  },
  unreported: {
    layer: 0,
    asks: [
      ...["go unreported", "goes unreported", "not in the report"],
      ...["left out of the report", "don't you report"],
    ],
    answers: [
      "That {I stood in the pantry with the light off for a bit|empty-tank?}. Then I made toast. || {Twenty minutes on the stairs, with my shoes in my hand|empty-tank?}. I'd not chart it.",
    ],
  },
  "light-enough": {
    layer: 0,
    asks: [
      ...["light enough", "manage right now", "be enough for now"],
      ...["small enough for now", "easy enough for now"],
    ],
    answers: [
      "Just you there and me here, to be honest. || This is about the weight I can do. Keep typing, I'll read.",
    ],
  },
  "by-a-website": {
    layer: 0,
    asks: [
      ...["by a website", "turned away", "locked out"],
      ...["behind the laugh", "the password", "the portal"],
    ],
    answers: [
      "It got me. {I'd finally clicked on something and it didn't know who I was|jokes}. || I laughed because {the alternative was ringing IT and crying|jokes}.",
    ],
  },
  "in-charge": {
    layer: 0,
    asks: [
      ...["one in charge", "in charge for once", "not be in charge"],
      ...["looked after for once", "be looked after", "the sensible one"],
      ...["most sensible person"],
    ],
    answers: [
      "I'd not know what to do with my hands. {I'd probably fall asleep on you|empty-tank}. || Bliss, and a bit sick-making. {I'd be out cold inside a minute|empty-tank}.",
    ],
  },
  "without-reassuring": {
    layer: 0,
    asks: [
      ...["needed reassuring", "needed looking after", "reassure anybody"],
      ...["have to reassure", "if you didn't have to be all right"],
    ],
    answers: [
      "'{I'm not all right|empty-tank!}', and then I'd just leave it there and not pat anybody. || I'd say {I've had enough|empty-tank!} and I wouldn't add 'but it's fine'.",
    ],
  },
  "no-one-asked": {
    layer: 1,
    asks: [
      ...["no one has asked", "nobody has asked", "nobody asked about"],
      ...["part nobody", "part that nobody", "no one asked about"],
      ...["bit nobody asked"],
    ],
    answers: [
      "Loud, and then so quiet. {I could hear the lino|handover}, and everyone had somewhere to be. || It's the ten minutes after. {I stood there holding a glove and nobody needed me for anything|handover}.",
    ],
  },
  "asked-at-work": {
    layer: 1,
    asks: [
      ...["anybody at work asked", "anyone at work asked", "has anybody asked"],
      ...["has anyone asked", "anyone asked you", "anybody asked you"],
      ...["anyone ask you", "anybody ask you", "asked you about it"],
      ...["asked how you are", "checked on you", "check on you"],
      ...["check in on you"],
    ],
    answers: [
      "One text with a thumbs up. {Nobody's asked it with their mouth|handover}. || There was a thumbs up and a coffee voucher. {In words, not one of them|handover}.",
    ],
  },
};
