import type { Scenario } from "~/domain/simulator/scenario";

const prayedAway = ["near: i prayed it away", "near: it's god on mute or"];
const sentSong = ["near: stopped replying after i sent", "near: sent this boy gio one song"];
const emptyHouse = ["near: when the house is empty", "near: i sing when everybody's out"];
const noFace = ["near: just not make a face", "near: promise no reaction face"];
const theClown = ["near: point guard slash clown", "near: the comic relief with"];
const hardLaugh = ["near: people who don't wanna laugh", "near: my no-look pass"];
const stickerPlan = ["near: my sister bea maybe", "near: start with my sister bea"];
const worseDays = ["near: worse on practice days", "near: some days it's just louder"];
const shoesKiko = ["near: my teammates aren't bad guys", "near: took off his shoes and played"];
const octopusFact = ["near: octopuses have three hearts", "near: cows have best friends"];

/** What Migs answers right after he told of Bea, Kiko and the dinner. */
export const nearThoseHeLoves: Scenario["topics"] = {
  "near-pray-still": {
    layer: 2,
    asks: [...prayedAway, "do you still pray for that", "are you still praying"],
    answers: [
      "not for that. i stopped asking, i just say hi and the names || a short one. i leave that line blank",
    ],
  },
  "near-pray-which": {
    layer: 2,
    asks: [...prayedAway, "which one do you believe", "do you think youre wrong"],
    answers: [
      "depends on the hour. at mass it's me, at the court it's the line that's dead || some days i think he heard and just didn't see the problem",
    ],
  },
  "near-pray-told": {
    layer: 2,
    asks: [...prayedAway, "did someone tell you to pray", "who told you to do that"],
    answers: [
      "nobody told me me. they say it about people on tv and i took notes || a retreat booklet, page nine. there was a sunset on it",
    ],
  },
  "near-pray-angry": {
    layer: 2,
    asks: [...prayedAway, "are you angry at god", "are you mad at him"],
    answers: [
      "i was, like a week. then i feel bad, cause he's got typhoons || i'm not allowed i think. so i'm like, sulking",
    ],
  },
  "near-song-chorus": {
    layer: 1,
    asks: [...sentSong, "what does the chorus say", "whats in the song"],
    answers: [
      "'turn around', like four times. it's not subtle, i had a fever or something || it just asks somebody to stay for one more jeep",
    ],
  },
  "near-song-reason": {
    layer: 1,
    asks: [...sentSong, "why did you send it", "why that song"],
    answers: [
      "cause he'd sent me nine songs and i'd only sent thumbs. it was my turn || it was raining and he'd said goodnight twice. i got brave",
    ],
  },
  "near-song-regret": {
    layer: 1,
    asks: [...sentSong, "do you regret sending it", "do you wish you hadnt"],
    answers: [
      "at 1:13 ya. other days i think it's the bravest thing i've done, and it's a link || half. i'd take back the haha",
    ],
  },
  "near-song-unsend": {
    layer: 1,
    asks: [...sentSong, "could you delete it", "did you think about unsending it"],
    answers: [
      "i held it till the menu came up. but he'd seen it, so it'd be worse || there's a button. then it says 'unsent', that's like screaming",
    ],
  },
  "near-song-since": {
    layer: 1,
    asks: [...sentSong, "did you write again", "have you written him since"],
    answers: [
      "no, i type 'uy' and then i hold backspace || one happy birthday. i let the group say it for me",
    ],
  },
  "near-sing-audience": {
    layer: 0,
    asks: [...emptyHouse, "would you like someone to hear", "do you want people to hear you"],
    answers: [
      "ya, one person, with their back turned || maybe bea again. she backed out but she was smiling",
    ],
  },
  "near-sing-choir": {
    layer: 0,
    asks: [...emptyHouse, "would you join the choir", "why not join the choir"],
    answers: [
      "the guys already do the choir voice. i'd be giving them a subscription || there's somebody in there i can't stand next to. i'd forget the words",
    ],
  },
  "near-sing-good": {
    layer: 0,
    asks: [...emptyHouse, "how do you know youre good", "who says youre good"],
    answers: [
      "i recorded one and forgot it was me. i was like, who's this || the neighbour clapped once. i hid behind the ref",
    ],
  },
  "near-face-who": {
    layer: 0,
    asks: [...noFace, "who made that face", "has someone made that face at you"],
    answers: [
      "tita baby once, at a party. she thought i was done looking || a teacher. it was so quick and i've still got it",
    ],
  },
  "near-face-mean": {
    layer: 0,
    asks: [...noFace, "what would the face mean", "what would it do to you"],
    answers: [
      "that you're moving me to another folder || i'd take it all back. i've got the joke ready",
    ],
  },
  "near-face-trust": {
    layer: 0,
    asks: [...noFace, "do you trust me", "can you believe that"],
    answers: ["kinda, you've been ok. you didn't say 'aww' once || like a new ref. so far so fair"],
  },
  "near-clown-else": {
    layer: 1,
    asks: [...theClown, "what else are you", "who are you besides that"],
    answers: [
      "kinda quiet, actually. i like folding stuff || a guy who remembers birthdays. that's classified",
    ],
  },
  "near-clown-since": {
    layer: 1,
    asks: [...theClown, "how long have you been the funny one", "when did that start"],
    answers: [
      "grade 9, before that i was just loud. they laughed one time and i moved in || three years. i've got seniority",
    ],
  },
  "near-clown-quit": {
    layer: 1,
    asks: [...theClown, "do you want to stop being that", "would you like to be something else"],
    answers: [
      "like one day a week off. clown's sabbath || i'd share it. somebody else could do tuesdays",
    ],
  },
  "near-laugh-hardest": {
    layer: 0,
    asks: [
      ...hardLaugh,
      "who was the hardest person to make laugh",
      "whos the hardest person you got to laugh",
    ],
    answers: [
      "lola, at a funeral. she had to fake a cough || the nun who does announcements. it took me two years and a goat",
    ],
  },
  "near-laugh-alone": {
    layer: 0,
    asks: [...hardLaugh, "who eats alone", "do you sit with them"],
    answers: [
      "a grade 8 kid, mostly. i do a lap so it's not only him standing there || sometimes i drop my tray near. like by accident",
    ],
  },
  "near-ask-fear": {
    layer: 1,
    asks: [...stickerPlan, "what are you scared shed say", "whats the worst she could say"],
    answers: [
      "'what do you think it means, kuya'. that's a trap with glitter || nothing, like she just looks at mama",
    ],
  },
  "near-ask-hope": {
    layer: 1,
    asks: [...stickerPlan, "what do you hope she says", "what would be the best answer"],
    answers: [
      "'it's for you, dummy.' and then she changes the channel || that she's got a second one, for herself or whatever",
    ],
  },
  "near-ask-where": {
    layer: 1,
    asks: [...stickerPlan, "where would you ask her", "where would you talk to her"],
    answers: [
      "in the kitchen, at night, with chips. you can look at the chips || on the roof where we hang clothes. nobody can see who's talking",
    ],
  },
  "near-worse-titas": {
    layer: 0,
    asks: [...worseDays, "what do the titas do", "why is it worse with titas"],
    answers: [
      "they ask about girls with their mouth full. there's like nine of them || they line up. it's like a press conference with spaghetti",
    ],
  },
  "near-worse-better": {
    layer: 0,
    asks: [...worseDays, "which days are better", "when is it better"],
    answers: [
      "sundays after lunch. everybody's asleep and nobody's asking || rain days, when the court's flooded and there's no practice",
    ],
  },
  "near-worse-do": {
    layer: 0,
    asks: [...worseDays, "what do you do on those days", "how do you get through it"],
    answers: ["i get louder than it. works till nine || extra laps, extra rice. then floor"],
  },
  "near-shoes-messed": {
    layer: 0,
    asks: [...shoesKiko, "what do they do", "what makes it messed up"],
    answers: [
      "the walk, the voice, that word when somebody misses. and then they pass me half their lunch || they say stuff about guys like that. five minutes later they're sharing a fan with me",
    ],
  },
  "near-shoes-kiko-too": {
    layer: 0,
    asks: [...shoesKiko, "does kiko do the jokes too", "what does kiko say"],
    answers: [
      "ya, he does the wrist. he's not even good at it || he laughs, and he copies marco. then he asks if i ate",
    ],
  },
  "near-shoes-mad": {
    layer: 0,
    asks: [...shoesKiko, "are you mad at him", "can you be mad at them"],
    answers: [
      "i try, on the jeep. then he texts me a picture of his dinner || for like one stop. he's got such a dumb face",
    ],
  },
  "near-shoes-fit": {
    layer: 0,
    asks: [...shoesKiko, "did the shoes fit", "could you play in them"],
    answers: ["two sizes small, i lost a toenail. we won though || barely. i ran like a duchess"],
  },
  "near-flips-start": {
    layer: 0,
    asks: [...octopusFact, "what was going on in summer", "what happened when the flips started"],
    answers: [
      "nothing big, just no practice and too much phone. then there was one message i was waiting for || vacation, everybody was out and i was checking my screen",
    ],
  },
  "near-flips-calm": {
    layer: 0,
    asks: [...octopusFact, "are there times your stomach calms down", "when is your stomach calm"],
    answers: [
      "at the court at night, when it's only me. it's quiet for like twenty shots || when i sing, and in physics. so two hours a day",
    ],
  },
  "near-flips-facts": {
    layer: 0,
    asks: [...octopusFact, "do you know more facts", "why do you tell me facts"],
    answers: [
      "facts are like warm ups. sea otters hold hands when they sleep, ok now i'm sad || they're safe. nobody ever asked a cow if it's got a crush",
    ],
  },
};
