package dev.rapport.read.learn;

import dev.rapport.read.wording.WordList;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Who began a call or a mail, as tools say it in other languages: proposed to the person, never taken unasked. */
final class ForeignWords {
    private static final Map<String, String> OURS = WordList.meanings(
            "out: ausgehend, ausgehender anruf, gesendet, sortant, appel sortant, envoy\u00e9, saliente",
            "out: llamada saliente, enviado, in uscita, uscita, inviato, uitgaand, verzonden, efetuada, enviada",
            "out: utg\u00e5ende, udg\u00e5ende, wychodz\u0105ce",
            "in: eingehend, eingehender anruf, empfangen, entrant, appel entrant, re\u00e7u, entrante",
            "in: llamada entrante, recibido, in arrivo, entrata, ricevuto, inkomend, ontvangen, recebida, recebido",
            "in: inkommande, indg\u00e5ende, przychodz\u0105ce",
            "missed: verpasst, verpasster anruf, abgelehnt, entgangen, manqu\u00e9, appel manqu\u00e9, refus\u00e9",
            "missed: perdida, llamada perdida, rechazada, persa, rifiutata, gemist, geweigerd, missat, mistet",
            "missed: nieodebrane");

    private ForeignWords() {}

    /** What a word means in ours: out, in or missed. */
    static Optional<String> ours(String word) {
        return Optional.ofNullable(OURS.get(word.toLowerCase(Locale.ROOT)));
    }
}
