package dev.stele.init;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A repository on GitHub: {@code OWNER/NAME}. */
public record GitHubName(String owner, String name) {
    private static final String OWNER_AND_NAME = "([A-Za-z0-9._-]+)/([A-Za-z0-9._-]+?)";
    private static final Pattern NAME = Pattern.compile(OWNER_AND_NAME);

    /** By HTTPS, or by SSH in either of its spellings. */
    private static final Pattern REMOTE =
            Pattern.compile(
                    "(?:https?://(?:[^/@]*@)?github\\.com/|(?:ssh://)?git@github\\.com[:/])"
                            + OWNER_AND_NAME
                            + "(?:\\.git)?/?");

    /** The repository with this name; nothing if it is no such name. */
    public static Optional<GitHubName> of(String written) {
        return matched(NAME.matcher(written));
    }

    /** The repository that a remote's address leads to; nothing if it is not on GitHub. */
    public static Optional<GitHubName> ofRemote(String address) {
        return matched(REMOTE.matcher(address));
    }

    private static Optional<GitHubName> matched(Matcher name) {
        return name.matches()
                ? Optional.of(new GitHubName(name.group(1), name.group(2)))
                : Optional.empty();
    }

    /** Where GitHub Pages publishes the repository, if it has no domain of its own. */
    public String pagesAddress() {
        String host = owner.toLowerCase(Locale.ROOT) + ".github.io";
        return "https://" + host + "/" + (name.equalsIgnoreCase(host) ? "" : name + "/");
    }

    @Override
    public String toString() {
        return owner + "/" + name;
    }
}
