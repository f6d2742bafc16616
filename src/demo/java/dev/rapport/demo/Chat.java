package dev.rapport.demo;

import java.util.List;

/** What people write once they are talking. */
final class Chat {
    private static final List<String> SHORT = Phrases.lines("""
            Thank you!
            Yes, gladly.
            Perfect 👍
            Haha, exactly.
            See you then!
            Done.
            Thursday works.
            Oh no.
            Good luck tomorrow 🍀
            On my way.
            Agreed.
            Will do, thanks for the nudge.
            So sorry for the late reply!
            That made my day 🙂
            """);
    private static final List<String> TELL = Phrases.lines("""
            The draft is with the printer now, and I have stopped looking at it.
            We moved the meeting to the room with the broken clock.
            The new colleague from {company} is a joy to work with.
            I finally read the book you lent me, in one go, on a train.
            Our little project on {topic} got the room in the library after all.
            The numbers looked too good, and of course they were.
            I told the team your story about the missing decimal point.
            My daughter drew the chart for {topic}, and hers is the better one.
            We are three people short and somehow calmer than before.
            The council said yes to {topic}, with half of the money.
            I spent the week cleaning up dates, you know the feeling.
            The workshop went well, apart from the projector.
            There is a new bakery on the corner, dangerous for my afternoons.
            I will be away from Monday and back with fresh eyes after that.
            Somebody asked for exactly what you described in March.
            They have changed the plan again at {company}.
            I gave your name to a friend who works on {topic}; hope that is fine.
            The talk about {topic} is online, you can see my elbow in minute twelve.
            It took two attempts and a very patient librarian.
            The survey is out: forty answers in an hour.
            """);
    private static final List<String> ASK = Phrases.lines("""
            How did the presentation go?
            Are you coming to the meet-up on Thursday?
            Do you have time for a coffee next week?
            What became of {topic}?
            How is everybody at {company}?
            Could you look over two pages for me?
            Did you find somebody for the open position?
            Shall I introduce you two?
            When do you need it?
            Have you slept at all this week?
            Which of the two titles do you like better?
            Is your mother well again?
            What did they say in the end?
            Would you come and tell our students about it?
            How do you keep the list so short?
            """);
    private static final List<String> STORY = Phrases.lines("""
            So here is the long version. We had the first session on a Tuesday, twelve people, four of them by accident, and it was the four who asked the questions that mattered.
            I have gone back and forth on this for days. If we cut the second half, the first one finally has room; if we keep it, at least nobody can say we hid the doubts.
            You asked what I learned this year, and I think it is this: write earlier, shorter, and to one person at a time.
            The good news first: the archive opens its doors for us in spring. The other news: they have a fax machine, and they mean it.
            Imagine a room with forty chairs, two windows, and a poster on {topic} that somebody made in 1987 with scissors. That is our exhibition now.
            """);
    private static final List<String> ELSEWHERE = Phrases.lines("""
            de: Ganz herzlichen Dank, das hilft mir sehr! Wie war denn euer Workshop?
            de: Das klingt gut, ich melde mich nächste Woche.
            fr: Merci beaucoup, c'est très gentil. Tu viens jeudi ?
            fr: À très bientôt, et bon courage pour la suite !
            es: ¡Muchas gracias! ¿Cómo te fue con la presentación?
            es: Qué alegría leerte, mañana te cuento más.
            it: Grazie mille, ci sentiamo dopo le vacanze!
            pt: Muito obrigada, vamos tomar um café em breve?
            sv: Tack så mycket, det här var precis vad jag behövde.
            pl: Dziękuję bardzo, odezwę się po świętach.
            cs: Moc děkuji, uvidíme se ve čtvrtek.
            tr: Çok teşekkür ederim, haftaya konuşalım mı?
            hi: बहुत धन्यवाद, फिर मिलते हैं!
            yo: Ẹ ṣé púpọ̀, talk soon!
            ja: ありがとうございます。来週はいかがですか？
            ar: شكراً جزيلاً، هل نلتقي يوم الخميس؟
            """);
    private static final List<String> AGAIN = Phrases.lines("""
            Hi {first}, it has been a while. {tell}
            Dear {first}, I thought of you today. {tell}
            {first}! {tell}
            Hello {first}, quick one. {tell}
            Good morning {first}. {tell}
            {tell}
            """);

    private Chat() {}

    /** A message in the middle of a talk; {@code asks} says whether it holds a question. */
    static String said(Person person, boolean mine, boolean asks, Dice dice) {
        Card card = mine ? person.card() : World.OWNER;
        double luck = dice.share();
        if (asks) {
            return filled(luck < .45 ? ask(dice) : tell(dice) + (luck < .8 ? " " : "\n\n") + ask(dice), card, dice);
        }
        if (luck < .28) {
            return dice.oneOf(SHORT);
        }
        if (luck < .36) {
            return elsewhere(person.language(), dice);
        }
        if (luck < .46) {
            return filled(dice.oneOf(STORY) + "\n\n" + tell(dice) + " " + tell(dice), card, dice);
        }
        return filled(luck < .75 ? tell(dice) : tell(dice) + "\n" + tell(dice), card, dice);
    }

    /** The first words after a pause. */
    static String again(Person person, boolean mine, Dice dice) {
        Card card = mine ? person.card() : World.OWNER;
        String text = dice.oneOf(AGAIN).replace("{tell}", tell(dice));
        return filled(dice.chance(.6) ? text + " " + ask(dice) : text, card, dice);
    }

    private static String filled(String text, Card card, Dice dice) {
        return Phrases.filled(text, card, dice.oneOf(Texts.TOPICS));
    }

    private static String ask(Dice dice) {
        return dice.oneOf(ASK);
    }

    private static String tell(Dice dice) {
        return dice.oneOf(TELL);
    }

    private static String elsewhere(String language, Dice dice) {
        List<String> own =
                ELSEWHERE.stream().filter(line -> line.startsWith(language)).toList();
        return own.isEmpty() ? dice.oneOf(SHORT) : dice.oneOf(own).substring(4);
    }
}
