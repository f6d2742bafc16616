package dev.rapport.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class TrendsTest {
    /** Nile flow at Aswan 1871–1970 (R data set). */
    private static final String NILE =
            "1120 1160 963 1210 1160 1160 813 1230 1370 1140 995 935 1110 994 1020 960 1180 799 958 1140 1100 1210"
                    + " 1150 1250 1260 1220 1030 1100 774 840 874 694 940 833 701 916 692 1020 1050 969 831 726 456"
                    + " 824 702 1120 1100 832 764 821 768 845 864 862 698 845 744 796 1040 759 781 865 845 944 984 897"
                    + " 822 1010 771 676 649 846 812 742 801 1040 860 874 848 890 744 749 838 1050 918 986 797 923 975"
                    + " 815 1020 906 901 1170 912 746 919 718 714 740";

    @Test
    void theNileHasItsPublishedTrend() {
        Trends.Trend trend = trend(NILE);

        assertThat(trend.s()).isEqualTo(-1387);
        assertThat(trend.variance()).isCloseTo(112_728.333, within(.0005));
        assertThat(trend.z()).isCloseTo(-4.128067, within(.0000005));
        assertThat(trend.p()).isCloseTo(3.658e-5, within(.0005e-5));
        assertThat(trend.tauB()).isCloseTo(-.2807413, within(.00000005));
        assertThat(trend.slope()).isCloseTo(-2.6, within(.05));
        assertThat(trend.low()).isCloseTo(-3.627907, within(.0000005));
        assertThat(trend.high()).isCloseTo(-1.428571, within(.0000005));
    }

    @Test
    void eightPointsWithoutTiesHaveAnExactP() {
        Trends.Trend trend = trend("3 5 4 6 9 8 7 10");

        assertThat(trend.s()).isEqualTo(20);
        assertThat(trend.exact()).isTrue();
        assertThat(trend.p()).isCloseTo(.0141369, within(.00000005));
        assertThat(trend.slope()).isEqualTo(1);
        assertThat(trend.low()).isCloseTo(.333333, within(.0000005));
        assertThat(trend.high()).isEqualTo(1.5);
    }

    @Test
    void twelvePointsHaveTheirTrend() {
        Trends.Trend trend = trend("12 14 9 15 18 13 17 20 16 22 19 24");

        assertThat(trend.s()).isEqualTo(44);
        assertThat(trend.z()).isCloseTo(2.948620, within(.0000005));
        assertThat(trend.p()).isCloseTo(.003192, within(.0000005));
        assertThat(trend.slope()).isEqualTo(1);
        assertThat(trend.low()).isCloseTo(.555556, within(.0000005));
        assertThat(trend.high()).isEqualTo(1.5);
    }

    @Test
    void aSeriesWithoutAnyChangeHasNoTrend() {
        Trends.Trend trend = trend("4 4 4 4 4 4 4 4");

        assertThat(trend.slope()).isZero();
        assertThat(trend.p()).isEqualTo(1);
        assertThat(trend.lag1()).isZero();
    }

    private static Trends.Trend trend(String values) {
        return Trends.theilSen(Arrays.stream(values.split(" "))
                .mapToDouble(Double::parseDouble)
                .toArray());
    }
}
