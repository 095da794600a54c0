package dev.stele.export;

/** Lines of XML 1.0. */
final class XmlText {
    private final StringBuilder lines = new StringBuilder();

    /** Adds a line of markup as it is. */
    void line(String markup) {
        lines.append(markup).append('\n');
    }

    /** Adds an element with words. */
    void element(String name, String words) {
        line("<" + name + ">" + escaped(words) + "</" + name + ">");
    }

    private static String escaped(String text) {
        return PlainText.visible(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }

    @Override
    public String toString() {
        return lines.toString();
    }
}
