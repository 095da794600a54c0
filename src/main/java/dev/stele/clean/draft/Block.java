package dev.stele.clean.draft;

import dev.stele.model.Container;
import dev.stele.model.Element;
import dev.stele.model.PassageKind;
import dev.stele.model.Role;
import java.util.List;

/**
 * A passage in the making.
 *
 * @param level of a heading; otherwise 0
 * @param element of the read tree that it was found in
 */
public record Block(
        Revision revision,
        PassageKind kind,
        Role role,
        int level,
        List<Container> containers,
        Element element) {

    /** The text as it stands now. */
    public String text() {
        return revision.text();
    }

    Block with(Revision other) {
        return new Block(other, kind, role, level, containers, element);
    }

    /** The same text as something else, no heading. */
    public Block as(PassageKind otherKind, Role otherRole) {
        return new Block(revision, otherKind, otherRole, 0, containers, element);
    }

    /** The same text as a heading of this level, 1 to 6. */
    public Block asHeading(int otherLevel, Role otherRole) {
        return new Block(revision, PassageKind.HEADING, otherRole, otherLevel, containers, element);
    }

    /** The same text in other containers, outermost first. */
    public Block in(List<Container> others) {
        return new Block(revision, kind, role, level, others, element);
    }

    /** Whether it is text of the body, as everything is at first. */
    public boolean isBody() {
        return role == Role.BODY;
    }

    /** A paragraph of the text that no rule has recognised as anything else. */
    public boolean isPlain() {
        return kind == PassageKind.PARAGRAPH && role == Role.BODY && containers.isEmpty();
    }
}
