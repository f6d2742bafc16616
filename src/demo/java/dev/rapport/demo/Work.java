package dev.rapport.demo;

import java.util.List;

/** Invented companies, and the positions people hold there. */
final class Work {
    /** Large employers: many of the owner's connections work at one of these. */
    private static final List<String> LARGE = Phrases.lines("""
            Tidewater Lantern Group
            Korvath Logistics AG
            Bluefinch Health
            Nordlicht Mobility GmbH
            Ostrava Loom Works
            Saffron & Slate
            Pellucid Insurance
            Municipality of Elmsworth
            Meridian Kite Bank
            Halfmoon Foods
            University of Larkhaven
            Greenharrow Energy
            """);

    private static final List<String> STEM = List.of(
            ("Acornvale Amberquay Anvilstone Bayleafy Beaconfold Birchline Bramblesoft Brassowl Brightmarrow Calderwick"
                            + " Candlefen Cedarloop Chalkdown Clovermint Cobaltree Copperwren Coralgate Cranefield Cresthollow Damselfly"
                            + " Driftglass Duskmeadow Eiderdowne Emberly Fallowmill Fernspan Flintlark Foxglover Frostpane Gannetry"
                            + " Gildenrow Glasswing Goldcrestly Hazelmere Heronsgate Hollyfork Inkberry Ivorycliff Jackdawn Junipera"
                            + " Kelpwood Kingletto Kestrelworks Lapwinger Larchmont-Oy Lavendell Lichenry Lindenbyte Loamfield Mallowby"
                            + " Maplethorn Marshlight Mistlebury Mossgrove Mulberrow Nettlecraft Nightjarry Oakentide Ospreyne Otterbeck"
                            + " Papercrane Peatmoor Pebblefold Petrelly Pinecrestle Plumsworth Quarrystone Quincewood Quillhaven Rainthorpe"
                            + " Redshanker Reedwarble Rookery-Lane Rowanforge Saltmarshy Sandpipero Sedgewickle Silverbirk Skylarken Sloeberry"
                            + " Snowdropper Sparhawken Starlingo Stonechatter Sundewly Swiftlet Tansyfield Tealwater Thistledown Thornapple"
                            + " Turnstoner Umberfield Valeriann Vetchling Wagtailor Waxwingo Wheatearly Whinchatty Willowherb Yarrowby")
                    .split(" "));
    private static final List<String> KIND = List.of(
            " Labs", " Studio", " GmbH", " Ltd.", ", Inc.", " AB", " SAS", "", " & Daughters", " S.r.l.", " Oy", "");
    private static final List<String> POSITION = Phrases.lines("""
            Data Engineer
            Senior Data Analyst
            Head of Analytics
            Product Manager
            Director of Product, EMEA
            UX Researcher
            Service Designer
            Software Engineer
            Staff Engineer
            Engineering Manager
            CTO & Co-founder
            Founder
            Supply Chain Planner
            Logistics Lead
            Sustainability Officer
            Talent Partner
            People & Culture Lead
            Community Manager
            Librarian
            Lecturer in Statistics
            PhD Student
            Operations Manager
            Project Manager (PMO)
            Procurement Specialist
            Communications Lead
            Account Executive
            Head of Partnerships
            Consultant, "change that stays"
            Advisor
            Urban Planner
            """);

    private Work() {}

    /** A company where several connections work, the first ones larger than the later ones; sometimes none given. */
    static String company(Dice dice) {
        double luck = dice.share();
        if (luck < .07) {
            return "";
        }
        if (luck < .40) {
            return LARGE.get((int) (LARGE.size() * dice.share() * dice.share()));
        }
        return small(dice.below(10_000));
    }

    /** A small company; a few numbers share one. */
    static String small(int number) {
        return STEM.get(number % STEM.size()) + KIND.get(number % STEM.size() * 7 % KIND.size());
    }

    /** The distinctive first word of a company's name. */
    static String word(String company) {
        return company.split("[ ,]")[0];
    }

    static String position(Dice dice) {
        return dice.chance(.04) ? "" : dice.oneOf(POSITION);
    }
}
