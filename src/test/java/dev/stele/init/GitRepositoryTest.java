package dev.stele.init;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GitRepositoryTest {
    @TempDir Path folder;
    private Path root;

    @BeforeEach
    void makeRepository() throws IOException {
        root = Files.createDirectories(folder.resolve("papers"));
        Files.createDirectories(root.resolve(".git"));
        Files.writeString(root.resolve(".git/HEAD"), "ref: refs/heads/trunk/one\n");
    }

    private GitRepository withConfig(String config) throws IOException {
        Files.writeString(root.resolve(".git/config"), config);
        Path inside = Files.createDirectories(root.resolve("a/b"));
        return GitRepository.around(inside).orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://github.com/Ann/papers.git",
                "https://github.com/Ann/papers",
                "https://token@github.com/Ann/papers.git",
                "git@github.com:Ann/papers.git",
                "ssh://git@github.com/Ann/papers"
            })
    void a_remote_on_github_is_known_however_it_is_written(String url) throws IOException {
        GitRepository repository =
                withConfig("[core]\n\tbare = false\n[remote \"origin\"]\n\turl = " + url + "\n");
        assertThat(repository.gitHub()).contains(new GitHubName("Ann", "papers"));
        assertThat(repository.root()).isEqualTo(root);
        assertThat(repository.branch()).contains("trunk/one");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://gitlab.com/ann/papers.git",
                "https://github.com.example.org/ann/papers.git",
                "/srv/git/papers.git",
                "https://github.com/ann"
            })
    void a_remote_elsewhere_is_not(String url) throws IOException {
        assertThat(withConfig("[remote \"origin\"]\n\turl = " + url + "\n").gitHub()).isEmpty();
    }

    @Test
    void origin_goes_before_other_remotes_and_branches_have_none() throws IOException {
        String config =
                """
                [branch "main"]
                    url = https://github.com/wrong/one.git
                [remote "fork"]
                    url = https://github.com/bea/papers.git
                    fetch = +refs/heads/*:refs/remotes/fork/*
                [remote "origin"]
                    url = https://github.com/ann/papers.git
                """;
        assertThat(withConfig(config).gitHub()).contains(new GitHubName("ann", "papers"));
        assertThat(withConfig(config.replace("\"origin\"", "\"third\"")).gitHub())
                .contains(new GitHubName("bea", "papers"));
    }

    @Test
    void a_working_tree_beside_the_first_has_its_own_branch_and_the_same_remote()
            throws IOException {
        withConfig("[remote \"origin\"]\n\turl = https://github.com/ann/papers.git\n");
        Path own = Files.createDirectories(root.resolve(".git/worktrees/second"));
        Files.writeString(own.resolve("HEAD"), "ref: refs/heads/second\n");
        Files.writeString(own.resolve("commondir"), "../..\n");
        Path tree = Files.createDirectories(folder.resolve("second"));
        Files.writeString(tree.resolve(".git"), "gitdir: " + own + "\n");
        GitRepository repository = GitRepository.around(tree).orElseThrow();
        assertThat(repository.branch()).contains("second");
        assertThat(repository.gitHub()).contains(new GitHubName("ann", "papers"));
    }

    @Test
    void a_repository_without_a_branch_or_a_remote_is_one() throws IOException {
        Files.writeString(root.resolve(".git/HEAD"), "0123456789abcdef\n");
        GitRepository repository = GitRepository.around(root).orElseThrow();
        assertThat(repository.branch()).isEmpty();
        assertThat(repository.gitHub()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Ann, papers, https://ann.github.io/papers/",
        "ann, Ann.github.io, https://ann.github.io/",
        "my-lab, 2026.data_x, https://my-lab.github.io/2026.data_x/"
    })
    void pages_are_published_below_the_owners_host(String owner, String name, String address) {
        assertThat(new GitHubName(owner, name).pagesAddress()).isEqualTo(address);
        assertThat(GitHubName.of(owner + "/" + name)).contains(new GitHubName(owner, name));
    }

    @Test
    void what_is_no_name_of_a_repository_is_none() {
        assertThat(GitHubName.of("papers")).isEmpty();
        assertThat(GitHubName.of("ann/papers/x")).isEmpty();
        assertThat(GitHubName.of("ann/'; echo")).isEmpty();
    }
}
