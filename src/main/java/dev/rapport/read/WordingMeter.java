package dev.rapport.read;

import it.unimi.dsi.fastutil.HashCommon;

/**
 * The only class that looks into the text of a message: counts its characters, finds question marks outside web
 * addresses, and sums it up to 64 bits with white space collapsed. One pass, nothing made, nothing kept.
 */
final class WordingMeter {
    private static final String QUESTION_MARKS = "?\uFF1F\u061F\u055E\u2E2E\u037E";

    private int characters;
    private int visible;
    private boolean question;
    private long sum;

    /** Measures a text. */
    void measure(String text) {
        characters = 0;
        visible = 0;
        question = false;
        sum = 0x9E3779B97F4A7C15L;
        boolean blank = true;
        boolean address = false;
        for (int i = 0; i < text.length(); ) {
            int c = text.charAt(i) < 0x80 ? text.charAt(i) : text.codePointAt(i);
            i += c > 0xFFFF ? 2 : 1;
            characters++;
            if (Character.isWhitespace(c) || c == 0xA0) {
                blank = true;
                address = false;
                continue;
            }
            if (blank && visible > 0) {
                sum = HashCommon.mix(sum ^ ' ');
            }
            blank = false;
            visible++;
            sum = HashCommon.mix(sum * 31 + c);
            address |= (c == ':' && text.startsWith("//", i)) || (c == 'w' && text.startsWith("ww.", i));
            question |= !address && QUESTION_MARKS.indexOf(c) >= 0;
        }
    }

    /** Code points. */
    int characters() {
        return characters;
    }

    /** Code points that are no white space. */
    int visible() {
        return visible;
    }

    /** Whether a question mark stands outside web addresses. */
    boolean question() {
        return question;
    }

    /** 64 bits that equal texts share, whatever their line breaks. */
    long sum() {
        return sum;
    }
}
