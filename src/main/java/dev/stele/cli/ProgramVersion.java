package dev.stele.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The version that Maven wrote into the program. */
final class ProgramVersion {
    private ProgramVersion() {}

    static String get() {
        try (InputStream file =
                ProgramVersion.class.getResourceAsStream("/dev/stele/version.properties")) {
            Properties properties = new Properties();
            properties.load(file);
            return properties.getProperty("version");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
