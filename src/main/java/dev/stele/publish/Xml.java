package dev.stele.publish;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * An XML file that is being written, one element on a line. Characters that XML 1.0 cannot carry
 * become U+FFFD.
 */
final class Xml {
    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();
    private static final int REPLACEMENT = 0xFFFD;

    /** Written through characters: through bytes the JDK's writer would cut surrogate pairs. */
    private final StringWriter text = new StringWriter();

    private final XMLStreamWriter xml;

    /** Begins a file with its outermost element. */
    Xml(String root, String namespace) {
        try {
            xml = FACTORY.createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            line();
            xml.writeStartElement(root);
            xml.writeDefaultNamespace(namespace);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Gives the element begun last an attribute. */
    Xml attribute(String name, String value) {
        return write(() -> xml.writeAttribute(name, carried(value)));
    }

    /** Gives the element begun last its language; {@code und} and nothing are left out. */
    Xml language(String tag) {
        return tag.isEmpty() || tag.equals("und") ? this : attribute("xml:lang", tag);
    }

    /** Begins an element that others stand in. */
    Xml begin(String name) {
        return write(
                () -> {
                    line();
                    xml.writeStartElement(name);
                });
    }

    /** Ends the element begun last that others stand in. */
    Xml end() {
        return write(
                () -> {
                    line();
                    xml.writeEndElement();
                });
    }

    /** Writes an element with a text. */
    Xml element(String name, String content) {
        return write(
                () -> {
                    line();
                    xml.writeStartElement(name);
                    xml.writeCharacters(carried(content));
                    xml.writeEndElement();
                });
    }

    /** Writes an empty element with attributes, given as names and values in turn. */
    Xml empty(String name, String... attributes) {
        return write(
                () -> {
                    line();
                    xml.writeEmptyElement(name);
                    for (int i = 0; i < attributes.length; i += 2) {
                        xml.writeAttribute(attributes[i], carried(attributes[i + 1]));
                    }
                });
    }

    /** How long the file is so far, in characters. */
    int length() {
        return text.getBuffer().length();
    }

    /** The whole file, after its outermost element. */
    byte[] finished() {
        write(
                () -> {
                    line();
                    xml.writeEndDocument();
                    line();
                    xml.flush();
                });
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void line() throws XMLStreamException {
        xml.writeCharacters("\n");
    }

    /** The text without what the standard's production {@code Char} leaves out. */
    private static String carried(String text) {
        if (text.codePoints().allMatch(Xml::isCarried)) {
            return text;
        }
        return text.codePoints()
                .map(c -> isCarried(c) ? c : REPLACEMENT)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isCarried(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || c >= 0x20 && c <= 0xD7FF
                || c >= 0xE000 && c <= 0xFFFD
                || c >= 0x10000;
    }

    private interface Step {
        void take() throws XMLStreamException;
    }

    private Xml write(Step step) {
        try {
            step.take();
            return this;
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }
}
