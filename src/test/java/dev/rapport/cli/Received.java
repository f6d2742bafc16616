package dev.rapport.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.Field;

/** A mail as a mail program reads it. */
record Received(List<String> head, String subject, String text, String html) {
    static Received of(String message) throws IOException {
        DefaultMessageBuilder strict = new DefaultMessageBuilder();
        strict.setMimeEntityConfig(org.apache.james.mime4j.stream.MimeConfig.STRICT);
        Message read = strict.parseMessage(
                new ByteArrayInputStream(message.replace("\n", "\r\n").getBytes(StandardCharsets.ISO_8859_1)));
        List<Entity> parts = ((Multipart) read.getBody()).getBodyParts();
        if (parts.size() != 2
                || !parts.get(0).getMimeType().equals("text/plain")
                || !parts.get(1).getMimeType().equals("text/html")) {
            throw new IOException("not a text and a page");
        }
        return new Received(
                read.getHeader().getFields().stream().map(Field::getName).toList(),
                read.getSubject(),
                words(parts.get(0)),
                words(parts.get(1)));
    }

    private static String words(Entity part) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ((SingleBody) part.getBody()).writeTo(bytes);
        return bytes.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    }
}
