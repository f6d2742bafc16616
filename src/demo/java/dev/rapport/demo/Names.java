package dev.rapport.demo;

import java.util.ArrayList;
import java.util.List;

/** First names in use in many places, and last names that nobody was found to bear. */
final class Names {
    /** A language, a colon, and the first names that go with it. */
    private static final String FIRST = """
            en: Ada Alma Amara Asher Bram Callum Cora Della Edwin Esme Fern Gideon Hattie Imogen Jonah Kit Lionel Mabel Nell Orla Perry Quinn Rowan Saoirse Tamsin Una Wilf
            de: Annelie Björn Dörte Frieder Götz Heike Ilka Jürgen Käthe Lorenz Mechthild Rüdiger Sönke Ulla
            fr: Aurélie Benoît Chloé Désiré Élodie Fabrice Gaëlle Hélène Loïc Maëlle Noémie Rémi
            es: Ainhoa Begoña Calixto Elías Íñigo Lucía Nuria Ramón Sofía Tomás
            it: Adalgisa Brando Cosimo Fiamma Ilario Niccolò Ornella
            pt: Anabela Cauã Inês João Luísa Vasco
            sv: Åsa Elin Göran Maja Östen Signe
            pl: Bożena Jagna Łucja Mścisław Wojciech Zofia
            cs: Bořivoj Jiřina Květa Radim
            tr: Çağla Ömer Şirin
            hi: Anvika Devansh Ishaan Kavya Meher Tanvi
            yo: Ayotunde Folake Ifeoma Kwame Temi
            ja: 葵 健司 美咲 Haruki Sayuri
            ar: Dalia Faris Nadim Samira
            """;

    private static final String LAST = """
            Abendrost Alderwick Ambrevale Arrendal Ashgrave Balfontein Barrowmere Bellacorte Birkensund Bramblecott Brannigate
            Cadellion Calloway-Fenn Castelbrun Cinderhall Corvaldi Croftmoor Dalgrenn Dembélor Dovrefeld Drosselmann Dunmarrow
            Ebbesund Eichenthaler Elsterkamp Emberlyn Eskerfield Fairbrooke-Lund Falkenreut Farrowgate Fennimarsh Ferrólez
            Fjellvang Galbraunt Garancière Gildenhof Glimmerholt Grauwinkel Greywether Hallowfen Harrowdene Hasenkamper
            Heidelrath Hollinbruck Hoštický Iglesandro Ironsmere Jaskółkowicz Jellinghaar Juniperra Kaldersen Karvonmäki Kestrelby
            Kingsferry Klöppelmann Korvathy Kringelbach Kuzmarek Lakshmipur Larkenfeld Lavandière Leuchtenberger Lindqvarn
            Lorrimont Lüdersheim Maccabray Malvestino Marrowind Mbalindi Meisterfeld Merrivane Mirabelli-Sante Mondalvo
            Moorbridge Nachtweyer Nakaminato Narvikson Nettlesworth Nightingarth Nwachinemere Obafolarin Oldenkirch Oleandrou
            Ostermarck Östergrahn Palomarès Parravicino Penhallick Pfefferling Pinheirinho Porterswick Quensdorff Quillfeather
            Rajanpuri Rautenbusch Ravenhollow Redfernley Ribeirão Rosenquill Rowanthwaite Saffronne Salgueirinho Sandviken
            Schwalbenau Şekeroğlan Silverthorn-Vale Skovbakken Solimarin Sparrowhawke Sternwald Stillwater-Oru Stormoen
            Świetlicki Tannenrausch Tavistoke Thistlewood Tidewell Torrealba-Quint Trevellick Tumbrell Uferland Underhaugh
            Vaerlund Valdespina Vanterpoole Vereshko Villarrosa Vorontyn Wachendonck Waldmeyster Wetherbourne Whitlocke-Oye
            Windermarsh Winterquist Wolkenstern Wyndhaven Yamakuni Ysengrave Zaffarano Zierenberger Żurawlew
            """;

    private static final List<String> FIRSTS = new ArrayList<>();
    private static final List<String> LANGUAGES = new ArrayList<>();
    private static final List<String> LASTS = List.of(LAST.strip().split("\\s+"));

    static {
        for (String line : Phrases.lines(FIRST)) {
            for (String name : line.substring(3).strip().split(" ")) {
                FIRSTS.add(name);
                LANGUAGES.add(line.substring(0, 2));
            }
        }
    }

    /** A full name and the language of its first part. */
    record Name(String first, String last, String language) {}

    private Names() {}

    /** The name with that number; numbers below the product of both lists give different names. */
    static Name number(int number) {
        int all = FIRSTS.size() * LASTS.size();
        int place = (int) (((long) number * 7919 + 4241) % all);
        int first = place % FIRSTS.size();
        int last = place / FIRSTS.size();
        return new Name(FIRSTS.get(first), LASTS.get(last), LANGUAGES.get(first));
    }
}
