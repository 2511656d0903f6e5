import type { Scenario } from "~/domain/simulator/scenario";

/** What Migs answers to who asks how it would be to be seen: by mama, papa, Kiko, Bea, and by who hears him now. */
export const seenByWhom: Scenario["topics"] = {
  "wanted-with-sticker": {
    layer: 1,
    asks: ["wanted to tell you with", "with that sticker", "tell you with that sticker"],
    answers: [
      "maybe 'i saw, and i'm not telling'. {she's never that quiet about anything else|watching} || that it can be small and silly. {not like how i carry it, like a bomb|watching}",
    ],
  },
  "used-to-face": {
    layer: 0,
    asks: ["face are you used", "used to getting", "start to say something real"],
    answers: [
      "the waiting for the punchline face. {so i give them one|off?} || mama's worried one, it takes two seconds. {then she gets the thermometer|off?}",
    ],
  },
  "else-are-you": {
    layer: 0,
    asks: ["jokes are done for", "what else are you", "when the jokes are done"],
    answers: [
      "tired, first. {then a guy who sees who didn't eat|off?} || {i don't really know|off?}. somebody who hums",
    ],
  },
  "when-it-comes-up": {
    layer: 0,
    asks: ["right when it comes up", "when it comes up", "going on right when"],
    answers: [
      "like zero. {i'm in line for rice, i'm tying a shoe, and it's there|off} || somebody's just being themselves near me. {like really easily, like it's free|off}",
    ],
  },
  "voice-afraid": {
    layer: 1,
    asks: ["voice in your head afraid", "head afraid of", "referee afraid of"],
    answers: [
      "that somebody goes 'huh'. {it's only a huh, and then it spreads|watching} || that i'm having too much fun. {fun's when it slips|watching}",
    ],
  },
  "come-of-asking-bea": {
    layer: 1,
    asks: ["asked bea what", "like to come out of it", "come out of asking"],
    answers: [
      "one person in the house i can be tired with. that'd be plenty || that she just says 'ya' and plays with my charger. and i didn't have to say the word",
    ],
  },
  "slipping-out-mama": {
    layer: 0,
    asks: ["close to slipping out", "slipping out when", "when she feeds you"],
    answers: [
      "'ma, would you still'. {i get to still, then there's more soup|papa?} || that i'm sad. {i nearly said it into the sinigang|papa?}",
    ],
  },
  "hear-eat": {
    layer: 0,
    asks: ["when she says eat", "says eat what", "hear in eat"],
    answers: [
      "'i see you.' {and 'please don't tell me'|papa?}, i hear that too || that she's scared about me. {and if i open my mouth for anything else it stops|papa?}",
    ],
  },
  "folding-version": {
    layer: 1,
    asks: ["folding version", "the folding one", "turned out to be the folding"],
    answers: [
      "i could breathe in my own house. {i'd fold too, i'd fold every towel we've got|papa?} || that i'm still in the pile. {like just one more shirt of hers|papa?}",
    ],
  },
  "three-months": {
    layer: 2,
    asks: ["him for three months", "three months and then", "then he goes again"],
    answers: [
      "you just learn where he puts his keys. {then it's the airport and we're all being funny|papa?} || i miss him and i sleep better. {both, and i hate the second one|papa?}",
    ],
  },
  "joke-not-work": {
    layer: 2,
    asks: ["see his joke not work", "joke not work", "his joke fail"],
    answers: [
      "worse than shouting. {i'd laugh for him, i think, i'd help him|papa} || like seeing him trip. {and i'm the thing on the floor|papa}",
    ],
  },
  "more-white": {
    layer: 2,
    asks: ["theres more white", "more white", "each white hair"],
    answers: [
      "that's my tuition, on his head. {and i'm using it to be somebody else|papa} || scared we won't have time. {i keep thinking i'll say it after graduation, after his contract, after|papa}",
    ],
  },
  "get-that-answer": {
    layer: 2,
    asks: ["get that as an answer", "that as an answer", "as an answer"],
    answers: [
      "like asking where's the exit and they hand you a candle. {it's warm, and i'm still in there|sin?} || funny, i wore the sando. {and then i lay there thinking, what's the plan with me|sin?}",
    ],
  },
  "that-oh": {
    layer: 1,
    asks: ["that oh when", "in that oh", "oh when you hear it"],
    answers: [
      "a door, closing softly so it doesn't wake anyone. {that's how he'd do it|gio} || him moving the guitar a bit, so it's between us. {just a bit|gio}",
    ],
  },
  "in-the-singing": {
    layer: 2,
    asks: ["middle of the singing", "in the singing", "during the singing"],
    answers: [
      "i forget to be anything, my ribs go. {then it's the part with 'unworthy' and i'm back|sin} || happy, fr. {and right there in the happy it goes, are you allowed|sin}",
    ],
  },
  "when-that-kid": {
    layer: 0,
    asks: ["when that kid is there", "that kid is there", "near that kid"],
    answers: [
      "i get loud on the other side, so they look at me. {that's the only thing i've ever done for him|locker} || guilty, in the neck. {he looks at me like maybe, and i look at my shoe|locker}",
    ],
  },
  "underneath-see": {
    layer: 0,
    asks: ["that you see underneath", "see underneath the jokes", "what theyd do if"],
    answers: [
      "them finding out and being polite. {like really, really polite|locker} || the bench, me on one end. {nobody said anything, they just sat like that|locker}",
    ],
  },
  "brain-nothing-else": {
    layer: 0,
    asks: ["comes up in that brain", "nothing else to do", "in that brain"],
    answers: [
      "the list. {was i weird at lunch, was i too happy, did papa sound off|off} || it plays tomorrow. {in tomorrow i always say the wrong thing first|off}",
    ],
  },
  "closer-to-it": {
    layer: 0,
    asks: ["get a little closer", "closer to it", "help you get closer"],
    answers: [
      "you asking small stuff. like, left or right. {not the big one with the lights|watching?} || if i can say it sideways. {and you don't jump when it comes|watching?}",
    ],
  },
  "papa-to-see": {
    layer: 0,
    asks: ["like your papa to see", "papa to see when", "papa sees when"],
    answers: [
      "that i look for the free man. {not the points, i'm not about the points|papa?} || me grinning after a dumb pass. {that's the real one, it's like two seconds per game|papa?}",
    ],
  },
  "kid-before": {
    layer: 1,
    asks: ["that kid like before", "before he started practising", "kid like before"],
    answers: [
      "loud, he talked with both arms and he had a walk like a duck who's late || he'd tell strangers about his day, even the boring bits",
    ],
  },
  "kiko-to-know": {
    layer: 0,
    asks: ["like him to know about", "know about you if it", "him to know about you"],
    answers: [
      "that when i laugh at the goat video, that's me. {the rest i'd need him to sit down for|locker?} || that i'm not hiding it from him. {i'm hiding it from what happens to us after|locker?}",
    ],
  },
  "like-that-with-you": {
    layer: 0,
    asks: ["hes like that with you", "when hes like that", "like that with you"],
    answers: [
      "like, please stay like this. {then the door bangs and he's team kiko again|locker?} || warm. {and it makes it harder, you know, to lose|locker?}",
    ],
  },
  "around-you-tonight": {
    layer: 0,
    asks: ["good to have around", "around you tonight", "have around tonight"],
    answers: [
      "bea's noise through the wall. and cold rice, and this || my lola's blanket with the tiger. and somebody who doesn't go 'so?'",
    ],
  },
  "that-guy-sings": {
    layer: 0,
    asks: ["whats he like that guy", "he like to sing", "like to sing"],
    answers: [
      "quiet, funny in a slow way. old ones, the kind with a bridge || he waits for the end of things. he does the second voice, so nobody hears there's a first",
    ],
  },
  "found-it-works": {
    layer: 0,
    asks: ["find out that this works", "this works for you", "you find out that this"],
    answers: [
      "grade 8, bathroom, before a speech. {i counted the tiles and my stomach stopped to listen|stomach?} || by accident. {i was so scared i dribbled till somebody turned the gym lights off|stomach?}",
    ],
  },
  "a-good-game": {
    layer: 0,
    asks: ["good game be like", "a good game", "youd enjoy"],
    answers: [
      "one where we lose and i don't care how i looked. with rain on the roof || no speeches after. i pass, kiko scores, we go eat",
    ],
  },
  "last-noticed": {
    layer: 0,
    asks: ["somebody last notice", "last notice that", "notice that about you"],
    answers: [
      "gio did. {he said 'you heard that too?', about the string|gio?} || june. {nobody since, cause you've got to be near me when i'm quiet|gio?}",
    ],
  },
  "name-on-screen": {
    layer: 1,
    asks: ["that name comes up", "name comes up on", "comes up on your screen"],
    answers: [
      "it doesn't any more. {when it did, i'd put the phone face down and smile at it|gio} || like stepping on the wrong stair. {even the group chat, even just 'gio joined'|gio}",
    ],
  },
  "if-that-happened": {
    layer: 1,
    asks: ["mean to you if that", "if that happened", "if he said hi"],
    answers: [
      "i'd stop listening to the gate, for a start. {i'm so tired of that gate|gio} || that i didn't make it all up. {like somebody else was on those calls|gio}",
    ],
  },
  "reason-so-fast": {
    layer: 1,
    asks: ["need a reason so fast", "a reason so fast", "find a reason so"],
    answers: [
      "lonely but like, impressive. {he was ten and already had a lawyer|watching} || he didn't even know why. {he just knew not the true one|watching}",
    ],
  },
  "hardest-face": {
    layer: 2,
    asks: ["hardest for you whose", "would be the hardest", "whose face would"],
    answers: [
      "mama's, cause she'd try to fix it. {she'd smile with it on|papa} || papa's. {i've got his face, so it'd be like me looking at me|papa}",
    ],
  },
  "him-in-chair": {
    layer: 2,
    asks: ["him in that chair", "in that chair what", "papa in the chair"],
    answers: [
      "that he'd fall asleep in it and i could just look at him. {no show, just a dad|papa?} || that he'd say 'sit, sit', and it's not about basketball. {we'd hear the fan|papa?}",
    ],
  },
  "no-need-funny": {
    layer: 0,
    asks: ["doesnt need you to be funny", "need you to be funny", "not have to be funny"],
    answers: [
      "like taking off a backpack in a jeep. there's suddenly room || weird for a minute. then i hear how fast i'd been talking",
    ],
  },
  "believe-yourself": {
    layer: 2,
    asks: ["believe it about yourself", "for you to believe", "believe it yourself"],
    answers: [
      "somebody'd have to say it to me in my house. {at the table, with the rice there|sin?} || i'd need to see one old guy like that who's ok. {just one, with a dog|sin?}",
    ],
  },
};
