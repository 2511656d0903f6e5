import type { Scenario } from "~/domain/simulator/scenario";

/** What Migs answers to who asks on: what he would want, whom he knows, and how it went. */
export const askedFurther: Scenario["topics"] = {
  "hurts-jokes": {
    layer: 0,
    asks: [
      "hurt when they",
      "hurts when they",
      "does that hurt",
      "does the joke hurt",
      "do the jokes hurt",
    ],
    answers: [
      "it's like a stone in my shoe. {fine till i stop running|locker} || not when i'm doing it. {later, when i'm brushing my teeth, it's like oh|locker}",
    ],
  },
  "desk-who": {
    layer: 1,
    asks: [
      ...[
        "the handwriting",
        "whose handwriting",
        "recognise the handwriting",
        "recognize the handwriting",
        "know the handwriting",
      ],
      "who wrote it",
      "who wrote that",
      "who scratched",
      "who did the desk",
      "written by",
    ],
    answers: [
      "no idea. {i've got it down to three guys and a blue pen|watching} || could be anyone in the room. {i know everyone's letter g now, that's how deep i went|watching}",
    ],
  },
  "takes-of-voice": {
    layer: 0,
    asks: ["your voice notes", "voice notes", "listen for in your", "listening for in your"],
    answers: [
      "if it goes up at the end. {up is bad, up and i delete it|watching} || i check the s sounds and the laugh. {if it sounds like me i do it again|watching}",
    ],
  },
  "wrote-back": {
    layer: 1,
    asks: [
      "write back",
      "he write back",
      "wrote back",
      "he answer",
      "did he reply",
      "he say back",
      "answer you",
    ],
    answers: [
      "nothing, it just says seen. {i've refreshed it so much my thumb's fit|gio} || nothing back. {it's still the last thing in the chat, a song and then nobody|gio}",
    ],
  },
  "about-him": {
    layer: 1,
    asks: [
      "miss about him",
      "miss most about him",
      "miss about gio",
      "like about gio",
      "like about him",
    ],
    answers: [
      "that he's never once asked me to be funny. {and that i was anyway|gio} || how he listens, like with his whole face. {nobody's listened to me like that since|gio}",
    ],
  },
  "nights-with-gio": {
    layer: 1,
    asks: [
      "did you two talk about",
      "talk about at night",
      "talk about every night",
      "the two of you talk",
    ],
    answers: [
      "chords, and if ghosts get bored. he'd fall asleep on call and {i'd stay on just for the breathing|gio} || what song we'd play if the world had ten minutes. {i never hung up first, not one time|gio}",
    ],
  },
  "girlfriend-of-his": {
    layer: 1,
    asks: [
      "he got a girlfriend",
      "he have a girlfriend",
      "is he with somebody",
      "is he single",
      "he seeing anyone",
    ],
    answers: [
      "ya, since school started, she's nice, that's the sad part. {i'm the guy who likes every photo|gio} || he does, she plays violin. {i practised being happy for them in the mirror|gio}, i'm at like 60 percent",
    ],
  },
  "mama-weddings": {
    layer: 0,
    asks: [
      "about weddings",
      "your wedding",
      "getting married",
      "get married one day",
      "about marriage",
    ],
    answers: [
      "she's got a song picked out for our mother and son dance. {i know it by heart and i hate that i like it|papa} || there's a barong of my lolo's waiting in a bag. {she shows it to me like it's ice cream|papa}",
    ],
  },
  "wear-shoes": {
    layer: 0,
    asks: ["wear the shoes", "put on the shoes", "wear them", "try them on", "put them on"],
    answers: [
      "ya, i'll wear them. {i'll just play like the guy they're for|papa?} || first game after he lands, he's already said. {i'm gonna score in somebody else's shoes|papa?}",
    ],
  },
  "cousin-now": {
    layer: 2,
    asks: [
      ...["happened to your cousin"],
      "where is your cousin",
      "where is he now",
      "your cousin now",
      "talk to your cousin",
      "hear from your cousin",
      "cousin know",
      "contact with your cousin",
    ],
    answers: [
      "he's in dubai now, the cousin, he does hair for weddings. he looks happy, we're not supposed to notice || my cousin moved to dubai. he sends balikbayan boxes and they eat the chocolate and don't say his name",
    ],
  },
  "told-wrong": {
    layer: 1,
    asks: [
      "told you its wrong",
      "told you that its wrong",
      "says its wrong",
      "said its wrong",
      "who says its a sin",
      "calls it a sin",
    ],
    answers: [
      "nobody said it to me. {they say it next to me, in a nice voice, since i was small|sin} || it's like the aircon in church. {nobody turns it on, it's just always there|sin}",
    ],
  },
  "tenth-day": {
    layer: 1,
    asks: ["tenth day", "day ten", "on the tenth", "after the novena"],
    answers: [
      "i woke up and checked, like when you check a tooth. {still there, so i went to school|sin} || i'd set my alarm early for it. {same bag, same guy, same jeep|sin}",
    ],
  },
  "first-told": {
    layer: 2,
    asks: [
      "first person you told",
      "am i the first",
      "the first you told",
      "first one you told",
      "first to know",
    ],
    answers: [
      "ya, you're it. no pressure. i picked someone with no face || first and only. you, and the gecko, but he was asleep",
    ],
  },
  "made-me-tell": {
    layer: 2,
    asks: [
      "made you tell me",
      "made you say it",
      "why did you tell me",
      "decide to tell me",
      "why now",
    ],
    answers: [
      "you didn't rush and you laughed at the right parts. and i was so tired of my own jokes || cause you don't know my mom. and it was gonna come out of my ears",
    ],
  },
  "would-lose": {
    layer: 1,
    asks: [
      "would you lose",
      "you could lose",
      "afraid to lose",
      "scared to lose",
      "scared of losing",
      "afraid of losing",
      "most to lose",
    ],
    answers: [
      "the noise. like eleven guys yelling my name for no reason. {i don't know who i am in a quiet gym|locker} || my seat on the bus, back row, window. {it sounds dumb but that's where i'm somebody|locker}",
    ],
  },
  "to-be": {
    layer: 0,
    asks: [
      "what do you want to be",
      "want to become",
      "want to do after school",
      "like to be one day",
      "want to study",
      "dream job",
    ],
    answers: [
      "sound guy. the one in black behind the desk, who makes everyone else sound good || i wanna mix concerts. you're in the dark and it only works cause of you",
    ],
  },
  "live-where": {
    layer: 1,
    asks: [
      "like to live",
      "want to live one day",
      "live one day",
      "live someday",
      "move away",
      "where would you go",
    ],
    answers: [
      "somewhere with a door that's mine. near enough for mama's sinigang || a small place over a music shop. i'd have people over and i'd not check the window",
    ],
  },
  "like-me-at-school": {
    layer: 1,
    asks: [
      "anyone like you",
      "anybody like you",
      "someone like you",
      "anyone else who",
      "anybody else who",
      "other guys like you",
      "know anyone whos gay",
      "know anyone gay",
    ],
    answers: [
      "there's the grade 8 kid, maybe. {i'm supposed to be the older one and i can't even say hi|locker} || like three guys i wonder about. {we're all really careful not to sit together|locker}",
    ],
  },
  "retreat-when": {
    layer: 0,
    asks: [
      "when is the retreat",
      "whens the retreat",
      "when does the retreat",
      "long is the retreat",
      "how long is the retreat",
      "where is the retreat",
    ],
    answers: [
      "next week, three days, up in tagaytay. {everyone's excited for the bonfire and i'm counting candles|stomach?} || it's next week, two nights. {they put you with a sharing partner and you don't get to pick|stomach?}",
    ],
  },
  "write-again": {
    layer: 0,
    asks: [
      "write again",
      "come back and write",
      "talk again",
      "write to me again",
      "come back here",
    ],
    answers: [
      "ya, maybe. if the fan's still working and there's no reviewer || i think so po. don't keep the light on for me but i think so",
    ],
  },
  "talk-tonight": {
    layer: 0,
    asks: [
      "someone to talk to tonight",
      "somebody to talk to tonight",
      "anyone to talk to tonight",
      "talk to tonight",
      "be there tonight",
    ],
    answers: [
      "my sister's up till one with her shows, i can go bug her. that's kind of talking || bea's awake next door, i hear her chewing. i could sit there, i don't have to say anything",
    ],
  },
};
