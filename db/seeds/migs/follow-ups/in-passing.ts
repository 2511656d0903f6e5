import type { Scenario } from "~/domain/simulator/scenario";

/** What Migs answers to who asks on about what he said in passing, and about mama, Kiko and the guidance office. */
export const inPassing: Scenario["topics"] = {
  "now-that-said": {
    layer: 3,
    asks: ["now that youve said it", "like now you said it", "how is it now youve said"],
    answers: [
      "light and sick, both. {i keep waiting for somebody to take it back|said} || weird, the room's the same. {i thought something would break|said}",
    ],
  },
  "that-life": {
    layer: 3,
    asks: ["that life look like", "picture it in that house", "life in that house"],
    answers: [
      "sala, tv, a wife who's nice. {me outside fixing something that isn't broken|never} || me in my papa's chair. everyone's laughing at me being funny. {and i never said one true thing in there|never}",
    ],
  },
  "now-its-there": {
    layer: 3,
    asks: ["look to you now", "now that its there", "seeing it there"],
    answers: [
      "small. i thought it'd be huge. it's shorter than my own name || like it's somebody else's text. then i see it's my bubble, and i get hot",
    ],
  },
  "uncle-at-parties": {
    layer: 3,
    asks: ["uncle at those parties", "your tito at those", "see in your uncle"],
    answers: [
      "he holds the same beer the whole night. {once he looked at me a bit long, and i think he knows that i know|never} || he laughs last. he always goes home first, says it's the dog. {i've met that dog, the dog's fine|never}",
    ],
  },
  "notice-the-sad": {
    layer: 0,
    asks: ["notice about the sad", "about the sad", "when the house is quiet"],
    answers: [
      "that it doesn't have a reason i'm allowed to say. {it just sits on my chest like a cat|off} || it's got songs. {it gets worse around six, then it's kinda just there|off}",
    ],
  },
  "not-milk-tea": {
    layer: 0,
    asks: ["isnt the milk tea", "not the milk tea", "if its not the tea"],
    answers: [
      "ok, {scared, then|stomach?}. like before tip off but there's no game || {probably you asking|stomach?}. it does that when somebody gets near",
    ],
  },
  "not-an-act": {
    layer: 1,
    asks: ["wasnt an act for them", "wasnt an act", "werent acting"],
    answers: [
      "lonely. {like finding out everyone got the script and i was the only one improvising|watching} || we were watching some beach movie and they all went quiet at the same part. {i was looking at the wrong person on the screen|watching}",
    ],
  },
  "brain-picks-up": {
    layer: 0,
    asks: ["brain picked up", "if your brain answered", "your brain say"],
    answers: [
      "prob 'why are you calling'. then {'you know why'|watching?} || it'd whisper. {something like, not here, somebody's listening|watching?}",
    ],
  },
  "a-timeout": {
    layer: 0,
    asks: ["a timeout look like", "timeout look like", "like a timeout"],
    answers: [
      "one day where nobody knows me. {i'd walk however i walk|off?} || sitting on the bench with a towel on my head. {nobody goes 'smile, migs'|off?}",
    ],
  },
  "already-out": {
    layer: 1,
    asks: ["might already be out", "second when it might", "already be out there"],
    answers: [
      "i go over everything i said today. {like was it my voice, was it the laugh|watching} || cold. then i do math on who's told who. {then i crack a joke to see if they still laugh normal|watching}",
    ],
  },
  "no-game-on": {
    layer: 0,
    asks: ["when theres no game", "no game on", "in your head at night"],
    answers: [
      "loud, {it's all the things i didn't say at lunch|watching?}, with commentary || {it goes where i don't want it to go|watching?}, to him, to papa. so i put the game back on",
    ],
  },
  "at-free-throw": {
    layer: 0,
    asks: ["at that free throw", "before the hands went", "head at the line"],
    answers: [
      "that there's nobody else to look at. {it's just me standing there and everyone's eyes|stomach?} || someone yelled 'pogi' from the seats, a guy. {my whole body forgot basketball|stomach?}",
    ],
  },
  "bea-clocked": {
    layer: 1,
    asks: ["clocked about you", "shes clocked", "your sister noticed"],
    answers: [
      "that i never talk about girls unless somebody asks. {she counts, i swear she counts|watching} || my phone face down, always. {and that i go quiet when the choir's on|watching}",
    ],
  },
  "goes-quiet-court": {
    layer: 0,
    asks: ["goes quiet in you", "quiet when youre shooting", "quiet when you shoot"],
    answers: [
      "the guy who checks. he goes and sits with the guard || the commentary. it's just ball, net, ball. i breathe like a normal person",
    ],
  },
  "good-reasons": {
    layer: 2,
    asks: ["all those good reasons", "still not feel it", "reasons and not feel"],
    answers: [
      "like pushing a door that says pull. {eighteen times, and it's still me|sin?} || sad, for her too. she's so cool. {i kept thinking, if not her then it's me|sin?}",
    ],
  },
  "before-the-goat": {
    layer: 1,
    asks: ["what did it say", "say before it turned", "did the message say"],
    answers: [
      "'bro gotta tell you something'. {that was all, and my hands were already gone|watching} || just the start. 'can i say something', and a lot of blank. {the blank was the thing|watching}",
    ],
  },
  "a-place-need": {
    layer: 0,
    asks: ["would a place need", "okay with talking there", "place to talk need"],
    answers: [
      "a door. like a real one, wood. {and a way out that's not past the canteen|watching?} || no glass, no teacher i've got for a grade. {and they don't write my name down|watching?}",
    ],
  },
  "across-from-that": {
    layer: 1,
    asks: ["sitting across from that", "worry you most", "across from her"],
    answers: [
      "that she'd open the book. {and i'd get the soft voice, with the page number|sin?} || my face. {she'd know from my face, and then there's religion class on monday|sin?}",
    ],
  },
  "from-outside": {
    layer: 0,
    asks: ["easier to say to someone", "someone from outside", "to an outsider"],
    answers: [
      "the first sentence. {you don't have to watch somebody's face fall|papa?} || that i'm not ok. {at home if i say that, there's a meeting|papa?}",
    ],
  },
  "without-thinking": {
    layer: 1,
    asks: ["move without thinking", "just move without", "back when you could"],
    answers: [
      "like being a dog, haha. you run cause you're running || i don't remember it as anything, that's how good it was. now my arms need a meeting",
    ],
  },
  "back-with-sound": {
    layer: 0,
    asks: ["being at the back", "draws you to that", "draws you to sound"],
    answers: [
      "you can feel everything and nobody's checking your face. that's like heaven || i once stood next to the mixer at fiesta. the guy let me push one slider and the whole plaza got warmer",
    ],
  },
  "answer-kiko": {
    layer: 1,
    asks: ["how youd answer kiko", "hear how youd answer", "notice when you hear"],
    answers: [
      "that i'd be nice. {to him i'd be nice and to me i'm a locker room|sin?} || it took me like one second. {so why's it been four years on my side|sin?}",
    ],
  },
  "number-up": {
    layer: 0,
    asks: ["the number goes up", "number go up", "pushes the number up"],
    answers: [
      "everyone turns to me at once. {it's just a question and my face gets hot|stomach} || the music stops in my head and i'm onstage. {then my stomach's gone, and i make up a name|stomach}",
    ],
  },
  "sit-joke-out": {
    layer: 0,
    asks: ["sit one joke out", "sit a joke out", "not laugh once"],
    answers: [
      "long. {i'd hear how it sounds without me in it|locker} || scary, and maybe kinda quiet. {i'd be scared to look at kiko|locker}",
    ],
  },
  "lola-that-part": {
    layer: 0,
    asks: ["gets to that part", "when lola starts on", "when she starts on the wedding"],
    answers: [
      "i smile and i nod and i eat faster. {she's so happy in it, she's 74, she says she's holding on for it|papa} || i go 'opo la' and my rice turns to paper. {i don't wanna be the reason there's no lechon|papa}",
    ],
  },
  "own-theory": {
    layer: 0,
    asks: ["your own theory", "if youre honest with it", "what do you think it is"],
    answers: [
      "mine's that {i'm hungry for something that's not rice|off?}. don't quote that || it's that {i've been holding my breath since june|off?}. with snacks",
    ],
  },
  "before-physics": {
    layer: 1,
    asks: ["before it became physics", "nearly say", "you almost say"],
    answers: [
      "'ma, i'm sad.' just that, nothing else in it. {it got as far as my teeth|watching} || i think it was gonna be 'don't be mad'. {then she'd ask mad about what, so, physics|watching}",
    ],
  },
  "miss-him-like-that": {
    layer: 0,
    asks: ["see her miss him", "miss him like that", "your mama missing him"],
    answers: [
      "i mop my side too. i want him home for her. {and i'm scared of december, both at once|papa?} || sad, she talks to his picture when she irons. {so i'm cheerful twice, once for him|papa?}",
    ],
  },
  "loud-is-back": {
    layer: 0,
    asks: ["big and loud is back", "house feel to you", "when papas back home"],
    answers: [
      "smaller. warm, too, there's singing. {i just run out of places to not be funny in|papa?} || like fiesta for three days. {then it's like somebody's always about to grab my shoulders and look at me|papa?}",
    ],
  },
  "past-basketball": {
    layer: 1,
    asks: ["went past basketball", "call went past", "besides basketball what would you tell"],
    answers: [
      "that i'm tired, pa. {just that one, and i'd see what his face does|papa} || ask him if he's lonely out there. {then maybe he'd ask me|papa}",
    ],
  },
};
