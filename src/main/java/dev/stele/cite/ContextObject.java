package dev.stele.cite;

import dev.stele.model.Fact;
import dev.stele.model.Field;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * A reference as a context object of OpenURL (Z39.88-2004) in the format of Dublin Core, which
 * lists carry in a span (COinS) for reference managers.
 */
public final class ContextObject {
    private static final String HEAD =
            "ctx_ver=Z39.88-2004&rft_val_fmt=info%3Aofi%2Ffmt%3Akev%3Amtx%3Adc";

    private ContextObject() {}

    /** Keys and values, each value encoded as in addresses. */
    public static String of(Reference reference) {
        StringBuilder keys = new StringBuilder(HEAD);
        add(keys, "type", ItemType.of(reference.metadata().value(Field.KIND)).zotero());
        add(keys, "title", reference.title());
        for (Fact author : reference.metadata().all(Field.AUTHORS)) {
            add(keys, "creator", author.value());
        }
        add(keys, "source", reference.metadata().value(Field.CONTAINER));
        reference
                .issued()
                .filter(issued -> !issued.estimated())
                .ifPresent(issued -> add(keys, "date", issued.date()));
        add(keys, "identifier", reference.address().replace(CitedText.PASSAGE, ""));
        add(keys, "language", reference.language().tag());
        return keys.toString();
    }

    private static void add(StringBuilder keys, String key, String value) {
        if (!value.isEmpty()) {
            keys.append("&rft.")
                    .append(key)
                    .append('=')
                    .append(URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20"));
        }
    }
}
