package dev.stele.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

/**
 * Serves a built site as GitHub Pages does: under a folder, compressed, with 404.html for what is
 * not there.
 */
final class SiteServer implements AutoCloseable {
    private static final String FOLDER = "/some/library/";
    private static final Map<String, String> TYPES =
            Map.of(
                    "html", "text/html; charset=utf-8",
                    "css", "text/css; charset=utf-8",
                    "js", "text/javascript; charset=utf-8",
                    "json", "application/json; charset=utf-8",
                    "txt", "text/plain; charset=utf-8",
                    "xml", "application/xml",
                    "svg", "image/svg+xml",
                    "png", "image/png",
                    "woff2", "font/woff2");

    private final Path site;
    private final HttpServer server;

    SiteServer(Path site) throws IOException {
        this.site = site.toRealPath();
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    /** The address of the site's folder, ending in a slash. */
    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + FOLDER;
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        Path file =
                path.startsWith(FOLDER)
                        ? site.resolve(path.substring(FOLDER.length())).normalize()
                        : site.resolve("404.html");
        if (Files.isDirectory(file)) {
            file = file.resolve("index.html");
        }
        boolean found =
                path.startsWith(FOLDER) && file.startsWith(site) && Files.isRegularFile(file);
        send(exchange, found ? 200 : 404, found ? file : site.resolve("404.html"));
    }

    private static void send(HttpExchange exchange, int status, Path file) throws IOException {
        try (exchange) {
            byte[] body = Files.isRegularFile(file) ? Files.readAllBytes(file) : new byte[0];
            String name = file.getFileName().toString();
            String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
            if (type != null) {
                exchange.getResponseHeaders().set("Content-Type", type);
            }
            String accepted = exchange.getRequestHeaders().getFirst("Accept-Encoding");
            if (accepted != null && accepted.contains("gzip") && body.length > 0) {
                exchange.getResponseHeaders().set("Content-Encoding", "gzip");
                body = packed(body);
            }
            exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private static byte[] packed(byte[] body) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(body);
        }
        return packed.toByteArray();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
