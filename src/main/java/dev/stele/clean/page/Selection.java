package dev.stele.clean.page;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which blocks of a page are kept, and why the others are not. */
final class Selection {
    private final @Nullable String[] reasons;

    Selection(int blocks) {
        reasons = new String[blocks];
    }

    int size() {
        return reasons.length;
    }

    boolean keeps(int block) {
        return reasons[block] == null;
    }

    /** The reason for leaving a block out, if it is. */
    Optional<String> reason(int block) {
        return Optional.ofNullable(reasons[block]);
    }

    /** Leaves out what is still kept between two blocks; {@code to} is exclusive. */
    void drop(int from, int to, String reason) {
        for (int i = from; i < to; i++) {
            if (reasons[i] == null) {
                reasons[i] = reason;
            }
        }
    }

    void keep(int block) {
        reasons[block] = null;
    }
}
