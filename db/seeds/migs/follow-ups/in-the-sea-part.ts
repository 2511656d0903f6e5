import type { Scenario } from "~/domain/simulator/scenario";

/** What Migs answers to who asks on about papa's calls, Bea, lola, the goat and Gio. */
export const inTheSeaPart: Scenario["topics"] = {
  "not-in-highlights": {
    layer: 1,
    asks: ["doesnt make it into", "part he gets to hear", "papa doesnt hear"],
    answers: [
      "three in the morning. {me on the floor with the phone|papa} || all the games i played bad cause my stomach was gone. {and a whole person, from sundays|papa}",
    ],
  },
  "only-you-two": {
    layer: 1,
    asks: ["only you two on the line", "want him to hear", "just you and papa"],
    answers: [
      "that i love him and i'm not lying about the basketball. {the rest i'd need like an hour of dead air first|papa} || 'pa, don't hang up.' {that'd be my whole opening|papa}",
    ],
  },
  "other-answer": {
    layer: 1,
    asks: ["the other answer", "answer have been under", "instead of all good"],
    answers: [
      "not good, captain. {there's water in the boat|papa} || like, 'can you come home but not look at me yet'. {you can't salute that|papa}",
    ],
  },
  "soft-to-you": {
    layer: 0,
    asks: ["that soft side toward", "soft side", "kind to you"],
    answers: [
      "she saves me the last ice candy and says it fell. when i'm low she comes in and steals my pillow, like, to be near || once i was on the tiles and she lay down too and didn't ask. she just said 'floor's good'",
    ],
  },
  "between-lines": {
    layer: 0,
    asks: ["between the lines with", "said between the lines", "underneath the insults"],
    answers: [
      "like 'pangit' means are you ok. 'ugly' back means ya || that we're on the same team. she's the only one whose jokes don't make me check my hands",
    ],
  },
  "first-saw-sticker": {
    layer: 1,
    asks: ["first saw it there", "when you saw the sticker", "first saw the sticker"],
    answers: [
      "{my neck went cold|watching}, i almost ripped it. then i saw the butt and laughed || i turned the phone over like four times. {i thought, who else has seen this|watching}. then, ok, cute",
    ],
  },
  "that-look": {
    layer: 1,
    asks: ["look she gave you", "in that look", "was in it do you think"],
    answers: [
      "like she was holding a door and not pushing me. {i went 'nice glitter' and ran|watching} || i think it was 'i know, and take your time'. or it was braces pain. {i'm choosing braces|watching}",
    ],
  },
  "hear-that-from-bea": {
    layer: 1,
    asks: ["hear that from her", "if bea said that", "to hear her say it"],
    answers: [
      "i'd prob cry over a leche flan. {like four years and she asks for dessert|watching?} || so normal. i'd want to record it. {one person at home i don't have to edit for|watching?}",
    ],
  },
  "keep-to-herself": {
    layer: 1,
    asks: ["keep it to herself", "shed keep it", "she wouldnt tell"],
    answers: [
      "that i'd have {one room in the house with no camera|watching?}, i guess || a lot. everybody here tells everybody, with snacks. {and she'd have this big thing and nobody'd get it out of her|watching?}",
    ],
  },
  "on-the-couch": {
    layer: 0,
    asks: ["sitting there with her", "good about sitting", "with lola on the couch"],
    answers: [
      "her feet are on me and she smells like vicks. she doesn't look at me, she looks at the tv || she yells at the slap scenes and offers me half a pan de coco. nobody's waiting for me to be funny",
    ],
  },
  "really-in-prayers": {
    layer: 2,
    asks: ["really in your prayers", "told her your prayers", "what do you pray for"],
    answers: [
      "'make me not this.' {then she'd ask not what, and that's the episode|sin} || that i ask for the same thing every night and it's not exams. {i'd never, she'd start a novena by dinner|sin}",
    ],
  },
  "if-noise-stopped": {
    layer: 0,
    asks: [
      ...["noise stopped for a day", "quiet for a day", "radio went quiet"],
      ...["stopped being loud", "if you went quiet"],
    ],
    answers: [
      "{that i'm not sleeping, maybe|off?}. she'd put her hand on my forehead and go 'may lagnat ka?' || she'd notice by breakfast. {she'd ask where i went, and i'd be right there|off?}",
    ],
  },
  "pulled-in": {
    layer: 0,
    asks: ["pulled in like that", "if she hugged you", "get pulled in"],
    answers: [
      "{i'd break, i think|papa?}. in a good way but with snot || like when you float. {i'd just be scared that she'd stop once she knew|papa?}",
    ],
  },
  "before-bailing": {
    layer: 1,
    asks: ["right before you bailed", "before you bailed", "moment like right before"],
    answers: [
      "sweaty. {i read it like he'd read it, and heard the whole team read it|watching} || my thumb was on send. i could hear him laughing downstairs, {and i thought, i like how he laughs with me|watching}, i don't wanna end that",
    ],
  },
  "about-that-goat": {
    layer: 1,
    asks: ["about that goat", "liked to answer", "answered about the goat"],
    answers: [
      "'cause it's shy.' {and then maybe he'd ask who is|watching} || i wanted to say the goat's me, bro. {the goat's got something to tell you|watching}",
    ],
  },
  "coin-flip": {
    layer: 0,
    asks: ["makes it a coin flip", "a coin flip for you", "which way would he go"],
    answers: [
      "he's so good alone and so bad in a group. {i never know which kiko's gonna get the text|locker} || cause he's never said a bad thing to a real person. {but he's never met one, far as he knows|locker}",
    ],
  },
  "know-the-jokes": {
    layer: 0,
    asks: ["so exactly how theyd joke", "exactly how theyd", "know how theyd joke"],
    answers: [
      "like knowing where the ball's gonna hit you. {you still can't duck, you're holding the door for it|locker} || gross. i laugh at them in my head before they say it. {they're about me and i'm grading them|locker}",
    ],
  },
  "around-him": {
    layer: 1,
    asks: ["around someone like that", "be around him", "to be with gio"],
    answers: [
      "easy. i'd get there early and he'd be late, and i'd be happy the whole late part. {i don't wait for anyone like that|gio} || i was slower. i talked less. {my shoulders came down, it was kind of embarrassing|gio}",
    ],
  },
  "when-he-laughs": {
    layer: 1,
    asks: ["do to you when he laughs", "when he laughs", "his laugh do to you"],
    answers: [
      "it's like the first second after you hit the shot. {and then i look away, quick|gio} || stupid stuff. {my knees|gio}. moving on",
    ],
  },
  "those-talks": {
    layer: 1,
    asks: ["did those talks have", "those talks", "dont get anywhere else"],
    answers: [
      "nobody was watching, even me. {i'd hang up and not replay it|gio} || he'd say 'wait, say that again, i like that'. {nobody's asked me to say something again that wasn't a joke|gio}",
    ],
  },
  "look-at-screen": {
    layer: 1,
    asks: ["look at that screen", "tell yourself when you look", "when you see seen"],
    answers: [
      "that his phone's broken. since june. {it's a really broken phone|gio} || 'he's busy', then 'he knows', then i put it under the pillow. {every time, same three steps|gio}",
    ],
  },
  "nice-would-hurt": {
    layer: 1,
    asks: ["him being nice", "would hurt like that", "why would nice hurt"],
    answers: [
      "cause then i can't even be mad. {i'd have to say 'thanks bro' and go home|gio} || if he's mean it's over. {if he's kind then i still like him and it's a no|gio}",
    ],
  },
  "when-you-look": {
    layer: 1,
    asks: [
      "looking for when you look",
      "looking for in his pictures",
      "looking for in the pictures",
    ],
    answers: [
      "if he's got the bracelet on, from the fiesta. i've got the other one. {he doesn't|gio} || some sign he's a bit sad, isn't that awful. {like one photo where he's not looking at her|gio}",
    ],
  },
  "eat-there": {
    layer: 1,
    asks: ["to eat there", "at kikos table", "mean to you to eat"],
    answers: [
      "like i've got a spare family. {i laugh less there and nobody minds|locker?} || his mom puts the burnt bits on mine cause she knows i like them. {i'd give up so much to keep that, i've kinda been doing that|locker?}",
    ],
  },
  "be-the-angel": {
    layer: 1,
    asks: ["be the angel", "like being the angel", "angel all those times"],
    answers: [
      "great, i got to stand still in a dress and everyone cried. {nobody fixed how i stood|watching?} || best christmas of my life. {after grade 6 they made me a soldier, and i got a stick|watching?}",
    ],
  },
  "part-with-sea": {
    layer: 2,
    asks: ["part with the sea", "hear in the sea", "just the sea part"],
    answers: [
      "how far it is. it sounds calm {and then he talks and i sit up|papa?} || him before he starts, there's like a second where he's just breathing. {i miss that guy, and i'm scared of the other one|papa?}",
    ],
  },
  "audience-gone": {
    layer: 0,
    asks: ["audience is gone", "about those moments when", "when the audience"],
    answers: [
      "my face hurts, that's how i know. {it's like it forgot its regular shape|off?} || nobody's there to tell me who i am. {so it's just, uh, a guy with a towel|off?}",
    ],
  },
  "okay-with-looking": {
    layer: 1,
    asks: ["okay with looking", "let look at you", "looking for a second"],
    answers: [
      "my sister, for a second. i'd time it || my lola, if her glasses were off. she sees the good parts then",
    ],
  },
  "in-that-jeep": {
    layer: 0,
    asks: ["in that jeep", "jeep once its quiet", "on the ride home"],
    answers: [
      "it's hot and there's a lady with eggs. {and i feel like i left somebody at the gym|off?} || i put my head on the rail and it buzzes my teeth. {that's the only time all day i'm not doing anything with my face|off?}",
    ],
  },
  "before-put-away": {
    layer: 1,
    asks: ["before you put it away", "moment before you closed", "put it away"],
    answers: [
      "i'd typed 'how do you know if'. {the thing offered to finish it and i died|watching} || scared of the light from the screen, like it was on my face. {i really wanted to read it, though|watching}",
    ],
  },
};
