package dev.rapport.whole;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.fact.Contact;
import dev.rapport.fact.History;
import dev.rapport.fact.Messages;
import dev.rapport.fact.OnlyThese;
import dev.rapport.read.Reader;
import dev.rapport.read.setting.ReadOptions;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A history of some people alone holds all that is known of them. */
class OnlyTheseTest {
    private static History all;

    @BeforeAll
    static void once() throws Exception {
        all = Reader.read(List.of(Run.EXPORT, Run.EARLIER), List.of(Run.LOG), ReadOptions.defaults())
                .value();
    }

    @Test
    void ofEverybodyNothingIsLost() {
        BitSet everybody = new BitSet();
        everybody.set(0, all.contacts().size());
        History left = OnlyThese.of(all, everybody);
        assertThat(left.owner()).isEqualTo(all.owner());
        assertThat(left.contacts()).isEqualTo(all.contacts());
        assertThat(left.invitations()).isEqualTo(all.invitations());
        assertThat(left.vouches()).isEqualTo(all.vouches());
        assertThat(left.log()).isEqualTo(all.log());
        assertThat(left.firstTexts()).isEqualTo(all.firstTexts());
        assertThat(left.loggedAfterEnd()).isEqualTo(all.loggedAfterEnd());
        assertThat(left.coverage()).isEqualTo(all.coverage());
        assertThat(left.end()).isEqualTo(all.end());
        assertThat(left.earlier()).hasSameSizeAs(all.earlier());
        assertThat(left.earlier().get(0).connections())
                .isEqualTo(all.earlier().get(0).connections().stream()
                        .filter(one -> one.id() >= 0)
                        .toList());
        assertThat(said(left.messages())).isEqualTo(said(all.messages()));
    }

    @Test
    void numbersAreGivenAnewInTheSameOrder() {
        BitSet some = new BitSet();
        some.set(3);
        some.set(9);
        some.set(10);
        History left = OnlyThese.of(all, some);
        assertThat(left.contacts()).extracting(Contact::id).containsExactly(0, 1, 2);
        assertThat(left.contacts())
                .extracting(Contact::key)
                .containsExactly(
                        all.contacts().get(3).key(),
                        all.contacts().get(9).key(),
                        all.contacts().get(10).key());
        assertThat(left.log()).allMatch(row -> row.contact() < 3);
        assertThat(OnlyThese.of(all, new BitSet()).messages().size()).isZero();
    }

    private static String said(Messages messages) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < messages.size(); i++) {
            text.append(messages.contact(i)).append(' ').append(messages.second(i));
            text.append(messages.mine(i)).append(messages.visibleCharacters(i));
            text.append(messages.questionMark(i)).append(messages.link(i));
            text.append(messages.readyMade(i)).append('\n');
        }
        return text.toString();
    }
}
