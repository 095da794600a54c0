package dev.stele.diagnostic;

import java.util.Locale;

/** How much a finding matters. */
public enum Severity {
    /** Something was left out of the site. */
    ERROR,
    /** Something is probably not as meant. */
    WARNING,
    /** Something worth knowing. */
    NOTE;

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
