package dev.rapport.write.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {
    @ParameterizedTest
    @ValueSource(strings = {"you@example.org", "robin.ellerby+network@mail.example.org", "root", "o'neil@example.org"})
    void aPlainAddressStaysAsItIs(String typed) {
        assertThat(Address.of(typed).mailbox().getAddress()).isEqualTo(typed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "@",
                "you@",
                "@example.org",
                "you@example.org\nBcc: all@example.org",
                "you@example.org\r\n\r\nbody",
                "you\n",
                "you@example.org, all@example.org",
                "You <you@example.org>",
                "\"you\"@example.org",
                "you@example.org;all",
                "you@[127.0.0.1]",
                "you@-example.org",
                "yöu@example.org",
                "you..two@example.org",
                "you@example..org",
                "you example.org",
                "(you)@example.org",
                "you\u0000@example.org",
            })
    void anythingElseIsNone(String typed) {
        assertThatThrownBy(() -> Address.of(typed)).isInstanceOf(IllegalArgumentException.class);
    }
}
