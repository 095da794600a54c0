package dev.stele.init;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the files of a git repository say of it; git itself is not asked, nor the network.
 *
 * @param root the folder that is under version control
 * @param branch the branch that is checked out; empty for a commit of no branch
 * @param gitHub where it came from, if that is GitHub
 */
public record GitRepository(Path root, Optional<String> branch, Optional<GitHubName> gitHub) {
    private static final Pattern SECTION = Pattern.compile("\\s*\\[remote \"(.*)\"]\\s*");
    private static final Pattern OTHER_SECTION = Pattern.compile("\\s*\\[.*");
    private static final Pattern URL = Pattern.compile("\\s*url\\s*=\\s*(\\S+)\\s*");
    private static final String ORIGIN = "origin";

    /**
     * The repository that a file or folder lies in, if it lies in one.
     *
     * @throws UncheckedIOException if its files cannot be read
     */
    public static Optional<GitRepository> around(Path file) {
        for (Path folder = file.toAbsolutePath().normalize();
                folder != null;
                folder = folder.getParent()) {
            if (Files.exists(folder.resolve(".git"))) {
                try {
                    return Optional.of(read(folder));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
        return Optional.empty();
    }

    private static GitRepository read(Path root) throws IOException {
        Path own = root.resolve(".git");
        if (Files.isRegularFile(own)) {
            own = root.resolve(firstLine(own).replaceFirst("gitdir:\\s*", ""));
        }
        Path common = own.resolve("commondir");
        Path shared = Files.exists(common) ? own.resolve(firstLine(common)) : own;
        return new GitRepository(
                root, branch(own.resolve("HEAD")), remote(shared.resolve("config")));
    }

    private static String firstLine(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        return lines.isEmpty() ? "" : lines.get(0).strip();
    }

    private static Optional<String> branch(Path head) throws IOException {
        String reference = "ref: refs/heads/";
        return Optional.of(Files.exists(head) ? firstLine(head) : "")
                .filter(line -> line.startsWith(reference))
                .map(line -> line.substring(reference.length()));
    }

    /** The remote named origin, else the first that is on GitHub. */
    private static Optional<GitHubName> remote(Path config) throws IOException {
        Optional<GitHubName> first = Optional.empty();
        String remote = "";
        for (String line : Files.exists(config) ? Files.readAllLines(config) : List.<String>of()) {
            Matcher section = SECTION.matcher(line);
            Matcher url = URL.matcher(line);
            if (section.matches()) {
                remote = section.group(1);
            } else if (OTHER_SECTION.matcher(line).matches()) {
                remote = "";
            } else if (!remote.isEmpty() && url.matches()) {
                Optional<GitHubName> found = GitHubName.ofRemote(url.group(1));
                if (remote.equals(ORIGIN) && found.isPresent()) {
                    return found;
                }
                first = first.or(() -> found);
            }
        }
        return first;
    }
}
