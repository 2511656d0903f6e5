import type { Scenario } from "~/domain/simulator/scenario";

/** What Migs answers to who asks about him without an audience, and to who puts a question otherwise. */
export const withoutAnAudience: Scenario["topics"] = {
  "hear-from-god": {
    layer: 2,
    asks: ["hear back if he", "if he answered", "god answered what"],
    answers: [
      "'typo? i don't do typos.' {i'd need that in writing|sin?} || just my name. {not the full one, the one lola uses|sin?}",
    ],
  },
  "last-message-under": {
    layer: 1,
    asks: ["last message had said", "had said under", "message had said"],
    answers: [
      "'this is about you, dummy.' {in small letters|gio} || 'you don't have to do anything with it.' {maybe he'd have written back then|gio}",
    ],
  },
  "nights-to-be-you": {
    layer: 1,
    asks: ["on those nights to be", "those nights to be you", "like to be you then"],
    answers: [
      "light. i'd be in the dark with one ear hot from the phone. {nobody's got that guy's number now|gio?} || i was kinda brave. {i said whole things without checking them|gio?}",
    ],
  },
  "past-the-shoes": {
    layer: 2,
    asks: ["looked past the shoes", "past the shoes", "papa see if he looked"],
    answers: [
      "skinny legs and somebody counting. {he'd see i'm scared of him, and he's never hit a fly|papa} || his own feet. {and then a kid who wants to tell him something and keeps dribbling|papa}",
    ],
  },
  "face-when-heard": {
    layer: 1,
    asks: ["do with your face when you", "your face when you hear", "face when you hear it"],
    answers: [
      "i do holy. {eyes down, a bit sad for those people|sin} || i look at the flowers like i'm allergic. {my ears give me away, so i scratch them|sin}",
    ],
  },
  "way-to-school": {
    layer: 2,
    asks: ["on the way to school", "way to school", "say to yourself on the way"],
    answers: [
      "'ok, basketball then.' {like that was the plan b from god|sin} || nothing, i sang. {if i sing i can't hear if it worked|sin}",
    ],
  },
  "not-hold-in": {
    layer: 2,
    asks: ["without having to hold", "hold it in", "not having to hold"],
    answers: [
      "like when the aircon turns off and you notice it was loud || my shoulders are weird. i keep putting them back up by mistake",
    ],
  },
  "with-the-sliders": {
    layer: 0,
    asks: ["got the sliders", "people to feel when", "want people to feel"],
    answers: [
      "like somebody's got them. you don't know why it's warm, it just is || that they can close their eyes. i'd be awake for them",
    ],
  },
  "through-that-door": {
    layer: 1,
    asks: ["come through that door", "through that door first", "first through the door"],
    answers: [
      "someone i'd have cleaned for. {he'd be late, so i'd clean twice|gio?} || first bea, to check if it's safe. {then a guitar case, then the guy|gio?}",
    ],
  },
  "stomach-knows": {
    layer: 0,
    asks: ["your stomach knows about already", "stomach knows about", "that your stomach knows"],
    answers: [
      "the part where it goes quiet and they all look at your candle. {it's already practising|stomach} || your partner's face, near, with nothing else to look at. {it drops just typing that|stomach}",
    ],
  },
  "easier-back": {
    layer: 0,
    asks: ["make it easier to come back", "easier to come back", "come back here"],
    answers: [
      "if i don't have to start from the start. like you go 'how's the fan' || that nobody's proud of me for it. just, oh, you, hi",
    ],
  },
  "long-list": {
    layer: 0,
    asks: ["long is that list", "how long is the list", "on that list"],
    answers: [
      "like forty things. {i add one a week, last one's how i hold a cup|locker} || i stopped counting at how i sneeze. {there's a whole page for hands|locker}",
    ],
  },
  "check-at-home": {
    layer: 0,
    asks: ["check yourself at home", "see when you check", "check at home"],
    answers: [
      "a wrist. {i hold it up next to the door and i can't tell any more what's mine|locker} || i walk to the mirror and back. {it looks like theirs, the one they do|locker}",
    ],
  },
  "reason-to-laugh": {
    layer: 1,
    asks: ["your reason when you laugh", "whats your reason", "why do you laugh"],
    answers: [
      "so it's over sooner. {and so nobody's eyes land on me|watching} || if i'm first, it can't be about me. {that's the whole reason|watching}",
    ],
  },
  "second-after-word": {
    layer: 0,
    asks: ["second after youve heard", "after youve heard it", "need in the second after"],
    answers: [
      "somebody to say 'hoy'. {just hoy, doesn't even have to be for me|locker} || to look at one person who's not laughing. {there isn't one, i'm always checking|locker}",
    ],
  },
  "body-right-after": {
    layer: 3,
    asks: [
      "body telling you right",
      "body telling you when",
      "your body telling",
      "telling you right after",
    ],
    answers: [
      "that it's ok to swallow. i hadn't for a bit, i think || run, then sit, then pizza. it's shaking a bit but it's not the bad one",
    ],
  },
  "in-that-plan": {
    layer: 2,
    asks: ["where are you in that plan", "you in that plan", "look for yourself"],
    answers: [
      "i'm the one holding the gate open. {everybody drives in, and i close it from outside|papa?} || in the photo, second from left. {i can't find me in the parts between the photos|papa?}",
    ],
  },
  "stopped-clapping-kid": {
    layer: 1,
    asks: ["stopped clapping", "after they stopped", "kid do right after"],
    answers: [
      "gave the scarf back, folded. {then i sat on my hands for the cake|watching} || i said i was only joking. {first one ever, it got a laugh, so|watching}",
    ],
  },
  "door-opening": {
    layer: 0,
    asks: ["between alone and the door", "alone and the door opening", "when the door opens"],
    answers: [
      "like when you put a wet shirt back on. {hands first, then the face|off?} || it's so fast. {i hear the knob and he's gone, the other guy|off?}",
    ],
  },
  "from-where-you-are": {
    layer: 0,
    asks: ["from where you are", "actually like from", "like where you stand"],
    answers: [
      "like i'm on a balcony and you're telling me about stairs. {there's stairs, sure, they're on fire|watching?} || it's a small house in a loud street. {there's no 'just' in it|watching?}",
    ],
  },
  "tries-a-thing": {
    layer: 0,
    asks: ["tries a thing like that", "somebody tries", "happens there when"],
    answers: [
      "there was one guy, last year. {he transferred, nobody says why, everybody knows|watching?} || guidance calls your parents, to 'help'. {and the nuns are sweet about it, so you can't even hate it|watching?}",
    ],
  },
  "be-asked-what": {
    layer: 0,
    asks: ["want to be asked", "like to be asked", "rather be asked"],
    answers: [
      "what i had for lunch. {then why i didn't finish it|stomach?} || if my stomach's ok today. {it's not, thanks for asking|stomach?}",
    ],
  },
  "on-the-court-now": {
    layer: 0,
    asks: ["whats happening on it", "happening on it", "happening on the court"],
    answers: [
      "everyone's open and i'm holding it. {if i pass it's out of my hands, that's the whole game|watching?} || full press. {and the ones pressing are guys i love|watching?}",
    ],
  },
  "talked-to-like-that": {
    layer: 0,
    asks: ["talk to you like that", "when people there talk", "people talk like that"],
    answers: [
      "i nod and read the posters behind them. {i could recite you the one on handwashing|off?} || like i'm a form. {i say fine and they look so happy they can file it|off?}",
    ],
  },
  "in-there-for-you": {
    layer: 0,
    asks: ["whats it like in there", "like in there", "in the locker room like"],
    answers: [
      "wet, loud, everybody's happy. {and i'm doing math on where to look|locker} || it's a nice room, that's what sucks, it's got our names up. {i'm just never off in there|locker}",
    ],
  },
  "actually-up": {
    layer: 0,
    asks: ["whats actually up", "actually up", "really up"],
    answers: [
      "ok, {i'm tired and it's not the practice|off}. your turn || ya i was being nice. {i've been kinda low, like for months|off}",
    ],
  },
  "robot-catch": {
    layer: 0,
    asks: ["robot wouldnt catch", "a robot wouldnt", "wouldnt catch"],
    answers: [
      "that i type haha with a straight face. {i'm not laughing, po|off?} || the gaps. {i go quiet for a bit and then it's a joke, that's where it is|off?}",
    ],
  },
  "your-version": {
    layer: 0,
    asks: ["in your version", "your version", "like in your"],
    answers: [
      "mine's got a lola and a ship in it. {and everybody's nice, so who do i get mad at|off?} || mine's on repeat. {funny all day, floor at nine|off?}",
    ],
  },
  "hope-answer-is": {
    layer: 0,
    asks: ["hope the answer is", "answer is yes", "is there an after"],
    answers: [
      "yes, and it's boring, with taxes. {somewhere nobody's watching|watching?} || that you get to stop checking. {someday you just hold your cup|watching?}",
    ],
  },
  "nobodys-asking": {
    layer: 0,
    asks: ["when nobodys asking", "nobodys asking", "mind when nobody"],
    answers: [
      "who knows, who's guessing, what's for dinner. {in that order|watching?} || this one face on the jeep i made last week. {it felt like mine, so i'm worried|watching?}",
    ],
  },
  "want-to-talk-about": {
    layer: 0,
    asks: ["did you want to talk", "you want to talk about", "came to talk about"],
    answers: [
      "{the floor thing|off?}. like why i end up on it every day || {that i feel like a substitute for me|off?}. anyway, who's your nba team",
    ],
  },
  "not-knowing": {
    layer: 0,
    asks: ["in the not knowing", "the not knowing", "be in the not"],
    answers: [
      "itchy. {like somebody's about to say it and i don't know what it is|off?} || ok if nobody's timing me. {usually i'd fill it so i don't hear it|off?}",
    ],
  },
  "wish-different": {
    layer: 0,
    asks: ["wish was different", "did you wish", "wished was different"],
    answers: [
      "{that one message. any one|off?}. or that i didn't look || {me, kinda|off?}. like i go out and come back and somebody's fixed the settings",
    ],
  },
  "game-gives": {
    layer: 0,
    asks: ["does a game give", "game give you", "talking doesnt"],
    answers: [
      "i know who wins, and nobody in it looks back at me || it's got a clock. whatever's bad, it's over in twelve minutes",
    ],
  },
  "have-heard-one": {
    layer: 0,
    asks: ["me to have heard", "want me to have heard", "one thing youd want"],
    answers: [
      "that i'm not ok but i'm ok tonight. {you can keep the jokes, keep that too|off?} || {that it's not a phase of being moody|off?}. ok four percent, bye, not bye",
    ],
  },
};
