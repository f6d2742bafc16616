package dev.rapport.own;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MonthFoldersTest {

    @Test
    void aMonthIsReadAsItIsWritten() {
        assertThat(MonthFolders.month("2026-11")).isEqualTo(YearMonth.of(2026, 11));
        assertThat(MonthFolders.month("0987-01")).isEqualTo(YearMonth.of(987, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-13", "2026-00", "2026-1", "26-01", "+026-01", "2026--1", "2026-011"})
    void whatIsWrittenOtherwiseIsNoMonth(String id) {
        assertThatThrownBy(() -> MonthFolders.month(id)).isInstanceOf(DateTimeException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2026", "-2026-11", "November", "2026-xx"})
    void whatHasNoDigitsIsNoNumber(String id) {
        assertThatThrownBy(() -> MonthFolders.month(id)).isInstanceOf(NumberFormatException.class);
    }
}
