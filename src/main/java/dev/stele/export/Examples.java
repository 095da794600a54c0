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
        boolean parted = files.size() > 1;
        return pattern(extension, parted)
                .replace("NAME", stem.substring(stem.lastIndexOf('/') + 1))
                .replace("FILE", parted ? stem + "*." + extension : path);
    }

    private static String pattern(String extension, boolean parted) {
        return switch (extension) {
            case "csv" ->
                    parted
                            ? """
                            import glob, pandas; NAME = pandas.concat(map(pandas.read_csv, glob.glob("FILE")))  # Python
                            NAME <- do.call(rbind, lapply(Sys.glob("FILE"), read.csv, encoding = "UTF-8"))  # R\
                            """
                            : """
                            import pandas; NAME = pandas.read_csv("FILE")  # Python
                            NAME <- read.csv("FILE", encoding = "UTF-8")  # R\
                            """;
            case "jsonl" ->
                    """
                    import fileinput, glob, json; NAME = [json.loads(line) for line in fileinput.input(glob.glob("FILE"), encoding="utf-8")]  # Python
                    jq -r '.id + "  " + .title' FILE  # shell\
                    """;
            case "bib" ->
                    parted
                            ? "cat FILE > library.bib  # shell"
                            : "pandoc --citeproc --bibliography FILE paper.md -o paper.docx  #"
                                    + " shell";
            case "ris" -> "grep -h '^TI' FILE  # shell";
            case "json" -> "jq . FILE  # shell";
            case "ttl", "jsonld" ->
                    "import rdflib; vocabulary = rdflib.Graph().parse(\"FILE\")  # Python";
            case "xml" -> "xmllint --noout FILE  # shell";
            case "md" -> "pandoc FILE -o document.docx  # shell";
            default -> "cat FILE  # shell";
        };
    }
}
