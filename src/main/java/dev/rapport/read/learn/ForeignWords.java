package dev.rapport.read.learn;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Who began a call or a mail, as tools say it in other languages: proposed to the person, never taken unasked. */
final class ForeignWords {
    private static final Map<String, String> OURS = new HashMap<>();

    static {
        note(
                "out",
                List.of(
                        "ausgehend",
                        "ausgehender anruf",
                        "gesendet",
                        "sortant",
                        "appel sortant",
                        "envoy\u00e9",
                        "saliente",
                        "llamada saliente",
                        "enviado",
                        "in uscita",
                        "uscita",
                        "inviato",
                        "uitgaand",
                        "verzonden",
                        "efetuada",
                        "enviada",
                        "utg\u00e5ende",
                        "udg\u00e5ende",
                        "wychodz\u0105ce"));
        note(
                "in",
                List.of(
                        "eingehend",
                        "eingehender anruf",
                        "empfangen",
                        "entrant",
                        "appel entrant",
                        "re\u00e7u",
                        "entrante",
                        "llamada entrante",
                        "recibido",
                        "in arrivo",
                        "entrata",
                        "ricevuto",
                        "inkomend",
                        "ontvangen",
                        "recebida",
                        "recebido",
                        "inkommande",
                        "indg\u00e5ende",
                        "przychodz\u0105ce"));
        note(
                "missed",
                List.of(
                        "verpasst",
                        "verpasster anruf",
                        "abgelehnt",
                        "entgangen",
                        "manqu\u00e9",
                        "appel manqu\u00e9",
                        "refus\u00e9",
                        "perdida",
                        "llamada perdida",
                        "rechazada",
                        "persa",
                        "rifiutata",
                        "gemist",
                        "geweigerd",
                        "missat",
                        "mistet",
                        "nieodebrane"));
    }

    private ForeignWords() {}

    private static void note(String ours, List<String> theirs) {
        theirs.forEach(word -> OURS.put(word, ours));
    }

    /** What a word means in ours: out, in or missed. */
    static Optional<String> ours(String word) {
        return Optional.ofNullable(OURS.get(word.toLowerCase(Locale.ROOT)));
    }
}
