import type { Scenario } from "~/domain/simulator/scenario";

const showerCry = ["near: it was a really happy song too", "near: and danced for lola"];
const shortLeg = ["near: chair's got one short leg", "near: wearing socks on a wet floor"];
const engineRoom = [
  "near: walks around the deck looking for bars",
  "near: under the water line with",
];
const onPause = ["near: and then i sent a song", "near: on pause since june"];
const sameReason = ["near: laughing for the same reason", "near: when you clap so nobody asks"];
const notTyping = ["near: not typing it lol", "near: i don't type that one"];
const watchingNothing = [
  "near: from outside it looks like nothing",
  "near: being scared with good posture",
];
const kikoShoes = ["near: teammates aren't bad guys my", "near: same kiko does the jokes"];
const deskWriting = [
  "near: checked the handwriting for like",
  "near: comparing the handwriting to",
];
const keptChewing = ["near: didn't mean me he didn't know", "near: i passed the rice"];
const heartFirst = ["near: i put a heart on their picture", "near: i always like it first"];
const crossFriday = ["near: the cross on good friday", "near: make me carry the cross cause"];
const flewAcross = ["near: basically flew across the sala", "near: dove over the sofa"];
const scarfDance = ["near: wore lola's scarf and", "near: danced in a scarf at"];
const soWhosYourCrush = ["near: so who's your crush", "near: may crush ka na ba"];
const notMyLife = ["near: someone who's not in my life", "near: my best friend's mom doesn't know"];
const sentAGoat = ["near: and then sent a goat", "near: sent him a picture of a goat"];

/** What Migs answers right after he told of the scarf, the goat and his phone. */
export const nearScarfAndGoat: Scenario["topics"] = {
  "near-cry-about": {
    layer: 0,
    asks: [...showerCry, "what was it about", "why did you cry"],
    answers: [
      "nothing, it was a normal thursday. i put the soap down and it started || someone said 'your future wife' at lunch. i held it till the towel",
    ],
  },
  "near-cry-when": {
    layer: 0,
    asks: [...showerCry, "when was that", "how long ago did you cry"],
    answers: ["september, after a family lunch || like a month ago. it's due for a service"],
  },
  "near-cry-heard": {
    layer: 0,
    asks: [...showerCry, "did anyone hear you", "did somebody notice"],
    answers: [
      "the radio did its job. bea looked at my eyes and gave me her fries || no, i blamed shampoo. we don't even buy that kind",
    ],
  },
  "near-leg-fix": {
    layer: 0,
    asks: [...shortLeg, "what would fix it", "can you fix it"],
    answers: [
      "i fold a joke and put it under. holds for a day || a different chair, prob. i only own the one",
    ],
  },
  "near-leg-others": {
    layer: 0,
    asks: [...shortLeg, "does anyone else notice", "do others feel that too"],
    answers: ["nope, they're all sitting fine || if they do they're really good at it"],
  },
  "near-leg-careful": {
    layer: 0,
    asks: [...shortLeg, "careful of what", "what are you careful about"],
    answers: [
      "how i land. like every word's a step || hands, voice, who i look at. that's the checklist",
    ],
  },
  "near-ship-happy": {
    layer: 0,
    asks: [...engineRoom, "does he like it there", "is he happy on the ship"],
    answers: [
      "he says ya. he whistles on calls, that's how i know he's tired || he likes the engine. he doesn't like the sundays",
    ],
  },
  "near-ship-worry": {
    layer: 0,
    asks: [...engineRoom, "do you worry about him", "are you worried about your papa"],
    answers: [
      "when there's a storm on the news. i watch the map with bea || ya, at night. i do the time difference in my head",
    ],
  },
  "near-pause-who": {
    layer: 1,
    asks: [...onPause, "who paused it", "who stopped first"],
    answers: [
      "him first, then me. i'm the one holding the remote now, i think || it's kinda both. it's a tie nobody wanted",
    ],
  },
  "near-pause-play": {
    layer: 1,
    asks: [...onPause, "what would unpause it", "what could start it again"],
    answers: ["one 'uy'. from either side || him being late to something i'm at. and sitting down"],
  },
  "near-reason-seen": {
    layer: 0,
    asks: [...sameReason, "has anyone seen that", "did anybody notice that"],
    answers: [
      "the grade 8 kid maybe. he looks at me like he knows the trick || not that they've said. i'd hear it in a nickname",
    ],
  },
  "near-reason-then": {
    layer: 0,
    asks: [...sameReason, "what would happen then", "what if they saw it"],
    answers: [
      "they'd look at my other laughs. and there's like nine years of tape || i'd be a guy with an asterisk",
    ],
  },
  "near-type-first": {
    layer: 0,
    asks: [...notTyping, "who said it first", "what happened in grade 4"],
    answers: [
      "some big kid, about another kid's bag. i laughed, and i went home and hid mine || a boy behind me in line. it wasn't even loud",
    ],
  },
  "near-type-often": {
    layer: 0,
    asks: [...notTyping, "how often do you hear it", "do you hear it a lot"],
    answers: [
      "each practice, and on the jeep. it's in songs even || daily po. it's like 'the' over here",
    ],
  },
  "near-posture-who": {
    layer: 1,
    asks: [...watchingNothing, "who is watching you", "who do you think sees"],
    answers: [
      "nobody for sure. that's the trick, so you gotta do it for everybody || anyone with a tita. so, everyone",
    ],
  },
  "near-posture-rest": {
    layer: 1,
    asks: [...watchingNothing, "when do you rest", "where can you rest"],
    answers: [
      "lola's couch, and the court. and the cr if the lock works || when it's dark and there's a wall behind me",
    ],
  },
  "near-kiko-knows-this": {
    layer: 0,
    asks: [...kikoShoes, "does kiko know any of this", "does he know how you feel"],
    answers: [
      "no, he knows my shoe size and my order, that's the file || nope, he thinks i'm the easiest guy he knows",
    ],
  },
  "near-writing-whose": {
    layer: 1,
    asks: [...deskWriting, "whose handwriting were you scared it was", "whose handwriting was it"],
    answers: ["kiko's. it's not, he can't spell that || like anyone i eat with. i checked the r's"],
  },
  "near-writing-how": {
    layer: 1,
    asks: [...deskWriting, "how did you check", "what did you compare it with"],
    answers: [
      "with the attendance sheet. i'm basically csi wildcats || the birthday card they gave me. it's got twelve samples",
    ],
  },
  "near-rice-tell-papa": {
    layer: 2,
    asks: [...keptChewing, "would you want him to know", "do you want to tell papa"],
    answers: [
      "that it hit me? ya, someday. not while he's holding a spoon || some of me does. the rest passes the rice",
    ],
  },
  "near-heart-stop": {
    layer: 1,
    asks: [...heartFirst, "could you not like it", "what if you didnt like it"],
    answers: [
      "then he'd notice, and i'd be the guy who didn't || i'd lie there not liking it, that's louder",
    ],
  },
  "near-heart-mute": {
    layer: 1,
    asks: [...heartFirst, "have you muted him", "do you want to stop looking"],
    answers: [
      "i muted him for one day. i went to his page to check if it worked || kinda, i'd miss it and i'd sleep",
    ],
  },
  "near-cross-again": {
    layer: 2,
    asks: [...crossFriday, "will you carry it again", "do you have to carry it again"],
    answers: [
      "ya, i'm still tall. april's coming || prob. nobody else volunteers and lola's already told people",
    ],
  },
  "near-cross-heavy": {
    layer: 2,
    asks: [...crossFriday, "was it heavy", "how heavy is it"],
    answers: [
      "ya, it's real wood. my shoulder was purple till easter || like a door. papa's friends made it, it's overbuilt",
    ],
  },
  "near-sala-bea-think": {
    layer: 1,
    asks: [...flewAcross, "what did your sister think", "what did bea say"],
    answers: [
      "that i've got a girlfriend in there. i let her think it || she looked at the phone, then at me, and went 'ok flash'",
    ],
  },
  "near-sala-there": {
    layer: 1,
    asks: [...flewAcross, "what was on the phone", "what was she going to see"],
    answers: [
      "nothing, my lock screen. it's a picture of siomai || just the time. and one chat with no new messages",
    ],
  },
  "near-scarf-song": {
    layer: 1,
    asks: [...scarfDance, "what was the song", "what did you dance to then"],
    answers: [
      "something with a saxophone, my tita's tape || a fiesta one, fast. i only knew the spin part",
    ],
  },
  "near-scarf-mama": {
    layer: 1,
    asks: [...scarfDance, "what did your mama do", "did your mama see it"],
    answers: [
      "she clapped the longest. i remember cause it was just her at the end || ya, she fixed my collar after. she didn't say anything",
    ],
  },
  "near-scarf-again": {
    layer: 1,
    asks: [...scarfDance, "would you dance again", "do you wish you could dance"],
    answers: [
      "with the door locked, i've got a full show || ya, once, in front of people, badly, for fun",
    ],
  },
  "near-crush-answer": {
    layer: 0,
    asks: [...soWhosYourCrush, "what do you answer", "what do you say then"],
    answers: ["i say rice, or a celebrity nobody can text || i go 'si lola', and lola's so happy"],
  },
  "near-crush-who-asks": {
    layer: 0,
    asks: [...soWhosYourCrush, "who asks that", "who said that last"],
    answers: [
      "the titas at parties and marco at lunch. same question, different rice || mostly tita baby, she asks it into a mic",
    ],
  },
  "near-outsider-why-not": {
    layer: 0,
    asks: [...notMyLife, "why not someone close", "why not somebody you know"],
    answers: [
      "they'd look at me after. you can't, you don't know what i look like || it travels. i'd tell one guy on monday and my mom would pray on tuesday",
    ],
  },
  "near-goat-again": {
    layer: 0,
    asks: [...sentAGoat, "would you try again", "would you send it now"],
    answers: [
      "maybe, with airplane mode on. so it sends when i'm asleep || not by text. i'd do it walking, he kicks stuff so he's not looking",
    ],
  },
  "near-goat-feel-after": {
    layer: 0,
    asks: [...sentAGoat, "how did you feel after the goat", "were you relieved"],
    answers: [
      "so relieved, then so dumb. the goat's got a really honest face || like i'd jumped back on the curb. he sent me a cow",
    ],
  },
};
