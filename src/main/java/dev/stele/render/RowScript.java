package dev.stele.render;

import java.nio.charset.StandardCharsets;
import tools.jackson.databind.json.JsonMapper;

/** Rows of a list as a script that hands them to a page, which works from disk too. */
final class RowScript {
    private static final JsonMapper JSON = new JsonMapper();

    private RowScript() {}

    /**
     * The script, in UTF-8.
     *
     * @param path of the script in the site, which is its name
     * @param html a page of nothing but the rows
     */
    static byte[] of(String path, String html) {
        String id = "../" + path.substring(0, path.lastIndexOf('.'));
        String call =
                "stele.shard("
                        + JSON.writeValueAsString(id)
                        + ","
                        + JSON.writeValueAsString(html)
                        + ");\n";
        return call.getBytes(StandardCharsets.UTF_8);
    }
}
