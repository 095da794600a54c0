package dev.stele.read;

import dev.stele.diagnostic.Finding;
import dev.stele.diagnostic.Findings;
import dev.stele.diagnostic.Severity;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.Node;

/** Takes what is wrong in {@code corpus.yaml}, with the place where it stands. */
record SettingsFindings(Findings findings) {

    void error(Node at, String code, String cause, String fix) {
        add(at, Severity.ERROR, code, cause, fix);
    }

    void warning(Node at, String code, String cause, String fix) {
        add(at, Severity.WARNING, code, cause, fix);
    }

    /** A value that is kept as it is written, but not as what it was meant for. */
    void mistake(Node at, String key, String value, StatedChecks.Mistake mistake) {
        warning(
                at,
                mistake.code(),
                key + " = " + value + ": expected " + mistake.expected(),
                mistake.fix());
    }

    void syntax(YamlException e) {
        findings.add(
                new Finding(
                        CorpusFolder.SETTINGS,
                        e.line(),
                        e.column(),
                        Severity.ERROR,
                        "yaml",
                        String.valueOf(e.getMessage()),
                        "check indentation, colons and quotation marks; put a value that holds"
                                + " `: ` or ` #` in quotation marks"));
    }

    private void add(Node at, Severity severity, String code, String cause, String fix) {
        Optional<Mark> mark = at.getStartMark();
        findings.add(
                new Finding(
                        CorpusFolder.SETTINGS,
                        mark.map(place -> place.getLine() + 1).orElse(0),
                        mark.map(place -> place.getColumn() + 1).orElse(0),
                        severity,
                        code,
                        cause,
                        fix));
    }
}
