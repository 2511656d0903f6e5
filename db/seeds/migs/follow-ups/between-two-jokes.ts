import type { Scenario } from "~/domain/simulator/scenario";

/** What Migs answers to who asks about the seconds before and after: the laugh, the silence, the minute before telling. */
export const betweenTwoJokes: Scenario["topics"] = {
  "in-you-goat": {
    layer: 1,
    asks: ["in you right before", "you right before it turned", "feel right before the goat"],
    answers: [
      "hope, kinda. {it lasted like four seconds|watching} || i was so tired of it. {i thought fine, let it be tuesday|watching}",
    ],
  },
  "one-second": {
    layer: 0,
    asks: ["that one second like", "second like before you laugh", "one second before you"],
    answers: [
      "{long|locker}. like there's a whole other guy in there who doesn't find it funny || everyone else is a bit blurry. {and i think 'now', and i hit the laugh|locker}",
    ],
  },
  "somebody-hearing": {
    layer: 1,
    asks: ["hearing some of it now", "somebody is hearing", "someone is hearing"],
    answers: [
      "weird. good weird. {i keep thinking you'll go 'ok next'|watching?} || like when your ears pop. {i'm still watching the three dots, though|watching?}",
    ],
  },
  "lets-go-couch": {
    layer: 0,
    asks: ["lets go in you", "you let go of there", "what relaxes with her"],
    answers: [
      "my jaw. i didn't know i was holding it || shoulders. and the thing where i plan the next line, for one episode there's no next line",
    ],
  },
  "do-with-face": {
    layer: 0,
    asks: ["do with your face", "your face do", "keep your face"],
    answers: [
      "i make it bored. bored's the best one, i practised bored. {inside it's like soup|stomach} || smile, chew, one eyebrow. {meanwhile my gut's on the basement level|stomach}",
    ],
  },
  "checking-half-second": {
    layer: 0,
    asks: ["checking in that half", "checking in that second", "are you checking for"],
    answers: [
      "{if i'm allowed to laugh at it the way i want to|watching?}. and what my hands are up to || {the volume, like am i too happy|watching?}. it's tiring, you know, reading your own subtitles",
    ],
  },
  "show-costs": {
    layer: 1,
    asks: ["what does it cost you", "cost you to keep", "that show cost"],
    answers: [
      "sleep. {and i think my real laugh|watching}, i haven't heard that guy in a while || i'm tired by recess. {and nobody's ever met me, so nobody misses me|watching}",
    ],
  },
  "yours-to-tell": {
    layer: 1,
    asks: ["yours to tell", "at your own time", "if you chose when"],
    answers: [
      "i'd be standing up. {right now i'm always ducking|watching} || i'd pick who goes first, and the room. {now i just wait and listen for it|watching}",
    ],
  },
  "mic-down": {
    layer: 0,
    asks: ["put that mic down", "put the mic down", "mic down for a minute"],
    answers: [
      "quiet, and then somebody else picks it up. {and then i'm the bit|locker} || idk, my arm's tired, it'd be nice. {i'd just need to trust the guy next to me|locker}",
    ],
  },
  "quiet-says": {
    layer: 0,
    asks: ["quiet comes what", "the quiet say", "quiet comes"],
    answers: [
      "'so, are we gonna talk about it.' {and i go, nope, and put on a game|off?} || it doesn't talk. {it just looks at me like lola does before she asks|off?}",
    ],
  },
  "that-part-different": {
    layer: 0,
    asks: ["in that part of the day", "different about you in that", "you different then"],
    answers: ["i hum. i don't hum at school || i walk slower. my hands do whatever, and it's dark"],
  },
  "about-that-time": {
    layer: 0,
    asks: ["about that time", "it about that time", "what set it off that time"],
    answers: [
      "it was a slow song on a fast day, i think. {and somebody with a violin, whatever|gio?} || i'd tell you it was shampoo. {it was a picture of two people and one milk tea|gio?}",
    ],
  },
  "met-in-summer": {
    layer: 0,
    asks: ["you meet in those", "two months when", "meet in those two months"],
    answers: [
      "some quiet guy who likes sad songs. {he's ok, he scares me|off?} || somebody i already knew from when i was five. {i'd told him to wait outside|off?}",
    ],
  },
  "wanted-him-to-see": {
    layer: 1,
    asks: ["have wanted him to see", "wanted him to see", "want gio to see"],
    answers: [
      "that the no-look pass was for him. {there was nobody there, i passed it to a wall|gio} || me being good at something without trying to be funny. {and that i looked up first|gio}",
    ],
  },
  "scared-in-silence": {
    layer: 1,
    asks: ["scared of in that silence", "scared of in that", "that silence"],
    answers: [
      "that he'd write back and it'd be 'bro?'. {with the question mark|gio} || that he understood the song. {and also that he didn't|gio}",
    ],
  },
  "he-comes-to-mind": {
    layer: 1,
    asks: ["when he comes to mind", "he comes to mind", "minute when you think of him"],
    answers: [
      "first it's nice. then it's like stepping on a stair that's not there. {gone|gio} || i smile on the jeep like a weirdo. {then i remember the violin|gio}",
    ],
  },
  "said-it-like-that": {
    layer: 2,
    asks: ["if she said it like that", "said it like that", "mama said kain na"],
    answers: [
      "sit down and eat, i guess. {and cry in the rice|papa?} || i'd have like three plates {and i wouldn't be able to look up|papa?}. i'd wash the dishes after, she'd faint",
    ],
  },
  "no-list": {
    layer: 0,
    asks: ["if there was no list", "without the list", "call without a list"],
    answers: [
      "i'd ask what he's scared of on the ship. {then he'd ask me back, so that's why there's a list|papa?} || that i hum when i walk home. {he'd go 'ha?', and i'd go 'rebounds, pa'|papa?}",
    ],
  },
  "minute-before-knows": {
    layer: 1,
    asks: ["in that minute before", "before she knows", "the minute before telling"],
    answers: [
      "me in her doorway, holding nothing. {i can't even picture my hands|watching} || she'd be chewing and looking at her phone. {and it's the last minute that she thinks i'm just her dumb brother|watching}",
    ],
  },
  "keep-with-kiko": {
    layer: 0,
    asks: ["want to keep with kiko", "most want to keep", "keep with kiko"],
    answers: [
      "the walk to siomai after. we don't even talk, he kicks a can || kiko asking if i ate. it's dumb, but nobody else on the team asks that",
    ],
  },
  "those-two": {
    layer: 0,
    asks: ["think of those two", "makes you think of them", "about ate joy and bea"],
    answers: [
      "they don't go 'what'. you can say half of it and they hand you something || neither one needs me to be anything. ate joy's got her calculator, bea's got her chips",
    ],
  },
  "tip-of-tongue": {
    layer: 0,
    asks: ["tip of your tongue", "minute with him", "with sir alvin"],
    answers: [
      "'sir, are you like that too?' {he's got no wife and nice shirts, i know, i know|watching?} || that i'm not staying for the homework. {he'd say ok and move a chair, i think|watching?}",
    ],
  },
  "something-to-fix": {
    layer: 1,
    asks: ["something to fix", "told you first", "who told you that there was"],
    answers: [
      "nobody told me, a word did. somebody called it across the court in grade 3 {and everyone looked at me|sin} || a tita. 'hala, ayusin mo 'yan', about my hand. {i looked at the hand like it did a crime|sin}",
    ],
  },
  "which-voice": {
    layer: 2,
    asks: ["which of those two voices", "those two voices", "two voices feels"],
    answers: [
      "the 2am one. {but it's so small, and the other one's got a choir|sin?} || the no. {it's mine, i just don't have it in the daytime|sin?}",
    ],
  },
  "laugh-over": {
    layer: 0,
    asks: ["when the laugh is over", "laugh is over", "later after the laugh"],
    answers: [
      "i say it again in my mouth, without the laugh. {it's a different word then|locker} || just 'that was you, that was about you'. {then i rinse|locker}",
    ],
  },
  "all-that-looking": {
    layer: 1,
    asks: [
      ...["were you checking for"],
      "all that looking",
      "hoping to find out with",
      "comparing the handwriting",
    ],
    answers: [
      "who hates it that much. {so i know who to sit far from|watching} || honestly, if it was kiko's. {it's not his, his g's are ugly|watching}. i breathed after that",
    ],
  },
  "take-never-sent": {
    layer: 1,
    asks: [
      ...["the first take", "first take sound"],
      "take sound that you like",
      "like best and never send",
      "the take you like",
    ],
    answers: [
      "fast, and it laughs in the middle, and it goes up. it sounds happy. {it's gone in like two seconds|watching} || it's the first one, always. before i remember. {it's got my lola's 'ay' in it|watching}",
    ],
  },
  "told-gio": {
    layer: 1,
    asks: ["that you dont tell people", "tell him that you", "things you told gio"],
    answers: [
      "that i'm scared of how proud papa is. {he didn't say anything, he just played me a chord|gio} || how the ball thing started, with the scarf and all. {he said 'i'd have clapped'|gio}",
    ],
  },
  "not-happy-part": {
    layer: 1,
    asks: ["part that isnt happy", "isnt happy for them", "not happy for them"],
    answers: [
      "{i run it|gio}. six laps, court, past the chapel, home || it's on math review 4. {number eleven, that's the not happy one|gio}",
    ],
  },
  "showing-you": {
    layer: 0,
    asks: ["while shes showing it", "showing it to you", "mama showing you"],
    answers: [
      "i say 'ang ganda ma', and it is. {i just feel like i'm robbing her slowly|papa} || happy for her and kinda sick. {her eyes do this thing and i'm the one who's gonna turn it off|papa}",
    ],
  },
};
