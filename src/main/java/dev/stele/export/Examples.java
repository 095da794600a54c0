package dev.stele.export;

import dev.stele.model.Dataset;
import java.util.List;

/** Lines that read published data, to be copied: each ends in the name of its language. */
final class Examples {
    private Examples() {}

    /**
     * Of a file or its parts.
     *
     * @param files of a format that the extension of the first one names
     */
    static String of(List<Dataset.File> files) {
        String path = files.get(0).path();
        String extension = path.substring(path.lastIndexOf('.') + 1);
        String stem = path.substring(0, path.length() - extension.length() - 1);
        String all = stem + "*." + extension;
        boolean parts = files.size() > 1;
        return switch (extension) {
            case "csv" -> parts ? tables(stem, all) : table(stem, path);
            case "jsonl" ->
                    """
                    import json; documents = [json.loads(line) for line in open("%s", encoding="utf-8")]  # Python
                    jq -r '.id + "  " + .title' %s  # shell\
                    """
                            .formatted(path, parts ? all : path);
            case "bib" ->
                    "pandoc --citeproc --bibliography %s paper.md -o paper.docx  # shell"
                            .formatted(path);
            case "ris" -> "grep -h '^TI' %s  # shell".formatted(parts ? all : path);
            case "json" -> "jq . %s  # shell".formatted(path);
            case "ttl", "jsonld" ->
                    "import rdflib; vocabulary = rdflib.Graph().parse(\"%s\")  # Python"
                            .formatted(path);
            case "xml" -> "xmllint --noout %s  # shell".formatted(path);
            case "md" -> "pandoc %s -o document.docx  # shell".formatted(path);
            default -> "cat %s  # shell".formatted(path);
        };
    }

    private static String table(String stem, String path) {
        String name = stem.substring(stem.lastIndexOf('/') + 1);
        return """
        import pandas; %s = pandas.read_csv("%s")  # Python
        %s <- read.csv("%s", encoding = "UTF-8")  # R\
        """
                .formatted(name, path, name, path);
    }

    private static String tables(String stem, String all) {
        String name = stem.substring(stem.lastIndexOf('/') + 1);
        return """
        import glob, pandas; %s = pandas.concat(map(pandas.read_csv, glob.glob("%s")))  # Python
        %s <- do.call(rbind, lapply(Sys.glob("%s"), read.csv, encoding = "UTF-8"))  # R\
        """
                .formatted(name, all, name, all);
    }
}
