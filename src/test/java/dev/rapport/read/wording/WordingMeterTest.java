package dev.rapport.read.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is measured of a text besides its length. */
class WordingMeterTest {
    private final WordingMeter meter = new WordingMeter();

    @ParameterizedTest
    @CsvSource({
        "see https://example.com, true",
        "see http://example.com?a=b now, true",
        "see (www.example.org) please, true",
        "book a slot at example.com/demo, true",
        "short.link/abc, true",
        "Well. Then we talk, false",
        "Done.Then we talk, false",
        "ratio 3:2 or 4.5/6, false",
        "and/or e.g. this, false",
        "mail ada@example.com, false",
        "wwww is no address, false",
        "'', false"
    })
    void aWebAddressIsFoundWhereverItStands(String text, boolean link) {
        meter.measure(text);
        assertThat(meter.link()).isEqualTo(link);
    }

    @Test
    void aQuestionMarkInAnAddressAsksNothing() {
        meter.measure("see https://example.com/?q=1 and www.example.com?x");
        assertThat(meter.question()).isFalse();
        meter.measure("see https://example.com/?q=1 and tell me: yes?");
        assertThat(meter.question()).isTrue();
        assertThat(meter.link()).isTrue();
    }

    @Test
    void whatLinkedInOffersReadyMadeIsKnownWhateverItsBlanks() {
        meter.measure("Congrats on your  new job!");
        assertThat(ReadyMade.isOne(meter.sum())).isTrue();
        meter.measure("Congrats on your new job! How is it?");
        assertThat(ReadyMade.isOne(meter.sum())).isFalse();
    }
}
