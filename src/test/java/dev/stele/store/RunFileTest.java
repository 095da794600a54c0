package dev.stele.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RunFileTest {
    @Test
    void entries_come_back_in_their_order_with_their_own_bytes() {
        try (RunFile file = new RunFile()) {
            file.append("茶", "one two".getBytes(StandardCharsets.UTF_8), 3);
            file.append("\ud840", new byte[0], 0);
            file.append("𠀀", "three".getBytes(StandardCharsets.UTF_8), 5);

            List<String> found = new ArrayList<>();
            try (RunFile.Reader reader = file.read()) {
                while (reader.next()) {
                    found.add(
                            reader.key()
                                    + "="
                                    + new String(reader.bytes(), StandardCharsets.UTF_8));
                }
            }
            assertThat(found).containsExactly("茶=one", "\ud840=", "𠀀=three");
        }
    }

    @Test
    void an_empty_file_has_no_entries() {
        try (RunFile file = new RunFile();
                RunFile.Reader reader = file.read()) {
            assertThat(reader.next()).isFalse();
        }
    }
}
