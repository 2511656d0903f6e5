import type { Scenario } from "~/domain/simulator/scenario";

/** What Migs answers to who asks about songs, the list, the novena, and the talk as he would like it. */
export const theGoodVersion: Scenario["topics"] = {
  "supposed-to-notice": {
    layer: 2,
    asks: ["nobodys supposed to", "notice when nobodys", "about your cousin do you notice"],
    answers: [
      "that he's got his arm around somebody's chair. {nobody ever asks whose chair|papa?} || his eyebrows are relaxed. {everyone here's got tight ones, me too|papa?}",
    ],
  },
  "one-who-knows": {
    layer: 2,
    asks: ["theres one now who knows", "one now who knows", "somebody who knows"],
    answers: [
      "less crowded. like i can put the bag down for the length of a chat || scary good. i keep wanting to check you're still not my cousin",
    ],
  },
  "without-noise": {
    layer: 1,
    asks: [
      "be there without the noise",
      "there without the noise",
      "who are you without the noise",
    ],
    answers: [
      "{somebody's kuya, maybe|locker?}. a guy who passes well. that's not nothing, i guess || no clue. {i've never heard that guy dribble|locker?}",
    ],
  },
  "at-that-age": {
    layer: 1,
    asks: ["needed to hear at that", "at that age", "when you were in grade 8"],
    answers: [
      "'you're not late.' {like nothing's wrong with your timing|locker?} || that there's a guy on varsity too. {i'd have cried in my baon|locker?}",
    ],
  },
  "best-at-it": {
    layer: 0,
    asks: ["be the best at it", "best at it", "the best impression"],
    answers: [
      "good for like two seconds, they carry you. {then i think, where'd i get it from|locker} || i'm so good cause i'm not imitating. {that's it, don't make me say it again|locker}",
    ],
  },
  "called-in": {
    layer: 0,
    asks: ["called in to that station", "to that station", "dedicate a song"],
    answers: [
      "for you, ok. something old with a key change. and he'd say your name wrong, cause he's shy || there's this one about rain. he'd play it and not talk over the end",
    ],
  },
  "answer-that-fast": {
    layer: 1,
    asks: ["need an answer that fast", "an answer that fast", "make up an answer"],
    answers: [
      "like recitation when you didn't read. {i looked at who everyone else looked at|watching} || my mouth was faster than me. {then i had to like angelica for two years|watching}",
    ],
  },
  "which-more-you": {
    layer: 0,
    asks: ["which of the two feels", "two feels more like", "the late one or"],
    answers: [
      "the late one. he's slow but he's not lying || the one that waits, i guess. the wave's just so nobody worries",
    ],
  },
  "good-version": {
    layer: 1,
    asks: ["in the good version", "that talk be like", "good version of that"],
    answers: [
      "short. i say it, he goes 'ok', long pause, 'so who's paying'. and he doesn't move his chair || we're walking, so nobody's looking at anybody. he says 'since when' and not 'why'",
    ],
  },
  "when-its-off": {
    layer: 0,
    asks: ["seconds when its off", "when its off", "in those seconds"],
    answers: [
      "i breathe lower. my hands get kinda loud and i let them || everything's slower. i'm not ahead of me or behind me, i'm just, there",
    ],
  },
  "real-voice": {
    layer: 1,
    asks: ["heard in your real voice", "your real voice", "real voice once"],
    answers: [
      "naked, wow. {and i'd want it to be dark|watching?} || i think i'd get to the high part and not stop. {and somebody would be at the door and i wouldn't do the chicken|watching?}",
    ],
  },
  "hear-in-song": {
    layer: 1,
    asks: [...["hope hed hear", "hope he heard", "hear in the song"], ...["hear in it"]],
    answers: [
      "that he could turn around at the jeepney stop. {i didn't need him to sing it back, i just wanted him to turn around|gio} || me, not saying it. {that's literally the song|gio}",
    ],
  },
  "after-first-line": {
    layer: 1,
    asks: ["after that first line", "come after that", "rest of the message"],
    answers: [
      "'it's not bad, i'm just tired of hiding it.' i had that in my notes. {then the word|watching} || more throat clearing, prob. {and then it, with no emoji|watching}",
    ],
  },
  "really-bad-song": {
    layer: 1,
    asks: ["do you play when its really", "which one do you play", "when its really bad"],
    answers: [
      "track four. it's got a long part with no singing. {i know where he breathed in before the guitar|gio} || the eleven seconds. {it's just him going 'wait, wait, ok' and then a laugh|gio}",
    ],
  },
  "while-nodding": {
    layer: 2,
    asks: ["everyone was nodding", "want to say while", "want to say at that table"],
    answers: [
      "'he sends you chocolate.' {i had rice in my mouth and i kept it there|papa} || that he's not a waste, he's kuya jed. {nobody said his name once and i didn't either|papa}",
    ],
  },
  "next-morning-novena": {
    layer: 2,
    asks: ["feel the next morning", "the next morning", "morning after you prayed"],
    answers: [
      "dumb. {and kinda like i got a 'message not delivered'|sin} || i looked down at my hands first. same hands. {then i felt bad for asking so late at night|sin}",
    ],
  },
  "see-in-him": {
    layer: 0,
    asks: ["see in him when", "when you look over", "see in the grade 8 kid"],
    answers: [
      "his shoulders up by his ears. {i know that one, i invented that one|locker} || he eats fast so he can leave. he's got a nice laugh, i heard it once, {he covered it|locker}",
    ],
  },
  "someone-that-nice": {
    layer: 2,
    asks: ["from someone that nice", "hear it from someone", "someone so nice"],
    answers: [
      "worse. {you can't be mad at a guy with donuts|sin} || my chest went soft and then it sank. {i think he'd be sad for me, really sad, and that's what i can't eat|sin}",
    ],
  },
  "other-one-say": {
    layer: 0,
    asks: ["the other one say", "one you didnt write", "the real burden"],
    answers: [
      "'i'm tired of being somebody.' no name, no ankle. {i'd never get past 'i'm'|watching?} || it's got one line. {i wrote it on my hand and washed it off|watching?}",
    ],
  },
  "leave-it-there": {
    layer: 1,
    asks: ["leave it there", "when you look at the sticker", "when you look at it and"],
    answers: [
      "that somebody in my house is maybe ok with it. {i don't wanna check and ruin it|watching} || it's kinda mine. {i cover it and i miss it|watching}, how's that for a unicorn's butt",
    ],
  },
  "not-on-guard": {
    layer: 2,
    asks: ["if you werent on guard", "like to do with him", "do with your papa"],
    answers: [
      "sing. he's got this duet he does alone, both parts. i know the other part || go fishing off the pier like when i was eight. he'd talk about engines and i could lean on him",
    ],
  },
  "picture-on-floor": {
    layer: 2,
    asks: ["down there with that picture", "picture on your phone", "when he sent the picture"],
    answers: [
      "that he'd asked my size three times, he wrote it down and everything. {he was so careful, and i felt like a thief|papa} || i zoomed in on his hand holding the box. {it's a really proud hand|papa}",
    ],
  },
  "own-voice-after": {
    layer: 1,
    asks: ["own voice like", "your own voice", "after youve put that one away"],
    answers: [
      "scratchy. higher. i say something to the gecko just to hear it's still there || it cracks a bit, then it's fine. it's kinda like mama's",
    ],
  },
  "next-to-you": {
    layer: 1,
    asks: ["see next to you", "next to you in that", "who is beside you"],
    answers: [
      "i'm not saying. he's late, though, so. {i'm walking slow|gio} || some guy with a guitar case. it could be anyone, {there's lots of guitars in manila|gio}",
    ],
  },
  "going-by": {
    layer: 1,
    asks: ["when hes going by", "in that minute when hes", "he walks past"],
    answers: [
      "i hear the slippers first. {then i fix a bike that's got nothing wrong|gio} || i don't breathe till the sari-sari. {one time he slowed down, and i dropped the wrench|gio}",
    ],
  },
  "end-of-list": {
    layer: 2,
    asks: ["the end of that list", "end of the list", "got to number eighteen"],
    answers: [
      "tired. i closed the laptop {and felt like i'd failed a test everyone else got the answers to|sin} || sorry for her. she didn't know there was an exam. {and kinda like the door closed behind me|sin}",
    ],
  },
  "didnt-order-ice": {
    layer: 0,
    asks: ["day you didnt order", "didnt order ice", "answer ate joy"],
    answers: [
      "{'heavy, ate.'|off?} i think that'd be it. she'd pull out the stool || prob {'everything, ate, and it's only tuesday'|off?}. she'd laugh and turn off the radio",
    ],
  },
  "replay-most": {
    layer: 1,
    asks: ["replay the most", "part you replay", "keep replaying"],
    answers: [
      "lunch. kiko's hand was on my shoulder {and i moved a bit late|watching} || when i laughed at sir's joke and it came out high. {two guys looked up|watching}",
    ],
  },
  "think-when-shooting": {
    layer: 0,
    asks: [
      "think about when youre shooting",
      "about when youre shooting",
      "on your mind at the court",
    ],
    answers: [
      "nothing, and then kinda everything, like what if somebody was rebounding for me || i make deals. if i hit ten, it's gonna be ok. i never say what",
    ],
  },
  "next-chair": {
    layer: 1,
    asks: ["picture the next chair", "need to picture", "get mama to sit"],
    answers: [
      "to hear my mom say something nice about my cousin. {just once, by accident|papa?} || more time, and bea there. {i'd need to know they won't get up again|papa?}",
    ],
  },
};
