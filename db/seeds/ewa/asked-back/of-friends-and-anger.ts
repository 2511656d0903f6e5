import type { Scenario } from "~/domain/simulator/scenario";

/** What Ewa answers to who asks back about the cards, the aisle, the bell, and what she holds against her husband. */
export const ofFriendsAndAnger: NonNullable<Scenario["askedBack"]> = [
  {
    said: ["You cannot play bridge with seven", "There were eight of us at two tables"],
    answers: {
      why: [
        "Nobody cared to be the one to say, Ewa, it does not come out. || I believe that they were embarrassed. A widow at a card table is a kind of announcement.",
      ],
      when: ["After All Saints. Until then I was still one of them. || From November on."],
      who: [
        "The three other couples, we knew them from the parish and from his firm. || Parish people mostly, and one of the wives, Irena, whom I liked the best.",
      ],
      felt: [
        "{I had thought that I was one of the eight, and I was half of a pair|friends}. || {One feels dealt with|friends}, I am sorry about the word.",
      ],
      theySaid: [
        "No word of it, that is how it is done among polite people. || That one is busy, that it gets dark so early. Cards were not mentioned.",
      ],
      youSaid: [
        "I did not inquire. {One knows when a table has been cleared|friends}. || That winter is a tiring season. {I helped them with it, if you like|friends}.",
      ],
    },
  },
  {
    said: ["cross the aisle at the Polish store", "the frozen fish that two of our friends"],
    answers: {
      why: [
        "It is fear, with good manners. || They would have to ask me how I am, and I might tell them.",
      ],
      when: ["The last time is ten days ago. || It was on the Friday, one buys fish then."],
      who: ["Two of the couples from the cards. || A husband and wife from our second table."],
      felt: [
        "{I should like to stop being a cold draft|friends}. || {I stood there with my list and felt contagious|friends}.",
      ],
      then: [
        "I took my bread and went to the other till. || I looked at the cheese until they had settled on a fish.",
      ],
      mean: [
        "If a widow came along I bent over my handbag. I knew no sentence for it. || One studies the price, and the poor woman has gone by. I did so for years.",
      ],
    },
  },
  {
    said: ["It is on her calendar, I saw it", "I have seen the reminder on her telephone"],
    answers: {
      why: [
        "What is not on it does not get done, she is a busy person. || So that it should not slip her mind, and there is no harm in that.",
      ],
      when: [
        "In October, while they were staying for the funeral. || At the time of the funeral, I was standing behind her with the tea.",
      ],
      felt: [
        "{Like a bill that is paid on time|friends}. || {Small, and then unjust|friends}, because she does ring.",
      ],
      youSaid: [
        "I looked at the stove and spoke of supper. || Not a thing, I passed her the sugar.",
      ],
      often: [
        "Every Sunday, one could set the clocks by it. || Each week, it has been so for years.",
      ],
      mean: [
        "{I would rather be thought of than remembered|friends}, if the English allows it. || {One hears the bell in it, even while she is speaking|friends}.",
      ],
    },
  },
  {
    said: [
      "hid the shortness of breath because",
      "All that summer my Stefan said it was the pollen",
    ],
    answers: {
      why: [
        "He knew what I should say to it, and he wanted the trip more than my opinion. || He thought that he would last until the chestnuts were out, and tell me afterwards.",
      ],
      felt: [
        "{I am furious|anger}, and there is nobody to be furious at. || {I could shake him|anger}. I would give a good deal to have him here to shake.",
      ],
      when: ["All the summer through, from June. || It began in June, with a cough on the stairs."],
      youSaid: [
        "'See somebody about it', I said, and he said, after the summer. || That he should sleep with the window shut. For pollen!",
      ],
      mean: [
        "They do not take them back, I inquired. He had chosen the cheap fare and was so pleased. || I listened to chests for a living, and he did not let me hear his.",
      ],
      theySaid: [
        "That he was only a little out of practice, and he laughed, and the laugh made him cough. || 'It is in the air this year, Ewa', and he blew his nose to prove it.",
      ],
    },
  },
  {
    said: ["a drawer with eleven keys", "paid the bills for forty-eight years out"],
    answers: {
      why: [
        "Three of them open something. {For the rest one would have to ask him|anger?}. || The electricity was due, and {he had not once shown me where a thing is kept|anger?}.",
      ],
      then: [
        "I was quiet as a mouse until bedtime, so as not to trouble her a second time. || I pushed the chair in and went to bed, and the bill was not paid.",
      ],
      felt: [
        "{It was a relief, and then I was ashamed before the neighbor|anger?}. || {I shook, and was warm to the tips of my fingers|anger?}.",
      ],
      when: [
        "It was in November, when the first papers came. || On an evening in November, with the electricity lying open.",
      ],
      youSaid: [
        "That a married woman ought not to have to guess at a lock. The rest was in Polish. || What one says to a mule, and none of it is fit to be typed.",
      ],
      theySaid: [
        "Two knocks. From her that is a conversation. || Nothing, it is oak. He would have said, second from the left, and been right.",
      ],
    },
  },
  {
    said: ["not supposed to be angry with the dead", "unjust to quarrel with somebody who cannot"],
    answers: {
      why: [
        "One has all the last words. I never cared to win in that way. || One hears only the one side. On the ward I should have asked for the other.",
      ],
      mean: [
        "If I raised my voice he agreed with me. {One cannot get hold of a man who agrees|anger?}. || A quarrel wants somebody at the other end, and {he never would take his end|anger?}.",
      ],
      often: [
        "I did not get one proper quarrel out of him in all that time. || It was so from the first week. I had thought that he would grow out of it.",
      ],
      felt: [
        "{It sits in the chest and does not take its hat off|anger?}. || {One stands there with one's temper, like a guest with the wrong date|anger?}.",
      ],
      theySaid: [
        "At church they say that he is at rest, and I should let him be. || That one must not think so. I had told a lady at Mass only that I was cross.",
      ],
    },
  },
];
