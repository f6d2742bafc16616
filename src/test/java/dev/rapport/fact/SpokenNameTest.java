package dev.rapport.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Names as sentences say them. */
class SpokenNameTest {
    @Test
    void aNameInASentenceIsWithoutDegreesAndPronouns() {
        assertThat(SpokenName.of("Lorenz Example, PMP")).isEqualTo("Lorenz Example");
        assertThat(SpokenName.of("Ida Example, MSc, CSPO")).isEqualTo("Ida Example");
        assertThat(SpokenName.of("Ann Example (she/her)")).isEqualTo("Ann Example");
        assertThat(SpokenName.of("Ole Example, Jr")).isEqualTo("Ole Example, Jr");
        assertThat(SpokenName.of("Example, Ida")).isEqualTo("Example, Ida");
    }

    @Test
    void aNameIsSpokenWithoutItsPictures() {
        assertThat(SpokenName.of("🎯 Pam")).isEqualTo("Pam");
        assertThat(SpokenName.of("★Ida★")).isEqualTo("Ida");
        assertThat(SpokenName.of("| Jo 👩‍💻")).isEqualTo("Jo");
        assertThat(SpokenName.of("1️⃣ Cy")).isEqualTo("1️⃣ Cy");
        assertThat(SpokenName.of("❤️ Lea ❤️")).isEqualTo("Lea");
        assertThat(SpokenName.of("'t Hooft")).isEqualTo("'t Hooft");
        assertThat(SpokenName.of("(Bo) Ost")).isEqualTo("(Bo) Ost");
        assertThat(SpokenName.of("Max Jr.")).isEqualTo("Max Jr.");
        assertThat(SpokenName.of("李雷")).isEqualTo("李雷");
        assertThat(SpokenName.of("🎯")).isEqualTo("🎯");
        assertThat(SpokenName.of("Anna-Lena")).isEqualTo("Anna-Lena");
    }
}
