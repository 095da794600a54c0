package dev.stele.model;

import java.util.Locale;

/** How constants are written in published data: {@code LIST_ITEM} as {@code list-item}. */
final class Labels {
    private Labels() {}

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
