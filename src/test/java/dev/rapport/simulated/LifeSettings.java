package dev.rapport.simulated;

/**
 * What kind of life is simulated. Times are months of 30.44 days before or after the first report; rates are a month.
 *
 * @param births ties that begin a month
 * @param life mean life of a tie in months; lives are exponential, so a tie does not age
 * @param pace mean conversations a month of a living tie
 * @param mixture shape of the gamma distribution from which a tie's pace is drawn; small means that few ties talk much
 * @param answerNew probability that a first conversation is answered
 * @param answerOld probability that a later one is
 * @param strangers people a month who write one line and are never answered
 * @param logPace meetings a month of a living tie that a log tells of; 0 without a log
 * @param change what changes, and when
 */
record LifeSettings(
        double births,
        double life,
        double pace,
        double mixture,
        double answerNew,
        double answerOld,
        double strangers,
        double logPace,
        Change change) {

    /**
     * What is different from a month on.
     *
     * @param from month of the change, counted from the first report month's beginning; infinite if nothing changes
     * @param months how long it lasts
     * @param activity factor on new ties, and below 1 on people who talk at all, above 1 on their conversations
     * @param answers probability added to both answer probabilities
     * @param strangers strangers a month added
     * @param logPace log rows a month and tie added
     */
    record Change(double from, double months, double activity, double answers, double strangers, double logPace) {
        static final Change NONE = new Change(Double.POSITIVE_INFINITY, 0, 1, 0, 0, 0);

        boolean in(double month) {
            return month >= from && month < from + months;
        }
    }

    /** A steady life with about so many people a month: half of them old ties, lives of a year and a half. */
    static LifeSettings steady(double people) {
        // Living ties = births x life; one talks in a month with probability 1 - (1 + pace / mixture)^-mixture = .42.
        return new LifeSettings(people / 8.1, 18, 1, .5, .5, .75, 0, 0, Change.NONE);
    }

    /** A steady life of acquaintances: nearly every conversation is with somebody new. */
    static LifeSettings memoryless(double people) {
        return new LifeSettings(people * .93, .25, .5, .5, .5, .75, 0, 0, Change.NONE);
    }

    LifeSettings with(Change other) {
        return new LifeSettings(births, life, pace, mixture, answerNew, answerOld, strangers, logPace, other);
    }

    LifeSettings withStrangers(double many) {
        return new LifeSettings(births, life, pace, mixture, answerNew, answerOld, many, logPace, change);
    }
}
