package dev.rapport.read.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One profile has one key, in whatever way its address is written; another site's addresses have none. */
class ProfileLinksTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://www.linkedin.com/in/zo\u00EB-example",
                "https://www.linkedin.com/in/zo%C3%AB-example",
                "https://www.linkedin.com/in/zo%c3%ab-example",
                "https://www.linkedin.com/in/zoe\u0308-example",
                "HTTPS://WWW.LINKEDIN.COM/in/zo\u00EB-example",
                "http://LinkedIn.com/IN/ZO\u00CB-Example/",
                "www.linkedin.com/in/zo\u00EB-example",
                "linkedin.com/in/zo\u00EB-example/",
                "https://de.linkedin.com/in/zo\u00EB-example",
                "https://m.linkedin.com/in/zo\u00EB-example",
                "https://www.linkedin.com/mwlite/in/zo\u00EB-example",
                "https://www.linkedin.com/in/zo\u00EB-example/de",
                "https://www.linkedin.com/in/zo\u00EB-example?trk=nav",
                "https://www.linkedin.com/in/zo\u00EB-example/#about",
                "https://www.linkedin.com/in/\u200Bzo\u00EB-example"
            })
    void everySpellingOfAnAddressIsTheSameKey(String written) {
        assertThat(ProfileLinks.key(written)).isEqualTo("zo\u00EB-example");
        assertThat(ProfileLinks.isAddress(written)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=HYPERLINK(\"https://www.linkedin.com/in/ada-example\")",
                "=HYPERLINK(\"https://www.linkedin.com/in/ada-example\";\"Ada\")",
                "<https://www.linkedin.com/in/ada-example>",
                "[Ada](https://www.linkedin.com/in/ada-example)",
                "(linkedin.com/in/ada-example).",
                "linkedin.com/in/ada-example.",
                "linkedin.com/in/ada-example,",
                "https://www.linkedin.com/in/ada-example, https://www.linkedin.com/in/ada-example",
                "https://www.linkedin.com/in/ada-example;x"
            })
    void whatStandsAroundAnAddressIsNoPartOfIt(String written) {
        assertThat(ProfileLinks.key(written)).isEqualTo("ada-example");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "https://www.linkedin.com/in",
                "https://www.linkedin.com/in/",
                "https://www.linkedin.com/company/example",
                "https://www.linkedin.com/feed/in/example",
                "https://notlinkedin.com/in/example",
                "https://my-linkedin.com/in/example",
                "https://www.linkedin.com.example.org/in/example",
                "urn:li:member:5"
            })
    void whatIsNoPersonsAddressHasNoKey(String written) {
        assertThat(ProfileLinks.key(written)).isEmpty();
    }
}
