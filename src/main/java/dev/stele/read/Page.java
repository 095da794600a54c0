package dev.stele.read;

import dev.stele.model.Element;
import java.util.List;
import java.util.SortedMap;

/** What an HTML page says: the parts of a {@link dev.stele.model.ReadText}. */
record Page(
        String text,
        Element root,
        SortedMap<String, List<String>> head,
        SortedMap<String, Integer> invisible) {}
