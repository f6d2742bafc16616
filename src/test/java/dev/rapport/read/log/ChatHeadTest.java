package dev.rapport.read.log;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the beginnings of a chat's lines are rewritten, by the words of the Unicode CLDR. */
class ChatHeadTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026/10/5 凌晨12:30 - Ada: 下午3:34 - | 2026/10/5 12:30 AM - Ada: 下午3:34 -",
                "2026/10/5 中午11:30 - Ada: x | 2026/10/5 11:30 AM - Ada: x",
                "2026/10/5 中午12:30 - Ada: x | 2026/10/5 12:30 PM - Ada: x",
                "2026/10/5 下午15:34 - Ada: x | 2026/10/5 15:34 - Ada: x",
                "[2026. 10. 5. 오전 3:34:09] Ada: x | [2026. 10. 5. 3:34:09 AM] Ada: x",
                "5/10/26, 3:34 π.μ. - Ada: x | 5/10/26, 3:34 AM - Ada: x",
                "٥\u200f/١٠\u200f/٢٠٢٦، ٣:٣٤ م - Ada: x | 5/10/2026, 3:34 PM - Ada: x",
                "5.10.2026 г., 15:34 ч. - Ada: x | 5.10.2026, 15:34 - Ada: x",
                "15:34, 05/10/2026 - Ada: x | 05/10/2026, 15:34 - Ada: x",
                "5/10/26, 3:34 p. m. - Ada: x | 5/10/26, 3:34 p. m. - Ada: x",
                "5 loaves, 3 - at noon | 5 loaves, 3 - at noon",
                "[٥ | [٥"
            })
    void isAsAnEnglishTelephoneWrites(String line, String plain) {
        assertThat(ChatHead.plain(line)).isEqualTo(plain);
    }
}
