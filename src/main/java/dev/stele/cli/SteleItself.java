package dev.stele.cli;

import dev.stele.init.GitHubName;
import dev.stele.init.GitRepository;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Optional;

/** The repository that the running program was built in, if it still lies in it. */
final class SteleItself {
    private SteleItself() {}

    /** Where it came from, if that is GitHub. */
    static Optional<GitHubName> gitHub() {
        return repository().flatMap(GitRepository::gitHub);
    }

    /** Whether a folder is the top of that repository. */
    static boolean isAt(Path folder) {
        try {
            Optional<GitRepository> own = repository();
            return own.isPresent()
                    && Files.exists(folder)
                    && Files.isSameFile(own.get().root(), folder);
        } catch (IOException e) {
            return false;
        }
    }

    private static Optional<GitRepository> repository() {
        CodeSource source = SteleItself.class.getProtectionDomain().getCodeSource();
        if (source == null) {
            return Optional.empty();
        }
        try {
            return GitRepository.around(Path.of(source.getLocation().toURI()))
                    .filter(SteleItself::holdsSource);
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** A program that only lies in somebody's repository was not built from it. */
    private static boolean holdsSource(GitRepository repository) {
        return Files.isRegularFile(repository.root().resolve("pom.xml"))
                && Files.isDirectory(repository.root().resolve("src/main/java/dev/stele"));
    }
}
