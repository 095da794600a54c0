package dev.stele.clean;

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
record Block(
        Revision revision,
        PassageKind kind,
        Role role,
        int level,
        List<Container> containers,
        Element element) {

    String text() {
        return revision.text();
    }

    Block with(Revision other) {
        return new Block(other, kind, role, level, containers, element);
    }

    Block as(PassageKind otherKind, Role otherRole) {
        return new Block(revision, otherKind, otherRole, 0, containers, element);
    }

    Block asHeading(int otherLevel, Role otherRole) {
        return new Block(revision, PassageKind.HEADING, otherRole, otherLevel, containers, element);
    }

    Block in(List<Container> others) {
        return new Block(revision, kind, role, level, others, element);
    }

    boolean isBody() {
        return role == Role.BODY;
    }

    /** A paragraph of the text that no rule has recognised as anything else. */
    boolean isPlain() {
        return kind == PassageKind.PARAGRAPH && role == Role.BODY && containers.isEmpty();
    }
}
