package dev.stele.address;

/** Where the parts of a site stand that pages and published data lead to. */
public final class PublicPaths {
    /** The folder of what is for other programs. */
    public static final String DATA = "data/";

    /** The page that describes what is in {@link #DATA}. */
    public static final String DATA_PAGE = "data.html";

    private static final String OF_DOCUMENTS = DATA + "documents/";

    private PublicPaths() {}

    /** The page of a document. */
    public static String document(String id) {
        return "documents/" + id + ".html";
    }

    /** The page of a concept. */
    public static String concept(String id) {
        return "concepts/" + id + ".html";
    }

    /**
     * A document in another format.
     *
     * @param extension without dot; each stands for one format, so that no two documents meet
     */
    public static String data(String id, String extension) {
        return OF_DOCUMENTS + id + "." + extension;
    }

    /**
     * Part {@code number} of a dataset: {@code data/figures.csv}, {@code data/figures-2.csv} …
     *
     * @param number from 1
     */
    public static String part(String name, String extension, int number) {
        return DATA + name + (number == 1 ? "" : "-" + number) + "." + extension;
    }
}
