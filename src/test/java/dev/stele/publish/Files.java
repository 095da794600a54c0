package dev.stele.publish;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.model.SiteOutput;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Files in memory, read back as any XML parser would. */
final class Files implements SiteOutput {
    final SortedMap<String, byte[]> all = new TreeMap<>();

    @Override
    public void put(String path, byte[] content) {
        assertThat(all.put(path, content)).as(path).isNull();
    }

    Document xml(String path) {
        return parsed(all.get(path));
    }

    static Document parsed(byte[] file) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(file));
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new AssertionError(new String(file, StandardCharsets.UTF_8), e);
        }
    }

    /** The elements of this name, anywhere in the file. */
    static List<Element> elements(Document file, String name) {
        NodeList nodes = file.getElementsByTagNameNS("*", name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    static List<String> texts(Document file, String name) {
        return elements(file, name).stream().map(Element::getTextContent).toList();
    }
}
