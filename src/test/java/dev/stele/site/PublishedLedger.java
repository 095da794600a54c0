package dev.stele.site;

import static org.assertj.core.api.Assertions.assertThat;

import tools.jackson.databind.JsonNode;

/** Undoes a ledger as anyone could who has nothing of Stele but its published record. */
final class PublishedLedger {
    private PublishedLedger() {}

    /** The read text: the cleaned one with every applied edit taken back. */
    static String undo(String cleaned, JsonNode ledger) {
        StringBuilder read = new StringBuilder();
        int at = 0;
        for (JsonNode edit : ledger) {
            if (!edit.get("mode").asString().equals("applied")) {
                continue;
            }
            int kept = edit.get("from").asInt() - read.length();
            read.append(cleaned, at, at + kept);
            at += kept;
            String after = edit.get("after").asString();
            assertThat(cleaned.startsWith(after, at)).as("the text has %s", edit).isTrue();
            at += after.length();
            read.append(edit.get("before").asString());
            assertThat(read.length()).as("end of %s", edit).isEqualTo(edit.get("to").asInt());
        }
        return read.append(cleaned, at, cleaned.length()).toString();
    }
}
