package dev.stele.cli;

import dev.stele.init.GitHubName;
import dev.stele.init.GitRepository;
import dev.stele.init.NewSettings;
import dev.stele.model.ReadText;
import dev.stele.read.CorpusReader;
import dev.stele.read.SourceFile;
import dev.stele.text.Languages;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Finds out what the settings of a folder of documents should say. */
final class FolderSurvey {
    /** Files read, evenly from all of the folder; their languages tell that of the rest. */
    private static final int SAMPLE = 200;

    /** Names of folders that say nothing about what is in them. */
    private static final Set<String> EVERYBODYS =
            Set.of("corpus", "data", "docs", "documents", "files", "library", "sources", "texts");

    private final Path folder;
    private final CorpusReader reader;
    private final Optional<GitRepository> repository;

    FolderSurvey(Path folder, CorpusReader reader, Optional<GitRepository> repository) {
        this.folder = folder;
        this.reader = reader;
        this.repository = repository;
    }

    NewSettings settings() {
        List<String> languages = languages();
        String main = mainOf(languages);
        boolean spoken = CorpusReader.INTERFACE_LANGUAGES.contains(main);
        int share = Collections.frequency(languages, main);
        return new NewSettings(
                title(),
                spoken ? main : CorpusReader.INTERFACE_LANGUAGES.get(0),
                languages.isEmpty()
                        ? "there is no document yet to go by"
                        : String.format(
                                Locale.ROOT,
                                "%,d of %,d documents read %s in %s",
                                share,
                                languages.size(),
                                share == 1 ? "is" : "are",
                                main),
                repository.flatMap(GitRepository::gitHub).map(GitHubName::pagesAddress));
    }

    /** The folder's name; that of its repository where the folder's tells nothing. */
    private String title() {
        Path name = folder.toAbsolutePath().normalize().getFileName();
        boolean tells =
                name != null && !EVERYBODYS.contains(name.toString().toLowerCase(Locale.ROOT));
        return tells || repository.isEmpty()
                ? CorpusReader.presentableName(folder)
                : CorpusReader.presentableName(
                        repository
                                .flatMap(GitRepository::gitHub)
                                .map(known -> Path.of(known.name()))
                                .orElse(repository.get().root()));
    }

    private List<String> languages() {
        List<SourceFile> files = reader.files();
        int step = Math.max(1, (files.size() + SAMPLE - 1) / SAMPLE);
        return IntStream.range(0, files.size())
                .filter(i -> i % step == 0)
                .mapToObj(files::get)
                .map(reader::read)
                .flatMap(Optional::stream)
                .map(ReadText::text)
                .map(Languages::of)
                .toList();
    }

    /** The language of most documents; of several that are equal the one that pages speak. */
    private static String mainOf(List<String> languages) {
        String main = CorpusReader.INTERFACE_LANGUAGES.get(0);
        for (String spoken : CorpusReader.INTERFACE_LANGUAGES) {
            main = more(languages, spoken, main);
        }
        for (String language : languages) {
            main = more(languages, language, main);
        }
        return main;
    }

    private static String more(List<String> languages, String one, String best) {
        boolean more =
                Collections.frequency(languages, one) > Collections.frequency(languages, best);
        return more ? one : best;
    }
}
