package dev.stele.render;

/**
 * A theme of somebody's own has errors, which are among the findings: no site can be made with it.
 */
public final class InvalidThemeException extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
