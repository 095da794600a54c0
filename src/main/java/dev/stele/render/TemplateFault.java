package dev.stele.render;

import dev.stele.diagnostic.Finding;

/** A template cannot be filled; says where and why. */
final class TemplateFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Finding finding;

    TemplateFault(Finding finding, Throwable cause) {
        super(finding.message(), cause);
        this.finding = finding;
    }

    TemplateFault(Finding finding) {
        super(finding.message());
        this.finding = finding;
    }

    Finding finding() {
        return finding;
    }
}
