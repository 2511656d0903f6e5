import type { Scenario } from "~/domain/simulator/scenario";

/** The people around Rahim, by what is asked of them. */
export const people: Scenario["people"] = {
  shirin: {
    names: ["shirin", "wife", "spouse", "partner"],
    pronoun: "she",
    layer: 0,
    tells: {
      who: [
        "Shirin is my wife, she lives in Comilla with our daughter and my parents. || Shirin I married, she's in Comilla, in the house of my parents, with Mou.",
        "She's clever, she has finished class ten, the accounts of the house she does. || Class ten she passed, it's she who keeps our accounts, a clever woman.",
      ],
      between: [
        "It's good between us, but {nearly all our marriage is by phone|apart}. || We're good with each other, only that {our marriage lives inside a phone|apart}.",
        "We talk of Mou, of food, of rain, and then I say I must go. || Mou, the rain, the cooking, that's our talk, and then I say they're calling me.",
      ],
      knows: [
        "No, she doesn't know of the arm, {I keep it outside the picture|lying}. || Of the arm she knows nothing, {I hold the phone so it isn't seen|lying}.",
        "She feels something, I think, she looks long at the screen. || I believe she has a feeling, on the call she looks and doesn't speak.",
      ],
      said: [
        "She only says I should work less and eat more. || Eat more, work less, it's what I hear from her.",
      ],
      would: [
        "She'd say come home, and of the money she'd not speak. || Come home, this she'd tell me, and not one word of money.",
        "She'd be angry for the lie, not for the arm. || The arm she'd forgive in one day, the lie not.",
      ],
      fares: [
        "She carries the whole house and tells me it's light. || All the house is on her, and it isn't heavy, so she says.",
      ],
    },
  },
  mou: {
    names: ["mou", "daughter", "little girl", "girl", "child"],
    pronoun: "she",
    layer: 0,
    tells: {
      who: [
        "Mou is my daughter, five years old, one tooth is gone. || My daughter, she's Mou, she has five years and one tooth less.",
        "She talks very much, she wants to know about everything. || A big talker, and all the day she's asking why.",
      ],
      between: [
        "{For her I'm somebody in the phone|apart}, but she isn't shy with me. || With me she's not shy, though {she knows me only from the phone|apart}.",
        "We count in English together, up to twenty. || I and she, we say the English numbers, twenty we can.",
      ],
      knows: [
        "She knows nothing, she thinks I'm making a very big house. || No, for Mou her father builds some big house here.",
      ],
      said: [
        "She asked when I come, and can I bring snow. || The day of my coming she wanted to know, and if snow fits in the bag.",
      ],
      would: [
        "She'd ask does it hurt, and then am I coming home. || First, is there pain, and second, are you coming, so Mou would ask.",
      ],
      fares: [
        "She's well, by God's grace, and she's growing. || Growing and healthy, God be thanked.",
      ],
    },
  },
  parents: {
    names: ["parents", "father", "mother", "dad", "mum", "mom"],
    pronoun: "they",
    layer: 1,
    tells: {
      who: [
        "My father is an old farmer, and my mother, since the operation she sees better. || Father had his fields all his life, mother's eyes are better now, after the operation.",
      ],
      between: [
        "With my father it's few words and respect, with my mother it's always food. || Respect and short words for my father, and from my mother, have you eaten.",
        "They're proud of me, and {I can't look at this pride|not-man}. || When they say my name there's pride, {and I'm the one who ends the call|not-man}.",
      ],
      knows: [
        "No, they know nothing of it, they're old. || Old people, I don't tell them, they don't know.",
        "My father has stopped asking for the money, so maybe he knows. || About the money father doesn't ask now, perhaps he has understood.",
      ],
      said: [
        "My father said only, it rains, the road is bad. || About the rain he spoke, my father, and that one can't pass with the rickshaw.",
      ],
      would: [
        "My father would be silent and go to pray, my mother would cry. || Tears from my mother, and from my father no word, he'd go to the mosque.",
        "They'd say an arm is from God, come home, I think they'd say it. || Come, the arm is in God's hand, maybe this would be their answer.",
      ],
      fares: [
        "They're tired, and they wait for my money. || Not so good, the waiting for the money has made them tired.",
      ],
    },
  },
  jashim: {
    names: ["jashim", "friend", "best friend"],
    pronoun: "he",
    layer: 0,
    tells: {
      who: [
        "Jashim is from my district, his bed is beside mine. || Jashim is of my side, from Comilla, we sleep bed by bed.",
        "He makes scaffolding, he has two sons at home. || Scaffolding is his work, and at home there are two boys of his.",
      ],
      between: [
        "We're like brothers, he doesn't ask, he puts food. || A brother almost, no questions from him, only food.",
        "At night we sit with his phone, he laughs at the film and {I'm beside him|apart}. || One phone for two men, the film is funny for him, {I only sit there|apart}.",
      ],
      knows: [
        "He knows the arm, {not what is in the chest|apart}. || The arm he knows, {what I've inside he doesn't|apart}.",
        "He has seen me put on the helmet, and he looked away. || With that helmet he has seen me, he turned his face.",
      ],
      said: [
        "He said, that office isn't far, I'll walk with you. || I'll walk with you to that office, it's his word.",
      ],
      would: [
        "He'd sit down by me, and after that he'd cook. || Sit with me, and then make some food, this he'd do.",
        "If I asked he'd come with me, tired or not. || He'd come, also when he's tired, it's me who must ask.",
      ],
      fares: [
        "He's tired, twelve hours he works, but he makes jokes. || Twelve hours every day for him, and still he's joking.",
      ],
    },
  },
  roommates: {
    names: [
      "roommates",
      "room mates",
      "other men",
      "workers",
      "colleagues",
      "workmates",
      "friends",
    ],
    pronoun: "they",
    layer: 0,
    tells: {
      who: [
        "My roommates are eleven men, Bangladeshi and some Tamil, all from the sites. || Eleven roommates I have, most from Bangladesh, a few are Tamil.",
      ],
      between: [
        "We're friendly, but no one has strength left to talk. || There's no quarrel with them, only each is too tired for words.",
      ],
      knows: [
        "They see the sling, more they don't know. || What they see is the sling, the rest not.",
      ],
      said: ["They tell me to take rest. || From them I hear only, brother, lie down."],
      would: [
        "Someone would make tea, the others would cough. || There'd be some coughing, and one man would bring me tea.",
      ],
      fares: [
        "They're tired also, each one has his own loan. || Every man here has a loan, and is tired like the next.",
      ],
    },
  },
  company: {
    names: ["the company", "your company", "boss", "foreman", "employer", "manager"],
    pronoun: "they",
    layer: 0,
    tells: {
      who: [
        "The foreman is Mr Lim, the big people of the company I've not met. || Mr Lim, he's foreman, above him is the company, those faces I don't know.",
      ],
      between: [
        "Before it was good with them, {now they look past me|waiting}. || We were good in earlier times, {today I'm air for them|waiting}.",
      ],
      knows: [
        "The arm they know, {how it goes for me nobody asks|waiting}. || It's in their file, the arm, but {how I live they don't ask|waiting}.",
      ],
      said: [
        "They told me I must wait, they're checking. || You must wait, so they told me, somebody checks it.",
      ],
      would: [
        "If I make noise they can stop the permit, {I fear this|permit!}. || They could finish my permit if I speak loud, {it's what I fear|permit!}.",
      ],
    },
  },
};
