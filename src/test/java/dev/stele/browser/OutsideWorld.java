package dev.stele.browser;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.regex.Pattern;

/**
 * All that lies beyond this machine: a proxy that answers nothing and remembers who was asked for.
 * It sees also what a browser's events leave out (prefetches, favicons, sockets).
 */
final class OutsideWorld implements AutoCloseable {
    /** What browsers ask for on their own account. */
    private static final Pattern BROWSERS_OWN =
            Pattern.compile(
                    "(?:.*\\.)?(?:mozilla\\.(?:com|net|org)|firefox\\.com|mozgcp\\.net"
                            + "|google\\.com|googleapis\\.com|gstatic\\.com|gvt1\\.com)");

    private static final int BACKLOG = 50;

    private final Set<String> asked = new ConcurrentSkipListSet<>();
    private final ServerSocket socket;

    OutsideWorld() {
        try {
            socket = new ServerSocket(0, BACKLOG, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread listener = new Thread(this::listen, "outside world");
        listener.setDaemon(true);
        listener.start();
    }

    int port() {
        return socket.getLocalPort();
    }

    /** Hosts asked for since the last call, sorted, without the browsers' own services. */
    List<String> takeHosts() {
        List<String> hosts =
                asked.stream().filter(host -> !BROWSERS_OWN.matcher(host).matches()).toList();
        asked.clear();
        return hosts;
    }

    private void listen() {
        while (!socket.isClosed()) {
            try (Socket browser = socket.accept()) {
                browser.setSoTimeout(1_000);
                refuse(browser);
            } catch (IOException e) {
                // The browser went away, or the run is over: nothing was asked for.
            }
        }
    }

    private void refuse(Socket browser) throws IOException {
        BufferedReader request =
                new BufferedReader(
                        new InputStreamReader(
                                browser.getInputStream(), StandardCharsets.ISO_8859_1));
        String line = request.readLine();
        if (line == null) {
            return;
        }
        String[] words = line.split(" ");
        asked.add(words.length > 1 ? host(words[1]) : line);
        String header = line;
        while (header != null && !header.isEmpty()) {
            header = request.readLine();
        }
        browser.getOutputStream()
                .write(
                        "HTTP/1.1 502 Nothing out there\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
                                .getBytes(StandardCharsets.ISO_8859_1));
    }

    /** The host of a proxy's target: {@code http://host:port/path}, or {@code host:port}. */
    private static String host(String target) {
        return target.replaceFirst("^[a-z]+://", "").replaceFirst("[:/].*$", "");
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
