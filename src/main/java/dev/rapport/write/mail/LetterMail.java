package dev.rapport.write.mail;

import dev.rapport.report.Report;
import dev.rapport.write.html.Templates;
import dev.rapport.write.letter.LetterText;
import dev.rapport.write.people.Everybody;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.message.BodyPart;
import org.apache.james.mime4j.message.BodyPartBuilder;
import org.apache.james.mime4j.message.DefaultMessageWriter;
import org.apache.james.mime4j.message.MultipartBuilder;
import org.apache.james.mime4j.stream.NameValuePair;

/**
 * The letter as one message (RFC 5322, MIME, multipart/alternative): for {@code sendmail -t}, or to be kept. Who sends it and
 * when is left to the mail program, which knows; so the same report is the same message. Its lines end as lines do here,
 * which is what mail programs expect of what is piped to them.
 */
public final class LetterMail {
    /** Cannot stand in a part, as an equals sign never comes before an underscore in quoted-printable. */
    private static final String BOUNDARY = "=_rapport";

    private LetterMail() {}

    /**
     * The message.
     *
     * @param to whom it is for, if that is to stand in it
     * @param page where the whole report is, if that may be said
     * @return seven-bit text
     */
    public static byte[] of(Report report, Optional<Address> to, Optional<String> page) {
        Everybody everybody = Everybody.of(report);
        MailPage letter = new MailPage(report, everybody, page);
        String text = LetterText.of(report, everybody) + "-- \n" + String.join("\n", letter.closing()) + "\n";
        String html = Templates.render("mail.jte", Map.of("page", letter));
        Message.Builder message = Message.Builder.of();
        to.ifPresent(address -> message.setTo(address.mailbox()));
        message.setSubject(letter.subject());
        try {
            message.setBody(MultipartBuilder.create("alternative")
                    .addBodyPart(part(text, "plain"))
                    .addBodyPart(part(html, "html"))
                    .build());
            message.setContentType("multipart/alternative", new NameValuePair("boundary", BOUNDARY));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            new DefaultMessageWriter().writeMessage(message.build(), out);
            return out.toString(StandardCharsets.US_ASCII).replace("\r\n", "\n").getBytes(StandardCharsets.US_ASCII);
        } catch (IOException impossible) {
            throw new IllegalStateException("a message in memory needs no disk", impossible);
        }
    }

    private static BodyPart part(String words, String kind) throws IOException {
        return BodyPartBuilder.create()
                // Lines as the standard ends them: only then are blanks before an end encoded.
                .setBody(words.replace("\n", "\r\n"), kind, StandardCharsets.UTF_8)
                .setContentTransferEncoding("quoted-printable")
                .build();
    }
}
